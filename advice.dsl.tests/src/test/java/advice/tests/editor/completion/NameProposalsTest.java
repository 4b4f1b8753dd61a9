// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.lsp4j.CompletionItemKind;
import org.junit.jupiter.api.Test;

import advice.tests.support.Editor;

/** Names, where one is awaited. */
class NameProposalsTest extends InTown {

    @Test
    void whereANameIsAwaitedThoseThatCanStandThereAreOffered() {
        assertThat(editor.labels("sam.advice", """
                aspiration SeeFriends
                need GoingOut
                need Sleep
                outcome Saturdays
                    addresses Sleep, <|>
                """)).containsExactly("GoingOut");
    }

    @Test
    void aNameIsOfferedWithWhatItsElementSays() {
        assertThat(editor.proposals("sam.advice", """
                need GoingOut
                    "Sam needs an adult with her."
                outcome Saturdays
                    addresses <|>
                """)).singleElement().satisfies(item -> {
                    assertThat(item.getDetail()).isEqualTo("need: Sam needs an adult with her (no outcome yet)");
                    assertThat(Editor.documentation(item)).isEqualTo("Sam needs an adult with her.");
                });
    }

    @Test
    void namesInAnyLettersAreOfferedAsTheyAreTyped() {
        assertThat(editor.labels("sam.advice", """
                need Łódź
                need Siân
                outcome Saturdays
                    addresses łó<|>
                """)).containsExactly("Łódź");
    }

    @Test
    void authoritiesAreThoseBesideTheFileAndThoseOfTheLibrary() {
        assertThat(editor.labels("sam.advice", """
                advice for Sam
                    authority <|>
                """)).containsExactly("Town", "Northamptonshire", "Swindon");
    }

    @Test
    void afterSuchAWordItsNamesComeFirst() {
        assertThat(editor.labels("sam.advice", """
                child Sam
                parent Mum
                consent by <|>
                """)).startsWith("Sam", "Mum");
    }

    @Test
    void nothingIsOfferedForTheNameOfANewElement() {
        assertThat(editor.labels("sam.advice", "need <|>\n")).isEmpty();
        assertThat(editor.labels("sam.advice", "need Go<|>\n")).isEmpty();
    }

    private static final String THREAD = """
            child Sam
            aspiration Friends by Sam
            aspiration Quiet by Sam
            aspiration Cat by Sam
                wants no change
            need GoingOut
                title "Going out safely"
                limits Friends
            need Evenings
                "Sam needs quiet evenings."
            need Sleep
                met by health "The clinic."
            need Nights
                declined on 2026-03-10 by Mum
            outcome Saturdays
                addresses GoingOut
                towards Friends
            outcome Calm
                addresses Evenings
            outcome Other
            provision Group in H1
                meets GoingOut
                achieves Saturdays
            """;

    private List<String> details(String text) {
        return editor.proposals("sam.advice", THREAD + text).stream()
                .filter(i -> i.getKind() == CompletionItemKind.Reference).map(i -> i.getLabel() + " | " + i.getDetail()).toList();
    }

    @Test
    void needsThatNoProvisionMeetsYetComeFirst() {
        assertThat(details("provision New in H2\n    meets <|>\n")).containsExactly(
                "Evenings | need: Sam needs quiet evenings (no provision yet)",
                "GoingOut | need: Going out safely (met by Group)",
                "Sleep | need (met otherwise)",
                "Nights | need (support was declined)");
    }

    @Test
    void needsWithoutAnOutcomeComeFirst() {
        assertThat(details("need Friendship\noutcome New\n    addresses <|>\n")).containsExactly(
                "Friendship | need (no outcome yet)",
                "GoingOut | need: Going out safely (addressed by Saturdays)",
                "Evenings | need: Sam needs quiet evenings (addressed by Calm)",
                "Sleep | need (met otherwise)",
                "Nights | need (support was declined)");
    }

    @Test
    void outcomesOfTheNeedsThatTheProvisionMeetsComeFirst() {
        assertThat(details("provision New in H2\n    meets Evenings\n    achieves <|>\n")).containsExactly(
                "Calm | outcome (addresses Evenings)", "Other | outcome (no provision yet)", "Saturdays | outcome (achieved by Group)");
    }

    @Test
    void aspirationsThatTheOutcomesNeedLimitsComeFirst() {
        assertThat(details("outcome New\n    addresses GoingOut\n    towards <|>\n")).containsExactly(
                "Friends | aspiration (limited by GoingOut)", "Quiet | aspiration (no outcome yet)", "Cat | aspiration (no change wanted)");
    }

    @Test
    void aspirationsThatTheNeedsOutcomeAimsAtComeFirst() {
        assertThat(details("need New\n    limits <|>\noutcome Later\n    addresses New\n    towards Quiet\n")).containsExactly(
                "Quiet | aspiration (aimed at by Later)", "Cat | aspiration (no need yet)", "Friends | aspiration (limited by GoingOut)");
    }

    @Test
    void whoseConsentIsNotToldYetComesFirst() {
        assertThat(details("parent Mum\nparent Dad\nconsent by Mum explicit on 2026-03-26\nconsent by <|>\n")).containsExactly(
                "Sam | child (no consent yet)", "Dad | parent (no consent yet)", "Mum | parent (consent is told already)");
    }

    @Test
    void namesThatStandThereAlreadyAreLeftOut() {
        assertThat(details("provision New in H2\n    meets Evenings, <|>\n")).noneMatch(d -> d.startsWith("Evenings"));
    }

    @Test
    void aLongStatementIsCutAtAWord() {
        assertThat(details("need Long\n    \"Sam needs somebody beside her whenever she goes out, because she does not notice traffic.\"\noutcome New\n    addresses <|>\n"))
                .startsWith("Long | need: Sam needs somebody beside her whenever she goes out, because \u2026 (no outcome yet)");
    }
}
