// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** Agreed wordings: which are offered, in which order, and what taking one adds. */
class WordingProposalsTest extends InTown {

    @Test
    void afterAsTheWordingsOfTheOwnSectionComeFirst() {
        assertThat(editor.labels("sam.advice", """
                provision Group in H2
                    as <|>
                """)).startsWith("home-visits").contains("saturday-group", "girls-group", "direct-payments")
                .satisfies(labels -> assertThat(labels.indexOf("girls-group")).isLessThan(labels.indexOf("saturday-group")));
    }

    @Test
    void aWordingIsOfferedWithItsServiceItsProviderAndItsTextFilledForTheChild() {
        assertThat(editor.proposalsAfterSpace("sam.advice", """
                child Sam
                    name "Samira Example"
                provision Group in H1
                    as <|>
                """)).filteredOn(i -> i.getLabel().equals("saturday-group")).singleElement().satisfies(item -> {
                    assertThat(item.getDetail()).isEqualTo("H1, Saturday group, Town Clubs");
                    assertThat(Editor.documentation(item)).contains("Samira will go to the Saturday group on \\[day\\]");
                });
    }

    @Test
    void whatWasTypedNarrowsTheWordings() {
        assertThat(editor.labels("sam.advice", """
                provision Group in H1
                    as sat<|>
                """)).contains("saturday-group").doesNotContain("home-visits");
    }

    @Test
    void theOpenSlotsOfAWordingBecomeTabStops() {
        assertThat(editor.taking("sam.advice", """
                provision Group in H1
                    as sat<|>
                    starts 2026-04-01
                """, "saturday-group")).isEqualTo("""
                provision Group in H1
                    as saturday-group
                        day ${1:day}
                        food "${2:food}"
                        travel ${3|on foot,by bus|}
                        ${4|with,without|} snack
                    starts 2026-04-01
                """);
    }

    @Test
    void aSlotThatIsFilledAlreadyIsNotAskedForAgain() {
        assertThat(editor.taking("sam.advice", """
                provision Group in H1
                    as sat<|>
                        day Saturday
                        without snack
                        travel on foot
                """, "saturday-group")).contains("as saturday-group\n        food \"${1:food}\"\n        day Saturday");
    }

    @Test
    void anEditorWithoutTabStopsGetsTheNameAlone(@TempDir Path temporary) {
        try (var plain = Editor.withoutSnippets(Editor.folder(temporary))) {
            plain.file("Town.wording", WORDING);
            assertThat(plain.taking("sam.advice", """
                    provision Group in H1
                        as sat<|>
                    """, "saturday-group")).endsWith("as saturday-group\n");
        }
    }

    @Test
    void aWordingThatWasReplacedIsNotOfferedAnyMore() {
        editor.file("Later.wording", """
                specification saturday-club in H1
                    replaces saturday-group from 2026-01-01
                    wording  "Sam goes to the club."
                """);
        assertThat(editor.labels("sam.advice", """
                advice for Sam
                    completed 2026-03-26
                provision Group in H1
                    as sat<|>
                """)).contains("saturday-club").doesNotContain("saturday-group");
    }

    @Test
    void underAWordingTheOpenSlotsAreOffered() {
        assertThat(editor.labels("sam.advice", """
                provision Group in H1
                    as saturday-group
                        <|>
                """)).startsWith("day", "food", "travel").contains("starts", "with");
    }

    @Test
    void theOptionsOfAChoiceAndTheSentencesOfAWordingAreOffered() {
        assertThat(editor.labels("sam.advice", """
                provision Group in H1
                    as saturday-group
                        travel <|>
                """)).containsExactly("on foot", "by bus");
        assertThat(editor.proposals("sam.advice", """
                provision Group in H1
                    as saturday-group
                        with <|>
                """)).singleElement().satisfies(item -> {
                    assertThat(item.getLabel()).isEqualTo("snack");
                    assertThat(Editor.documentation(item)).contains("A snack is given");
                });
    }

    private static final String FITTING = """
            specification baby-group in H1
                service "Baby group"
                age     until school
                need    taking part
                wording "Sam will go to the baby group."
            specification under-tens in H1
                service "Tens"
                age     under 10
                wording "Sam will go."
            specification of-health in H1
                service  "Therapy"
                provider "NHS Clinic"
                wording  "Sam will go."
            specification any-kind in H1
                service "Any kind"
                wording "Sam will go."
            specification care-at-home in H1
                service "Care"
                need    daily care
                wording "A carer comes."
            specification waiting-list in H1
                service "Waiting list"
                need    taking part
                holding
                wording "Sam is on the list."
            specification club in H1
                service "Club"
                need    taking part, community and friendship
                wording "Sam will go to the club."
            specification overnight-club in H1
                service "Nights"
                need    community and friendship
                overnight
                section 2 service h
                wording "Sam will stay."
            specification elsewhere in H2
                service "Elsewhere"
                need    community and friendship
                wording "Sam will go."
            """;

    private static final String CHILD = """
            advice for Sam
                authority Village
            child Sam
                known as "Sam"
                born 2011-06-14
            """;

    private List<String> offered(String text) {
        editor.file("Village.wording", "wording Village\n" + FITTING).file("Village.profile", """
                profile Village
                    wording Village
                services health "NHS"
                """);
        return editor.proposals("sam.advice", CHILD + text).stream().map(i -> i.getLabel() + " | " + i.getDetail()).toList();
    }

    @Test
    void theBestFitComesFirst() {
        assertThat(offered("""
                need Company
                    area community and friendship
                provision Club in H1
                    meets Company
                    as <|>
                """)).filteredOn(d -> !d.contains("Town")).containsExactly(
                "club | H1, Club (for community and friendship)",
                "overnight-club | H1, Nights (for community and friendship)",
                "any-kind | H1, Any kind",
                "care-at-home | H1, Care",
                "waiting-list | H1, Waiting list",
                "of-health | H1, Therapy, NHS Clinic",
                "elsewhere | H2, Elsewhere (for community and friendship)",
                "under-tens | H1, Tens (not for Sam, for those under 10)",
                "baby-group | H1, Baby group (not for Sam, for children who have not started school)");
    }

    @Test
    void whatTheProvisionSaysOfItselfCounts() {
        assertThat(offered("""
                need Company
                    area community and friendship
                provision Club in H1
                    meets Company
                    overnight
                    as <|>
                """)).startsWith("overnight-club | H1, Nights (for community and friendship)");
        assertThat(offered("""
                provision Club in H1
                    service "care"
                    as <|>
                """)).startsWith("care-at-home | H1, Care");
    }

    @Test
    void whereANeedHasNoAreaItsWordsSayWhatKindItIs() {
        assertThat(offered("""
                need Company
                    "Sam has no friends of her own age."
                provision Club in H1
                    meets Company
                    as <|>
                """)).startsWith("club | H1, Club (for community and friendship)");
    }

    @Test
    void onlyAHundredAreShownAndTheOthersAsOneTypesOn() {
        var many = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            many.append("specification club-" + i + " in H1\n    wording \"Sam goes to club " + i + ".\"\n");
        }
        editor.file("Many.wording", many.toString());
        assertThat(editor.labels("sam.advice", "provision Club in H1\n    as <|>\n")).hasSize(100);
        assertThat(editor.labels("sam.advice", "provision Club in H1\n    as club-249<|>\n")).containsExactly("club-249");
    }
}
