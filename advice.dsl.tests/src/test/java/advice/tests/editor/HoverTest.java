// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** What is told of the place under the mouse. */
class HoverTest {

    private Editor editor;

    @BeforeEach
    void open(@TempDir Path temporary) {
        editor = Editor.on(Editor.folder(temporary));
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void aFindingIsToldWithTheWhyAndTheNameOfItsStandard() {
        assertThat(editor.hover("sam.advice", "need GoingOut\n    frequncy<|> \"Daily.\"\n"))
                .contains("**warning**: `frequncy` is read as `frequency`.", "Write `frequency`.",
                        "the next reader may stumble over it", "`misspelt-word`");
    }

    @Test
    void aNameIsToldWithItsHeadingAndWhatItSays() {
        assertThat(editor.hover("sam.advice", """
                need GoingOut
                    title "Going out safely"
                    "Sam needs an adult with her."
                outcome Saturdays
                    addresses Going<|>Out
                """)).contains("**need** Going out safely", "Sam needs an adult with her.");
    }

    @Test
    void aWordingIsToldAsItWouldPrintHere() {
        assertThat(editor.hover("sam.advice", """
                child Sam
                    name "Samira Example"
                    known as "Sam"
                provision Money in H1
                    as direct<|>-payments
                        year 2027
                """)).contains("**Direct payments**", "until end of March 2027", "Sam's social care needs", "Aiming High",
                        "agreed with Aiming High on 1 September 2022");
    }

    @Test
    void aWordOfTheLanguageIsToldWithWhatItIsFor() {
        assertThat(editor.hover("sam.advice", "need GoingOut\n    fre<|>quency \"Daily.\"\n")).contains("**frequency**: How often it shows.");
        assertThat(editor.hover("sam.advice", "stren<|>gth\n    \"Sam is funny.\"\n")).contains("**strength**: ");
    }

    @Test
    void ofProseNothingIsTold() {
        assertThat(editor.hover("sam.advice", "strength\n    \"Sam is fu<|>nny.\"\n")).isEmpty();
    }

    @Test
    void marksInADocumentAreNoMarkUp() {
        assertThat(editor.hover("sam.advice", """
                need GoingOut
                    "Sam *needs* <b>help</b>."
                outcome Saturdays
                    addresses Going<|>Out
                """)).contains("Sam \\*needs\\* \\<b\\>help\\</b\\>.");
    }
}
