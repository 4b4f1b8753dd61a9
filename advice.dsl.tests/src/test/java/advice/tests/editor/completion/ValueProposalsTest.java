// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words that a value is chosen from, and those that introduce the next. */
class ValueProposalsTest extends InTown {

    @Test
    void purposesAreTheAuthoritysOwn() {
        assertThat(editor.labels("sam.advice", """
                advice for Sam
                    authority Town
                    purpose <|>
                """)).containsExactly("needs assessment", "annual review");
    }

    @Test
    void withoutAnAuthorityTheWordsOfTheLanguageAreOffered() {
        assertThat(editor.labels("sam.advice", """
                advice for Sam
                    status <|>
                """)).containsExactly("draft", "for agreement", "final", "signed off", "submitted");
    }

    @Test
    void aValueOfSeveralWordsIsReplacedWhole() {
        assertThat(editor.taking("sam.advice", """
                advice for Sam
                    status for ag<|>
                """, "for agreement")).isEqualTo("""
                advice for Sam
                    status for agreement
                """);
    }

    @Test
    void theWordsThatIntroduceTheNextValueAreOfferedOnce() {
        assertThat(editor.labels("sam.advice", """
                parent Mum
                consent by Mum <|>
                """)).contains("explicit", "refused", "on", "recorded").doesNotContain("by");
    }
}
