// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import advice.tests.support.Editor;

/** The checklist: the questions that are open, the answer left to whoever gives it. */
class ChecklistProposalsTest extends InTown {

    private static final String CHECKLIST = """
            advice for Sam
                authority Swindon
                purpose needs assessment
            child Sam
                born 2016-06-14
                open to "child in need plan" led by "Disabled Children's Team"
            writer "R. Writer"
            checklist
                achievable yes by "R. Writer" on 2026-03-26
                <|>
            """;

    @Test
    void theQuestionsThatAreOpenAreOfferedThoseFirstThatAreAwaited() {
        assertThat(editor.labels("sam.advice", CHECKLIST)).startsWith("documents-screened", "childs-views-complete", "familys-views-complete")
                .doesNotContain("achievable", "graduated-response", "areas-of-need");
    }

    @Test
    void eachIsShownInWordsAndToldWithWhereItComesFrom() {
        var item = editor.proposal("sam.advice", CHECKLIST, "documents-screened");
        assertThat(item.getDetail()).isEqualTo("Were the papers that came with the request read, and is the present assessment or plan enough?");
        assertThat(Editor.documentation(item)).contains("The writer answers it", "Swindon 2022, Social care advice");
    }

    @Test
    void theAnswerIsLeftToChoose() {
        assertThat(editor.taking("sam.advice", CHECKLIST, "documents-screened"))
                .contains("    documents-screened ${1|yes,no,na|} by \"${2:R. Writer}\" on 20");
    }

    @Test
    void atTheMarginNoQuestionIsOffered() {
        assertThat(editor.labels("sam.advice", CHECKLIST.replace("    <|>", "\n<|>"))).doesNotContain("documents-screened");
    }

    @Test
    void aProfileMayWaitForAny() {
        assertThat(editor.labels("Own.profile", "profile Own\n    waits for achievable, <|>\n")).contains("proportionate", "graduated-response");
    }
}
