// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import advice.tests.support.Editor;

/** Departures: the standards that find something here, and the place for the reason. */
class DepartureProposalsTest extends InTown {

    private static final String NEED = """
            advice for Sam
                authority Swindon
            child Sam
            need GoingOut
                "Sam needs an adult with her."
                departs from <|>
            need Sleep
            """;

    @Test
    void thoseThatFindSomethingInTheElementAreOffered() {
        assertThat(editor.labels("sam.advice", NEED)).contains("need-without-frequency", "need-without-impact")
                .doesNotContain("element-says-nothing", "unknown-name");
    }

    @Test
    void eachSaysWhatItFindsAndIsToldAsItsPage() {
        var item = editor.proposal("sam.advice", NEED, "need-without-frequency");
        assertThat(item.getDetail()).isEqualTo("The need GoingOut does not say how often it shows");
        assertThat(Editor.documentation(item)).contains("advice explain need-without-frequency");
    }

    @Test
    void theReasonFollows() {
        assertThat(editor.taking("sam.advice", NEED, "need-without-frequency")).contains("departs from need-without-frequency because \"$1\"\n");
        assertThat(editor.taking("sam.advice", NEED.replace("<|>", "need-<|> because \"We were asked.\""), "need-without-frequency"))
                .contains("departs from need-without-frequency because \"We were asked.\"\n");
        assertThat(editor.taking("sam.advice", NEED.replace("<|>", "need-without-frequency bec<|>"), "because"))
                .contains("departs from need-without-frequency because \"$1\"\n");
    }

    @Test
    void oneThatIsDepartedFromAlreadyIsNotOfferedAgain() {
        assertThat(editor.labels("sam.advice", NEED.replace("departs from <|>",
                "departs from need-without-frequency because \"We were asked.\"\n    departs from <|>"))).doesNotContain("need-without-frequency")
                .contains("need-without-impact");
    }

    @Test
    void othersFollowOnceAWordIsBegun() {
        assertThat(editor.labels("sam.advice", NEED)).doesNotContain("outcome-without-aspiration");
        assertThat(editor.labels("sam.advice", NEED.replace("<|>", "outcome<|>"))).contains("outcome-without-aspiration");
        assertThat(editor.labels("sam.advice", NEED.replace("<|>", "need-without<|>"))).startsWith("need-without-frequency", "need-without-home-evidence");
    }

    @Test
    void forTheWholeDocumentThoseThatFindSomethingAnywhere() {
        assertThat(editor.labels("sam.advice", NEED.replace("    departs from <|>\n", "") + "departure departs from <|>\n")).contains("need-without-frequency");
    }
}
