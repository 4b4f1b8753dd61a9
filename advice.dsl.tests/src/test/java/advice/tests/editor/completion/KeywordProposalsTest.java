// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import advice.tests.support.Editor;

/** Keywords and keys, where they can stand. */
class KeywordProposalsTest extends InTown {

    @Test
    void atTheMarginElementsAreOfferedAndTheKeysOfTheElementAbove() {
        assertThat(editor.labels("sam.advice", """
                need GoingOut
                <|>
                """)).startsWith("advice for", "child", "parent").contains("need", "no needs because", "section 2 considered", "frequency")
                .doesNotContain("specification", "profile", "deadline");
    }

    @Test
    void eachKindOfFileHasItsOwnElements() {
        assertThat(editor.labels("Other.wording", "<|>")).startsWith("wording").contains("specification", "term").doesNotContain("need");
        assertThat(editor.labels("Other.profile", "<|>")).startsWith("profile").contains("deadline").doesNotContain("need", "specification");
    }

    @Test
    void underABlankLineOnlyElementsBegin() {
        assertThat(editor.labels("sam.advice", "need GoingOut\n\n<|>\n")).contains("need").doesNotContain("frequency");
        assertThat(editor.taking("sam.advice", "need GoingOut\nfreq<|>\n", "frequency")).isEqualTo("need GoingOut\n    frequency \"$1\"\n");
    }

    @Test
    void linesThatBeginWithOneWordAreToldApart() {
        assertThat(Editor.documentation(editor.proposal("sam.advice", "no<|>\n", "no needs because")))
                .isEqualTo("No social care need was found, and what was considered");
        assertThat(Editor.documentation(editor.proposal("sam.advice", "no<|>\n", "no views because"))).isEqualTo("Why the child's views are not told");
    }

    @Test
    void insideAnElementItsKeysAreOfferedInTheirWholePhrase() {
        assertThat(editor.labels("sam.advice", """
                need GoingOut
                    <|>
                """)).contains("limits", "frequency", "arises from", "parents meet", "met by").doesNotContain("achieves", "need");
    }

    @Test
    void whatIsSaidAlreadyIsNotOfferedAgainUnlessItMayBeSaidTwice() {
        assertThat(editor.labels("sam.advice", """
                need GoingOut
                    frequency "Daily."
                    evidence home observed on 2026-03-10 by "R. Writer" "She waits."
                    <|>
                """)).doesNotContain("frequency").contains("evidence");
    }

    @Test
    void aHalfTypedKeyIsStillOffered() {
        assertThat(editor.proposals("sam.advice", """
                need GoingOut
                    freq<|>
                """)).singleElement().satisfies(item -> {
                    assertThat(item.getLabel()).isEqualTo("frequency");
                    assertThat(Editor.documentation(item)).isEqualTo("How often it shows");
                });
    }

    @Test
    void whoeverIndentsALineIsNotAskedYet() {
        assertThat(editor.proposalsAfterSpace("sam.advice", """
                need GoingOut
                    <|>
                """)).isEmpty();
    }

    @Test
    void nothingIsOfferedInProseOrInAComment() {
        assertThat(editor.labels("sam.advice", "need GoingOut\n    \"Sam needs <|>help.\"\n")).isEmpty();
        assertThat(editor.labels("sam.advice", "need GoingOut\n    \"Sam needs <|>\n")).isEmpty();
        assertThat(editor.labels("sam.advice", "need GoingOut // to <|>do\n")).isEmpty();
        assertThat(editor.labels("sam.advice", "/* <|> */\nneed GoingOut\n")).isEmpty();
    }

    @Test
    void anEmptyFileOffersItsElements() {
        assertThat(editor.labels("sam.advice", "<|>")).startsWith("advice for");
    }
}
