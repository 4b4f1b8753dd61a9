// SPDX-License-Identifier: EPL-2.0
package advice.tests.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import advice.dsl.AdviceLanguage;
import advice.dsl.facts.FilledWording;
import advice.dsl.library.Library;
import advice.dsl.model.Provision;
import advice.dsl.model.Specification;
import advice.dsl.rules.Finding;

/** What prints in a provision that takes an agreed wording. */
class FilledWordingTest {

    private static final AdviceLanguage LANGUAGE = AdviceLanguage.start().on(LocalDate.of(2026, 3, 26));

    @Test
    void theDocumentFillsWhatItHasAndTheWriterTheRest() {
        var filled = filled("""
                child Sam
                    known as "Sam"
                provision Groups in H1
                    as specialist-groups-saturday-holiday
                        offered "September 2026"
                        with transport
                        without parents-contribute
                    planned
                    starts 2026-09-05
                """);
        assertThat(filled.wording()).isEqualTo("A place on a monthly Saturday group for children with additional needs"
                + " (4 hours per session for 11 sessions per year). A place on a holiday group (4 hours per session for 8 sessions)."
                + " Availability of sessions is pro-rata'd until end of March 2027."
                + " Transport is provided to and from Aiming High activities each session.");
        assertThat(filled.timing()).isEqualTo("Sam is likely to be offered a place in September 2026. This provision is reviewed annually.");
        assertThat(filled.agreed().provider()).isEqualTo("Aiming High");
        assertThat(filled.isComplete()).isTrue();
    }

    @Test
    void aChoiceIsMadeOnceForWordingAndTiming() {
        var filled = filled("""
                child Sam
                    known as "Sam"
                provision Payments in H1
                    as direct-payments
                        employs agency
                        with recruiting
                    planned
                    starts 2026-03-31
                """);
        assertThat(filled.wording()).contains("until end of March 2026)").contains("Sam's parent to employ an agency to meet Sam's social care needs");
        assertThat(filled.timing()).startsWith("Direct payments will commence once Sam's parents have recruited an agency.");
    }

    @Test
    void plannedCommencesAndCurrentCompletes() {
        assertThat(filled("provision A in H2\n    as girls-group\n    planned\n    starts 2026-05-04\n    ends 2026-07-16\n").timing())
                .isEqualTo("This provision will commence on 4 May 2026.");
        assertThat(filled("provision A in H2\n    as girls-group\n    current\n    starts 2025-05-04\n    ends 2026-07-16\n").timing())
                .isEqualTo("This provision will complete on 16 July 2026.");
        assertThat(filled("provision A in H2\n    as girls-group\n        stage complete\n    planned\n    starts 2025-05-04\n    ends 2026-07-16\n").timing())
                .isEqualTo("This provision will complete on 16 July 2026.");
    }

    @Test
    void aDayBecomesTheMonthWhereTheWordingNamesASeason() {
        assertThat(filled("provision A in H2\n    as respect\n    starts 2026-09-05\n").timing())
                .isEqualTo("This provision is likely to commence in September 2026.");
        assertThat(filled("provision A in H2\n    as respect\n    starts autumn 2026\n").timing())
                .isEqualTo("This provision is likely to commence in autumn 2026.");
    }

    @Test
    void textThatIsNotGivenLeavesNoGapAndTextWithAFullStopNoSecondOne() {
        assertThat(filled("child Sam\n    known as \"Sam\"\nprovision A in H2\n    as family-service\n").wording())
                .contains("to meet Sam's social care needs. This may include");
        assertThat(filled("child Sam\n    known as \"Sam\"\nprovision A in H2\n    as family-service\n        details \"at bedtime.\"\n").wording())
                .contains("to meet Sam's social care needs at bedtime. This may include");
    }

    @Test
    void severalDaysAreListed() {
        assertThat(filled("provision A in H1\n    as step-saturday-club\n        start-or-end 2026-09-05, 2026-10-03, 2027-07-10\n    planned\n").timing())
                .isEqualTo("This provision will commence on 5 September 2026, 3 October 2026 and 10 July 2027.");
    }

    @Test
    void ownTimingStandsBeforeTheAgreedOne() {
        assertThat(filled("provision A in H2\n    as swift\n    timing \"From May to July.\"\n").timing()).isEqualTo("From May to July.");
    }

    @Test
    void whatIsNotFilledStandsInItsBrackets() {
        var filled = filled("provision A in H2\n    as youth-engagement-worker\n");
        assertThat(filled.wording()).isEqualTo("[Child's name] will receive direct support from a Youth Engagement Worker to [intervention].");
        assertThat(filled.isComplete()).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> everyShippedWordingCanBeFilled() {
        var opened = LANGUAGE.desk().open(Path.of("any.advice"), "");
        var names = opened.facts().library().visible(opened.resource(), Specification.class, "wording").values().stream()
                .filter(s -> Library.isShipped(s.eResource().getURI())).map(Specification::getName).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(41);
        return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            var filled = filled("""
                    child Sam
                        known as "Sam"
                    provision A in H2
                        as %s
                    %s
                        planned
                        starts 2026-05-04
                    """.formatted(name, lines(name)));
            assertThat(filled.gaps()).isEmpty();
            assertThat(filled.wording() + filled.timing()).doesNotContain("[").doesNotContain("]").doesNotContain("  ").doesNotContain(" .");
        }));
    }

    /** A line for each slot and choice that the document cannot fill, as a writer would add them. */
    private static String lines(String name) {
        var opened = LANGUAGE.desk().open(Path.of("any.advice"), "provision A in H2\n    as " + name + "\n    planned\n    starts 2026-05-04\n");
        var agreed = opened.facts().filled(provision(opened)).orElseThrow().agreed();
        var lines = new StringBuilder();
        agreed.slots().values().stream().filter(s -> !s.name().startsWith("start")).forEach(s -> lines.append("        ").append(s.name()).append(switch (s.kind()) {
            case DATE -> " 2026-05-04";
            case DATES -> " 2026-05-04, 2026-07-16";
            case YEAR -> " 2027";
            case SEASON, MONTH_OR_SEASON -> " autumn 2026";
            case MONTH -> " 2026-05";
            case DAY -> " Tuesday";
            case NUMBER -> " 6";
            case TEXT -> " \"as agreed with the family\"";
        }).append('\n'));
        agreed.choices().values().stream().filter(c -> !c.name().equals("stage"))
                .forEach(c -> lines.append("        ").append(c.name()).append(" \"").append(c.options().get(0)).append("\"\n"));
        agreed.sentences().keySet().forEach(s -> lines.append("        with ").append(s).append('\n'));
        return lines.toString();
    }

    // ---- the life of a wording

    @Test
    void anOldAdvicePrintsTheSameForEver(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Town.wording"), """
                specification rides in H2
                    wording "72 hours."
                specification rides-2025 in H2
                    replaces rides from 2025-04-01
                    wording "80 hours."
                specification rides-2026 in H2
                    replaces rides-2025 from 2026-04-01
                    wording "90 hours."
                """);
        for (var named : new String[] {"rides", "rides-2025", "rides-2026"}) {
            assertThat(printed(folder, named, "2025-03-31")).isEqualTo("72 hours.");
            assertThat(printed(folder, named, "2025-04-01")).isEqualTo("80 hours.");
            assertThat(printed(folder, named, "2026-03-31")).isEqualTo("80 hours.");
            assertThat(printed(folder, named, "2026-04-01")).isEqualTo("90 hours.");
        }
    }

    @Test
    void aCircleOfReplacementsEndsNowhereAndEachStandsForItself(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Town.wording"), """
                specification one in H2
                    replaces three
                    wording "One."
                specification two in H2
                    replaces one
                    wording "Two."
                specification three in H2
                    replaces two
                    wording "Three."
                specification four in H2
                    replaces four
                    wording "Four."
                specification five in H2
                    replaces one
                    wording "Five."
                """);
        assertThat(printed(folder, "one", "2026-03-26")).isEqualTo("One.");
        assertThat(printed(folder, "two", "2026-03-26")).isEqualTo("Two.");
        assertThat(printed(folder, "four", "2026-03-26")).isEqualTo("Four.");
        assertThat(printed(folder, "five", "2026-03-26")).isEqualTo("Five.");
    }

    @Test
    void theShippedWordingsHaveNoFindingsButThoseThatTheyGiveAReasonFor() {
        var names = Library.shippedNames().stream().filter(n -> n.endsWith(".wording")).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(7);
        for (var name : names) {
            var desk = LANGUAGE.desk();
            var path = advice.tests.support.Sources.ROOT.resolve("advice.dsl/src/main/resources/advice/library").resolve(name);
            assertThat(desk.check(desk.open(path, advice.tests.support.Sources.read(path)))).as(name)
                    .filteredOn(f -> f.departure().isEmpty()).extracting(Finding::message).isEmpty();
        }
    }

    private static String printed(Path folder, String named, String completed) {
        var opened = LANGUAGE.desk().open(folder.resolve("any.advice"), """
                advice for Sam
                    completed %s
                provision A in H2
                    as %s
                """.formatted(completed, named));
        return opened.facts().filled(provision(opened)).orElseThrow().wording();
    }

    private static FilledWording filled(String text) {
        var opened = LANGUAGE.desk().open(Path.of("any.advice"), text);
        return opened.facts().filled(provision(opened)).orElseThrow();
    }

    private static Provision provision(AdviceLanguage.Opened opened) {
        return opened.document().getElements().stream().filter(Provision.class::isInstance).map(Provision.class::cast).findFirst().orElseThrow();
    }
}
