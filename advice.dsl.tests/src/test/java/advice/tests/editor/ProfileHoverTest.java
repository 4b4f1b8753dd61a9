// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** What is told in a profile, and of the standards that it names. */
class ProfileHoverTest {

    private static final String TOWN = """
            profile Town
            place in H2
                row    4.5
                when   overnight and under 18
                because "Overnight breaks never stand in H1"
                source "Town 2026, Provision"
            deadline needs assessment 6 weeks from received
                row    6.2
            standard vague-outcome off
            """;

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
    void aRowIsToldWithItsParagraphAndWhatItLooksAt() {
        var row = """
                **place** row 4.5: in H2, when overnight and under 18.

                Overnight breaks never stand in H1.

                - `overnight`: it is an overnight break; `overnight` in `provision`, its own words, or its agreed wording
                - `age`: the age in completed years, on the day the table looks at; `under 18`, `18 or over` and `18 to 25` may stand \
                without the word; `born` in `child`

                *Town 2026, Provision*""";
        assertThat(told("pla<|>ce in H2")).contains(row, "**place**: Where a provision goes.");
        assertThat(told("row    4.<|>5")).contains(row);
        assertThat(told("when   over<|>night")).contains(row);
        assertThat(told("dead<|>line needs")).contains("**deadline** row 6.2: 6 weeks from received, when purpose needs assessment.");
    }

    @Test
    void theNameOfAStandardIsToldWithItsPage() {
        assertThat(told("standard vague-<|>outcome")).contains("**vague-outcome**: ", "*Wrong*: ", "*Right*: ", "`advice explain vague-outcome`");
        assertThat(editor.hoveredWords("Town.profile", TOWN.replace("standard vague-outcome", "standard vague-<|>outcome"))).isEqualTo("vague-outcome");
    }

    @Test
    void soItIsWhereAWriterDepartsFromIt() {
        assertThat(editor.hover("sam.advice", "outcome Out\n    departs from vague-<|>outcome because \"So agreed.\"\n")).contains("**vague-outcome**: ");
        assertThat(editor.hover("sam.advice", "departure departs from vague-<|>outcome because \"So agreed.\"\n")).contains("**vague-outcome**: ");
    }

    @Test
    void aNameThatIsNoStandardIsNone() {
        assertThat(editor.hover("Town.profile", TOWN.replace("vague-outcome", "vague-out<|>"))).doesNotContain("**vague-out");
    }

    private String told(String line) {
        return editor.hover("Town.profile", TOWN.replace(line.replace("<|>", ""), line));
    }
}
