// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceEditChangeAnnotationSupportCapabilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** Changes of a text that the writer asks for, where no finding does. */
class RefactoringTest {

    private static final String HEAD = """
            advice for Sam
                authority   Swindon

            child Sam
                known as    "Sam"
                born        2011-06-14
                disability  "Autism"

            writer "R. Writer"

            """;

    private Editor editor;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = Editor.folder(temporary);
        editor = Editor.on(folder);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    // ---- the thread

    private static final String THREAD = HEAD + """
            aspiration SeeFriends by Sam
                wants change, agrees to support

            need Going<|>Out
                limits      SeeFriends
                evidence home observed on 2026-03-10 by "R. Writer" "Sam waits."

            need Sleep // asked at the visit

            outcome Saturdays
                addresses   GoingOut
            """;

    @Test
    void anOutcomeForANeedIsBegunAfterTheOneItHas() {
        assertThat(after(THREAD, "refactor.add", "Add another outcome for this need")).endsWith("""
                outcome Saturdays
                    addresses   GoingOut

                outcome OutcomeForGoingOut
                    addresses   GoingOut
                    towards     SeeFriends
                    ""
                    difference  ""
                    measured by ""
                """);
    }

    @Test
    void aProvisionForANeedIsBegunWithTheOutcomesOfTheNeed() {
        assertThat(after(THREAD, "refactor.add", "Add a provision for this need")).endsWith("""
                outcome Saturdays
                    addresses   GoingOut

                provision ProvisionForGoingOut in H2
                    meets       GoingOut
                    achieves    Saturdays
                    service     ""
                    provider    ""
                    ""
                """);
    }

    @Test
    void evidenceIsBegunForThePlaceThatHasNone() {
        assertThat(titles(THREAD, "refactor.add")).containsExactly("Add evidence from the community",
                "Add another outcome for this need", "Add a provision for this need");
        assertThat(after(THREAD, "refactor.add", "Add evidence from the community")).contains("""
                    evidence home observed on 2026-03-10 by "R. Writer" "Sam waits."
                    evidence community observed by "R. Writer" ""

                need Sleep // asked at the visit
                """);
    }

    @Test
    void aFirstOutcomeFollowsTheNeedsAndACommentStaysOnItsLine() {
        assertThat(after(HEAD + """
                need GoingOut
                need Sle<|>ep // asked at the visit
                """, "refactor.add", "Add an outcome for this need")).endsWith("""
                need Sleep // asked at the visit

                outcome OutcomeForSleep
                    addresses   Sleep
                    ""
                    difference  ""
                    measured by ""
                """);
    }

    @Test
    void aProvisionForAnOutcomeMeetsItsNeeds() {
        assertThat(after(THREAD.replace("<|>", "").replace("outcome Sat", "outcome Sat<|>"), "refactor.add", "Add a provision for this outcome"))
                .endsWith("""
                provision ProvisionForSaturdays in H2
                    meets       GoingOut
                    achieves    Saturdays
                    service     ""
                    provider    ""
                    ""
                """);
    }

    @Test
    void aNameThatIsTakenIsNotTakenAgain() {
        assertThat(after(THREAD + "\nprovision ProvisionForGoingOut in H1\n", "refactor.add", "Add a provision for this need"))
                .contains("provision ProvisionForGoingOut2 in H2");
    }

    @Test
    void aNeedThatIsMetOtherwiseOrHasNoNameIsOfferedNoProvision() {
        assertThat(titles("need Sl<|>eep\n    met by health \"A clinic.\" because \"Medical.\"\n", "refactor.add"))
                .noneMatch(title -> title.contains("provision"));
        assertThat(titles("ne<|>ed\n    \"Sam wakes.\"\n", "refactor.add")).isEmpty();
    }

    // ---- sections

    @Test
    void aProvisionMovesToTheOtherSection() {
        assertThat(after("provision Gro<|>up in H1\n    service \"Short breaks\"\n", "refactor.move", "Move it to H2"))
                .isEqualTo("provision Group in H2\n    service \"Short breaks\"\n");
        assertThat(after("provision Gro<|>up\n", "refactor.move", "Put it in H1")).isEqualTo("provision Group in H1\n");
    }

    @Test
    void thatItsWordingBelongsWhereItStandsIsSaid() {
        assertThat(titles(HEAD + "provision Gro<|>up in H2\n    as girls-group\n", "refactor.move"))
                .containsExactly("Move it to H1, though its agreed wording belongs in H2");
    }

    @Test
    void thatTheTableWantsItWhereItStandsIsSaid() {
        assertThat(titles(HEAD + "provision Gro<|>up in H2\n    provider \"Family Service\"\n    basis section 17\n", "refactor.move"))
                .containsExactly("Move it to H1, though by the authority's table it belongs in H2");
    }

    // ---- one need or two

    @Test
    void aNeedWithTwoStatementsBecomesTwoNeeds() {
        assertThat(after("""
                need Everyth<|>ing
                    limits      SeeFriends
                    "Sam needs an adult with her."
                    evidence home observed on 2026-03-10 by "R. Writer" "Sam waits."
                    "Sam needs a quiet place."
                    basis       section 17

                outcome Calm
                    addresses   Everything

                provision Group in H2
                    meets       Sleep, Everything
                """, "refactor.extract", "Split it into two needs")).isEqualTo("""
                need Everything
                    limits      SeeFriends
                    "Sam needs an adult with her."
                    evidence home observed on 2026-03-10 by "R. Writer" "Sam waits."
                    basis       section 17

                need Everything2
                    limits      SeeFriends
                    "Sam needs a quiet place."
                    basis       section 17

                outcome Calm
                    addresses   Everything, Everything2

                provision Group in H2
                    meets       Sleep, Everything, Everything2
                """);
    }

    @Test
    void aSecondParagraphBecomesANeedOfItsOwn() {
        assertThat(after("""
                need Everyth<|>ing
                    "Sam needs an adult with her.

                     Sam needs a quiet place:
                     - at home"
                """, "refactor.extract", "Split it into two needs")).isEqualTo("""
                need Everything
                    "Sam needs an adult with her."

                need Everything2
                    "Sam needs a quiet place:
                     - at home"
                """);
        assertThat(titles("need Sle<|>ep\n    \"Sam wakes.\"\n", "refactor.extract")).isEmpty();
    }

    // ---- own words and agreed ones

    private static final String OWN = HEAD + """
            provision Group in H2
                service     "A group for girls"
                provider    "Family Service"
                "Visits on a weekly basis by a Fam<|>ily Worker for a period of six months to provide targeted support to meet Sam's social
                 care needs at bedtime. This may include one-to-one work with individual family members, intensive outreach
                 working with the whole family, and community-based group work. This provision will commence on 20 April 2026."
                planned
            """;

    @Test
    void ownWordsThatAreNearAnAgreedWordingBecomeIt() {
        assertThat(titles(OWN, "refactor.rewrite")).startsWith("Take the agreed wording `family-service`")
                .doesNotContain("Take the agreed wording `girls-group`");
        assertThat(after(OWN, "refactor.rewrite", "Take the agreed wording `family-service`")).endsWith("""
                provision Group in H2
                    as          family-service
                        details "at bedtime"
                    starts      2026-04-20
                    planned
                """);
    }

    @Test
    void ownWordsThatAreNearNoneStay() {
        assertThat(titles(HEAD + "provision Gro<|>up in H2\n    \"A horse for Sam to ride in the hills.\"\n", "refactor.rewrite")).isEmpty();
    }

    @Test
    void anAgreedWordingBecomesOwnWordsWithWhatItSaidBeside() {
        assertThat(after(HEAD + """
                provision Money in H1
                    as          direct-pay<|>ments
                        employs an agency
                        without recruiting
                    current
                    starts      2025-10-06
                """, "refactor.rewrite", "Say it in your own words")).endsWith("""
                provision Money in H1
                    service     "Direct payments"
                    provider    "Aiming High"
                    "78 hours of direct payments per year (pro-rata'd until end of March 2026) for Sam's parent to employ an agency to meet Sam's social care needs. Parents will cover the cost of any activities."
                    timing      "This provision is reviewed annually."
                    led         by the authority
                    basis       section 2
                    services    a, b
                    direct payments
                    current
                    starts      2025-10-06
                """);
    }

    @Test
    void aSlotThatIsOpenStandsByItsName() {
        assertThat(after(HEAD + "provision Anger in H2\n    as anger-blan<|>ket\n    planned\n", "refactor.rewrite", "Say it in your own words"))
                .contains("between 4pm and 5pm on [day], with").contains("likely to commence in [start].");
    }

    @Test
    void thereAndBackAgainIsTheSameWording() {
        var there = after(HEAD + "provision Help in H2\n    as family-ser<|>vice\n        details \"at bedtime\"\n    planned\n    starts 2026-04-20\n",
                "refactor.rewrite", "Say it in your own words");
        assertThat(after(there.replace("Visits on", "Vis<|>its on"), "refactor.rewrite", "Take the agreed wording `family-service`"))
                .contains("as          family-service\n        details \"at bedtime\"\n");
    }

    @Test
    void theWriterIsToldWhatFollowsWhereTheClientCanShowIt() {
        try (var careful = Editor.able(folder, can -> {
            var edits = new WorkspaceEditCapabilities();
            edits.setDocumentChanges(true);
            edits.setChangeAnnotationSupport(new WorkspaceEditChangeAnnotationSupportCapabilities());
            can.getWorkspace().setWorkspaceEdit(edits);
        })) {
            var action = careful.actions("careful.advice", HEAD + "provision Anger in H2\n    as anger-blan<|>ket\n", "refactor.rewrite").get(0);
            assertThat(action.getEdit().getChangeAnnotations().values()).singleElement().satisfies(remark -> {
                assertThat(remark.getDescription()).isEqualTo("The words are then no longer agreed; agree them with the provider.");
                assertThat(remark.getNeedsConfirmation()).isTrue();
            });
        }
    }

    @Test
    void aWordingThatWasReplacedGivesWayToTheNewOne() {
        editor.file("Own.wording", """
                wording Own
                specification old-group in H2
                    wording "A place for [child's name] in a group."
                specification new-group in H2
                    replaces old-group from 2025-01-01
                    wording "A place for [child's name] in a small group."
                """);
        assertThat(after("child Sam\n    known as \"Sam\"\nprovision Group in H2\n    as old-gr<|>oup\n", CodeActionKind.QuickFix, "Take `new-group`"))
                .endsWith("    as          new-group\n");
    }

    // ---- departures

    @Test
    void aDepartureIsOfferedWhereTheStandardAllowsOneAndTheReasonIsLeftToTheWriter() {
        var text = HEAD + "need Sle<|>ep\n    \"Sam needs help to settle.\"\n";
        assertThat(after(text, "refactor.depart", "Depart from `need-without-frequency` here, and say why"))
                .endsWith("    \"Sam needs help to settle.\"\n    departs from need-without-frequency because \"\"\n");
        assertThat(titles(text, "refactor.depart")).noneMatch(title -> title.contains("need-without-provision"));
    }

    @Test
    void aDepartureThatIsBegunIsNotBegunAgain() {
        assertThat(titles(HEAD + "need Sle<|>ep\n    \"Sam needs help.\"\n    departs from need-without-frequency because \"\"\n", "refactor.depart"))
                .noneMatch(title -> title.contains("need-without-frequency"));
    }

    private List<String> titles(String text, String kind) {
        return editor.actions("sam.advice", text, kind).stream().map(CodeAction::getTitle).toList();
    }

    private String after(String text, String kind, String title) {
        return editor.done("sam.advice", text, kind, title);
    }
}
