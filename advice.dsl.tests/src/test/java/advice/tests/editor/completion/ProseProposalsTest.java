// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** What is offered inside quotation marks: whole wordings, and marks for somebody's words. */
class ProseProposalsTest extends InTown {

    private static final String CHILD = "child Sam\n    known as \"Sam\"\n";

    private List<String> labels(String text) {
        return editor.labels("sam.advice", CHILD + text);
    }

    private String taking(String text, String label) {
        return editor.taking("sam.advice", CHILD + text, label).substring(CHILD.length());
    }

    // ---- whole wordings

    @Test
    void inTheEmptyQuotationMarksOfAProvisionTheWordingsAreOfferedThatFit() {
        assertThat(labels("provision Group in H1\n    \"<|>\"\n")).startsWith("Saturday group").contains("Home visits");
        assertThat(labels("provision Group in H2\n    \"<|>\"\n")).startsWith("Home visits");
    }

    @Test
    void theTextIsFilledForTheChildAndWhatIsOpenIsAPlaceToTabTo() {
        assertThat(taking("provision Group in H1\n    \"<|>\"\n", "Saturday group")).isEqualTo("""
                provision Group in H1
                    "Sam will go to the Saturday group on ${1:day}, with ${2:food}, and come ${3|on foot,by bus|}. A snack is given."
                """);
    }

    @Test
    void whatIsBegunNarrowsThem() {
        assertThat(labels("provision Group in H1\n    \"Sam will go to the Sat<|>\"\n")).containsExactly("Saturday group");
        assertThat(labels("provision Group in H1\n    \"home<|>\"\n")).containsExactly("Home visits");
        assertThat(labels("provision Group in H1\n    \"Zebras<|>\"\n")).isEmpty();
        assertThat(taking("provision Group in H2\n    \"A wor<|>\"\n", "Home visits")).endsWith("    \"A worker will visit at home.\"\n");
    }

    @Test
    void aMissingLastMarkIsAdded() {
        assertThat(taking("provision Group in H2\n    \"<|>\n    starts 2026-04-01\n", "Home visits"))
                .isEqualTo("provision Group in H2\n    \"A worker will visit at home.\"\n    starts 2026-04-01\n");
        assertThat(taking("provision Group in H2\n    \u201c<|>\n", "Home visits")).endsWith("    \u201cA worker will visit at home.\u201d\n");
    }

    @Test
    void paragraphsAndListsAreLaidOutUnderTheFirstLine() {
        editor.file("Long.wording", """
                specification long in H2
                    service "Long one"
                    wording
                        "Sam will:

                         - swim
                         - bake "cakes"

                         Every week."
                """);
        assertThat(taking("provision Group in H2\n    \"<|>\"\n", "Long one")).isEqualTo("""
                provision Group in H2
                    "Sam will:

                     - swim
                     - bake \u201ccakes\u201d

                     Every week."
                """);
    }

    @Test
    void anEditorWithoutTabStopsGetsTheTextWithItsBrackets(@TempDir Path temporary) {
        try (var plain = Editor.withoutSnippets(Editor.folder(temporary))) {
            plain.file("Town.wording", WORDING);
            assertThat(plain.taking("sam.advice", "provision Group in H1\n    \"<|>\"\n", "Saturday group"))
                    .contains("\"[child's name] will go to the Saturday group on [day], with [text as food], and come [on foot|by bus as travel].");
        }
    }

    @Test
    void theyAreForTheProvisionsOwnWordsOnly() {
        assertThat(labels("provision Group in H1\n    as saturday-group\n    \"<|>\"\n")).isEmpty();
        assertThat(labels("provision Group in H1\n    because \"<|>\"\n")).isEmpty();
        assertThat(labels("need GoingOut\n    \"<|>\"\n")).isEmpty();
        assertThat(labels("provision Group in H1\n    \"<|>Sam goes swimming.\"\n")).isEmpty();
        assertThat(labels("provision Group in H1\n    \"Sam goes swimming. <|>\"\n")).isEmpty();
    }

    @Test
    void theyComeAfterAQuotationMarkAndNotAfterASpace() {
        var text = CHILD + "provision Group in H1\n    \"<|>\"\n";
        assertThat(editor.proposalsAfter("\"", "sam.advice", text)).isNotEmpty();
        assertThat(editor.proposalsAfterSpace("sam.advice", CHILD + "provision Group in H1\n    \"Sam <|>\"\n")).isEmpty();
        assertThat(editor.proposalsAfter("\"", "sam.advice", CHILD + "need GoingOut\n    frequency \"Daily.\"<|>\n")).isEmpty();
    }

    // ---- somebody's words

    @Test
    void aStraightMarkInsideProseIsOfferedAsAPairOfCurlyOnes() {
        assertThat(editor.proposalsAfter("\"", "sam.advice", "need GoingOut\n    \"Sam said \"<|>\"\n")).singleElement()
                .satisfies(item -> assertThat(item.getLabel()).isEqualTo("\u201c\u2026\u201d"));
        assertThat(editor.taking("sam.advice", "need GoingOut\n    \"Sam said \"<|>\"\n", "\u201c\u2026\u201d"))
                .isEqualTo("need GoingOut\n    \"Sam said \u201c$1\u201d\"\n");
        assertThat(editor.taking("sam.advice", "need GoingOut\n    \"Sam said \"<|> and went.\"\n", "\u201c\u2026\u201d"))
                .isEqualTo("need GoingOut\n    \"Sam said \u201c$1\u201d and went.\"\n");
    }

    @Test
    void theMarkThatEndsProseIsNoQuestion() {
        assertThat(editor.proposalsAfter("\"", "sam.advice", "need GoingOut\n    \"Sam went.\"<|>\n")).isEmpty();
        assertThat(editor.proposalsAfter("\"", "sam.advice", "need GoingOut\n    \"<|>\n")).isEmpty();
        assertThat(editor.proposalsAfter("\"", "sam.advice", "need GoingOut\n    \"<|>\"\n")).isEmpty();
    }
}
