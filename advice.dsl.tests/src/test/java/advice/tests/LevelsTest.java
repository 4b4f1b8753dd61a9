// SPDX-License-Identifier: EPL-2.0
package advice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import advice.dsl.AdviceLanguage;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Levels;
import advice.dsl.rules.Rules;
import advice.tests.support.Sources;

/** What somebody sets a standard to for themselves. */
class LevelsTest {

    private static final String TWICE = """
            advice for Sam
                authority Swindon
                status    final

            child Sam

            need Sleep
                "Sam wakes regularly."

            outcome Night
                "Sam sleeps better."
                addresses Sleep
            """;

    @Test
    void aStandardIsShownAsWhatItIsSetToOrNotAtAll() {
        var found = found(TWICE);
        assertThat(levels(found)).contains("unmeasurable-outcome error", "vague-outcome warning");
        assertThat(levels(Levels.of(Map.of("unmeasurable-outcome", "suggestion", "vague-outcome", "error")).shown(found)))
                .contains("unmeasurable-outcome suggestion", "vague-outcome error").hasSameSizeAs(found);
        assertThat(Levels.of(Map.of("unmeasurable-outcome", "off")).shown(found))
                .containsExactlyElementsOf(found.stream().filter(f -> !f.id().equals("unmeasurable-outcome")).toList());
        assertThat(Levels.AS_THEY_ARE.shown(found)).isEqualTo(found);
    }

    @Test
    void whatIsShownStaysInReadingOrderTheGravestFirst() {
        var set = Levels.of(Map.of("vague-outcome", "suggestion", "need-without-frequency", "error"));
        var shown = set.shown(found(TWICE));
        assertThat(shown).isSortedAccordingTo((a, b) -> a.place().offset() != b.place().offset() ? Integer.compare(a.place().offset(), b.place().offset())
                : a.level().compareTo(b.level()));
    }

    @Test
    void whatAllowsNoDepartureCanBeGraverButNeitherMilderNorSilent() {
        for (var word : List.of("warning", "suggestion", "off")) {
            var set = Levels.of(Map.of("need-without-provision", word));
            assertThat(set.faults()).containsExactly("`need-without-provision` cannot be `" + word
                    + "`, because no departure from it is accepted; it can be `error`.");
            assertThat(set.shown(found(TWICE))).isEqualTo(found(TWICE));
        }
        var milderInADraft = found(TWICE.replace("final", "draft"));
        assertThat(levels(milderInADraft)).contains("need-without-provision warning");
        assertThat(levels(Levels.of(Map.of("need-without-provision", "error")).shown(milderInADraft))).contains("need-without-provision error");
    }

    @Test
    void everyStandardHasItsOwnLevelAmongItsChoicesAndOnlyWhatAllowsDepartureCanBeSilent() {
        assertThat(Rules.shipped().all()).allSatisfy(rule -> {
            assertThat(Levels.choices(rule)).as(rule.id()).contains(rule.standard().level().word()).startsWith("error");
            assertThat(Levels.choices(rule).contains("off")).as(rule.id()).isEqualTo(rule.standard().mayDepart());
        });
    }

    @Test
    void aDepartureWithItsReasonStaysAsMildAsTheReasonMakesIt() {
        var departed = found(TWICE.replace("    addresses Sleep", "    addresses Sleep\n    departs from unmeasurable-outcome because \"Agreed with Mum.\""));
        assertThat(levels(departed)).contains("unmeasurable-outcome suggestion");
        assertThat(levels(Levels.of(Map.of("unmeasurable-outcome", "error")).shown(departed))).contains("unmeasurable-outcome suggestion");
        assertThat(levels(Levels.of(Map.of("unmeasurable-outcome", "off")).shown(departed))).noneMatch(told -> told.startsWith("unmeasurable-outcome"));
    }

    @Test
    void whatCannotBeSetIsToldAndTheRestCounts() {
        var set = Levels.of(Map.of("unmeasurable-outcom", "off", "vague-outcome", "loud", "unmeasurable-outcome", "off"));
        assertThat(set.faults()).containsExactlyInAnyOrder("There is no standard called `unmeasurable-outcom`. `unmeasurable-outcome` is near.",
                "`vague-outcome` cannot be `loud`; it can be `error`, `warning`, `suggestion` or `off`.");
        assertThat(levels(set.shown(found(TWICE)))).contains("vague-outcome warning").noneMatch(told -> told.startsWith("unmeasurable-outcome"));
    }

    @Test
    void aStandardAnswersToTheNamesThatItHad() {
        var former = new ArrayList<String>();
        for (var rule : Rules.shipped().all()) {
            former.addAll(List.of(rule.standard().formerly()));
        }
        assertThat(former).allSatisfy(name -> assertThat(Levels.of(Map.of(name, "error")).faults()).isEmpty());
    }

    private static List<Finding> found(String text) {
        var desk = AdviceLanguage.start().on(LocalDate.parse("2026-03-26")).desk();
        return desk.check(desk.open(Sources.ROOT.resolve("examples/own.advice"), text));
    }

    private static List<String> levels(List<Finding> found) {
        return found.stream().map(f -> f.id() + " " + f.level().word()).toList();
    }
}
