// SPDX-License-Identifier: EPL-2.0
package advice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.dsl.AdviceLanguage;
import advice.dsl.checklist.Checklist;
import advice.dsl.checklist.Prompt;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Level;
import advice.tests.support.Sources;

/** What a profile and a writer may say of a standard, and what becomes of its findings. */
class StandardsOfAProfileTest {

    private static final String ADVICE = """
            advice for Sam
                authority Town
                status final
            need Sleep
                "Sam often wakes."
            """;

    @TempDir
    private Path folder;

    @Test
    void aStandardOfASourceThatIsNotFollowedIsSilent() {
        assertThat(frequency("profile Town\n    follows NCT\n", ADVICE)).isEmpty();
    }

    @Test
    void aProfileSwitchesAStandardOff() {
        assertThat(frequency("profile Town\n    follows Swindon 2022\nstandard need-without-frequency off\n", ADVICE)).isEmpty();
    }

    @Test
    void aProfileSwitchesAStandardOnThatItsSourceDoesNotHold() {
        assertThat(frequency("profile Town\n    follows NCT\nstandard need-without-frequency on\n", ADVICE))
                .extracting(Finding::level).containsExactly(Level.ERROR);
    }

    @Test
    void aProfileSetsTheLevel() {
        assertThat(frequency("profile Town\n    follows Swindon 2022\nstandard need-without-frequency suggestion\n", ADVICE))
                .extracting(Finding::level).containsExactly(Level.SUGGESTION);
    }

    @Test
    void theShippedProfilesWaitForAFewQuestionsThatThereAreAndSayNothingWrong() {
        var desk = AdviceLanguage.start().desk();
        for (var name : List.of("Swindon", "Northamptonshire")) {
            var authority = desk.open(folder.resolve("new.advice"), "advice for Sam\n    authority " + name + "\n").facts().authority().orElseThrow();
            assertThat(Checklist.awaited(authority)).as(name).hasSizeBetween(5, 8).allSatisfy(id -> assertThat(Prompt.called(id)).isPresent());
            var text = NodeModelUtils.getNode(authority.profile()).getRootNode().getText();
            assertThat(desk.check(desk.open(folder.resolve(name + ".profile"), text))).as(name).isEmpty();
        }
    }

    @Test
    void whatIsMissingWeighsLessInADraft() {
        assertThat(frequency("profile Town\n    follows Swindon 2022\n", ADVICE.replace("final", "draft")))
                .extracting(Finding::level).containsExactly(Level.WARNING);
    }

    @Test
    void aDepartureIsASuggestionForTheManagerWithItsReason() {
        var findings = frequency("profile Town\n    follows Swindon 2022\n",
                ADVICE + "    departs from need-without-frequency because \"It is never the same.\"\n");
        assertThat(findings).extracting(Finding::level).containsExactly(Level.SUGGESTION);
        assertThat(findings).extracting(Finding::departure).containsExactly("It is never the same.");
    }

    @Test
    void aDepartureFromATermIsNamedForTheTerm() {
        Sources.write(folder.resolve("Town.wording"), "wording Town\nterm waking in need\n    avoid \"often wakes\"\n    say \"how often\"\n    because \"It is vague.\"\n");
        var findings = findings("profile Town\n    follows NCT\n", ADVICE + "    departs from waking because \"The mother's word.\"\n", "word-to-avoid");
        assertThat(findings).extracting(Finding::departure).containsExactly("The mother's word.");
    }

    private List<Finding> frequency(String profile, String advice) {
        return findings(profile, advice, "need-without-frequency");
    }

    private List<Finding> findings(String profile, String advice, String id) {
        Sources.write(folder.resolve("Town.profile"), profile);
        var desk = AdviceLanguage.start().on(LocalDate.parse("2026-03-26")).desk();
        return desk.check(desk.open(folder.resolve("sam.advice"), advice)).stream().filter(f -> f.id().equals(id)).toList();
    }
}
