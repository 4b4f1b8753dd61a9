// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** H1 and H2 explained by the authority's table. */
class SectionHoverTest {

    private static final String SAM = Sources.read(Sources.ROOT.resolve("examples/sam.advice"));

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
    void theRowThatDecidedIsToldAndWhatWouldChangeIt() {
        assertThat(told("SaturdayGroup in H<|>1")).isEqualTo("""
                **H1**: social care that must be provided for a child under 18 under section 2 of the Chronically Sick and Disabled Persons Act 1970.

                Swindon Borough Council places it in **H1**: A listed service for a child under 18 that results from section 2 stands in H1 (row 4.6).

                What would change it:

                - into neither section: if it is not led by the authority (row 4.1)
                - into H2: if the age is 18 or over (row 4.2), or it does not result from section 2 (row 4.3), \
                or it is none of the services (a) to (h) (row 4.4), or it is an overnight break (row 4.5)

                *Swindon 2022, Ongoing social care provision*""");
    }

    @Test
    void theKeywordIsToldTheSame() {
        assertThat(told("prov<|>ision GirlsGroup in H2")).startsWith("Swindon Borough Council places it in **H2**: ")
                .contains("**provision**: Support from a service led by the authority.");
    }

    @Test
    void whatStandsInTheWrongSectionIsToldSo() {
        assertThat(editor.hover("sam.advice", SAM.replace("GirlsGroup in H2", "GirlsGroup in H<|>1"))).contains("belongs in H2")
                .contains("places it in **H2**: ", "It stands in H1.");
    }

    @Test
    void whatTheDocumentDoesNotSayIsToldToo() {
        assertThat(editor.hover("sam.advice", SAM.replace("FamilySupport in H2", "FamilySupport in H<|>2")))
                .contains("Taken from silence: the document does not say whether it results from section 2.");
        assertThat(editor.hover("sam.advice", SAM.replace("born        2011-06-14\n", "").replace("SaturdayGroup in H1", "SaturdayGroup in H<|>1")))
                .contains("Not certain: the document does not say when the child was born.");
    }

    @Test
    void anotherAuthorityHasAnotherTable() {
        assertThat(editor.hover("sam.advice", SAM.replace("Swindon", "Northamptonshire").replace("SaturdayGroup in H1", "SaturdayGroup in H<|>1")))
                .contains("Held back for now: Funding is authorised before a provision is included (row 5.2).", "(row 5.9)",
                        "it is paid by direct payment (row 5.4)", "*NCT, section 5*");
    }

    @Test
    void withoutAnAuthorityOnlyTheSectionIsExplained() {
        assertThat(editor.hover("sam.advice", "advice for Sam\nchild Sam\nprovision Group in H<|>2\n")).contains("""
                **H2**: any other social care that is reasonably required because of the child's special educational needs.

                The table of the authority decides where a provision goes, and none is named.""");
        assertThat(editor.hover("our.wording", "specification group in H<|>2\n    service \"Group\"\n"))
                .contains("**H2**: any other social care").doesNotContain("none is named");
    }

    private String told(String line) {
        return editor.hover("sam.advice", SAM.replace(line.replace("<|>", ""), line));
    }
}
