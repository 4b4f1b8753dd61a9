// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What is offered to whoever keeps agreed wordings. */
class WordingFileProposalsTest extends InTown {

    private static final String HEAD = "specification riding in H2\n";

    private List<String> labels(String text) {
        return editor.labels("Other.wording", text);
    }

    @Test
    void theKindsOfNeedAreThoseOfANeedsArea() {
        assertThat(labels(HEAD + "    need <|>\n")).contains("daily care", "community and friendship");
        assertThat(labels(HEAD + "    need daily care, <|>\n")).contains("taking part").doesNotContain("daily care");
    }

    @Test
    void whoLeadsIsChosenAsInAProvision() {
        assertThat(labels(HEAD + "    led <|>\n")).contains("by the authority", "commissioned", "in partnership");
    }

    @Test
    void theLettersOfTheListedServicesComeWithTheAuthoritysWords() {
        assertThat(editor.proposals("Other.wording", HEAD + "    section 2 service b, <|>\n")).extracting(i -> i.getLabel())
                .contains("a", "h").doesNotContain("b");
        assertThat(editor.proposal("Other.wording", HEAD + "    section 2 service <|>\n", "f").getDetail()).isEqualTo("meals at home or elsewhere");
        assertThat(editor.proposal("sam.advice", "advice for Sam\n    authority Northamptonshire\nprovision Group in H1\n    services <|>\n", "d").getDetail())
                .isEqualTo("special equipment and adaptations to the home");
    }

    @Test
    void theWordingThatIsReplacedIsOneInSight() {
        assertThat(labels(HEAD + "    replaces <|>\n")).contains("saturday-group", "girls-group");
    }

    @Test
    void theElementsInWhichATermIsLookedForAreOffered() {
        assertThat(labels("term regular in prov<|>\n")).contains("provision");
    }

    // ---- slots

    private String wording(String text) {
        return HEAD + "    wording \"" + text + "<|>\"\n";
    }

    @Test
    void insideABracketTheKindsOfSlotAreOffered() {
        assertThat(labels(wording("On ["))).startsWith("child's name").contains("date", "month or season", "one|other as name", "name?", "name??", "date as start");
        assertThat(editor.proposalsAfter("[", "Other.wording", wording("On ["))).isNotEmpty();
        assertThat(labels(wording("On [date] "))).isEmpty();
        assertThat(labels(HEAD + "    service \"On [<|>\"\n")).isEmpty();
    }

    @Test
    void aSlotIsClosedAndItsNameIsAPlaceToTabTo() {
        assertThat(editor.taking("Other.wording", wording("On [da"), "date")).endsWith("\"On [date as ${1:name}]\"\n");
        assertThat(editor.taking("Other.wording", wording("On [chi"), "child's name")).endsWith("\"On [child's name]\"\n");
        assertThat(editor.taking("Other.wording", HEAD + "    wording \"On [chi<|>]\"\n", "child's name")).endsWith("\"On [child's name]\"\n");
    }

    @Test
    void aSlotThatStandsInTheWordingAlreadyIsOfferedByItsName() {
        assertThat(labels(wording("On [date as contact] and ["))).contains("date as contact");
    }

    @Test
    void whatProbablyFillsASlotIsOfferedInTheDocument() {
        assertThat(editor.labels("sam.advice", "provision Group in H1\n    as saturday-group\n        day <|>\n")).startsWith("Monday", "Tuesday");
        assertThat(editor.labels("sam.advice", "provision Group in H1\n    as direct-payments\n        year <|>\n")).startsWith("2026", "2027");
    }
}
