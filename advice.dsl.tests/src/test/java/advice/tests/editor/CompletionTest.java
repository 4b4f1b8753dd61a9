// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.lsp4j.CompletionItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** What is offered at the cursor, and what is not. */
class CompletionTest {

    private static final String TOWN_WORDING = """
            wording Town

            specification saturday-group in H1
                service  "Saturday group"
                provider "Town Clubs"
                wording
                    "[child's name] will go to the Saturday group on [day], with [text as food], and come [on foot|by bus as travel].
                     [snack??] A snack is given."

            specification home-visits in H2
                service  "Home visits"
                provider "Town Families"
                wording
                    "A worker will visit at home."
            """;

    private static final String TOWN_PROFILE = """
            profile Town
                name     "Town Council"
                follows  NCT
                wording  Town
                kinds    advice, information
                purposes needs assessment, annual review
            """;

    private Editor editor;

    @BeforeEach
    void open(@TempDir Path temporary) {
        editor = Editor.on(Editor.folder(temporary)).file("Town.wording", TOWN_WORDING).file("Town.profile", TOWN_PROFILE);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    // ---- agreed wordings

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
                    assertThat(documentation(item)).contains("Samira will go to the Saturday group on \\[day\\]");
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
            plain.file("Town.wording", TOWN_WORDING);
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
                    assertThat(documentation(item)).contains("A snack is given");
                });
    }

    // ---- keywords and keys

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
                    assertThat(documentation(item)).isEqualTo("How often it shows");
                });
    }

    @Test
    void whoeverIndentsALineIsNotAskedYet() {
        assertThat(editor.proposalsAfterSpace("sam.advice", """
                need GoingOut
                    <|>
                """)).isEmpty();
    }

    // ---- values

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
                    assertThat(item.getDetail()).isEqualTo("need");
                    assertThat(documentation(item)).isEqualTo("Sam needs an adult with her.");
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

    @Test
    void afterSuchAWordItsNamesComeFirst() {
        assertThat(editor.labels("sam.advice", """
                child Sam
                parent Mum
                consent by <|>
                """)).startsWith("Sam", "Mum");
    }

    @Test
    void nothingIsOfferedInProseOrInAComment() {
        assertThat(editor.labels("sam.advice", "need GoingOut\n    \"Sam needs <|>help.\"\n")).isEmpty();
        assertThat(editor.labels("sam.advice", "need GoingOut\n    \"Sam needs <|>\n")).isEmpty();
        assertThat(editor.labels("sam.advice", "need GoingOut // to <|>do\n")).isEmpty();
        assertThat(editor.labels("sam.advice", "/* <|> */\nneed GoingOut\n")).isEmpty();
    }

    @Test
    void nothingIsOfferedForTheNameOfANewElement() {
        assertThat(editor.labels("sam.advice", "need <|>\n")).isEmpty();
        assertThat(editor.labels("sam.advice", "need Go<|>\n")).isEmpty();
    }

    @Test
    void anEmptyFileOffersItsElements() {
        assertThat(editor.labels("sam.advice", "<|>")).startsWith("advice for");
    }

    private static String documentation(CompletionItem item) {
        return item.getDocumentation().getRight().getValue();
    }
}
