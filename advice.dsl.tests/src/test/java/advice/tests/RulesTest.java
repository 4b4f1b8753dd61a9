// SPDX-License-Identifier: EPL-2.0
package advice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import advice.dsl.AdviceLanguage;
import advice.dsl.model.Need;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Rules;
import advice.dsl.syntax.Vocabulary;
import advice.tests.support.Fixture;
import advice.tests.support.Fixture.Case;
import advice.tests.support.Sources;

/** Runs every rule's sibling fixture: what is wrong is found at its place, what is right is not, and the fix mends it. */
class RulesTest {

    private static final AdviceLanguage LANGUAGE = AdviceLanguage.start();

    @TestFactory
    Stream<DynamicContainer> everyRuleKeepsItsFixture(@TempDir Path folder) {
        assertThat(Rules.shipped().all()).isNotEmpty();
        return Rules.shipped().all().stream().map(rule -> {
            var path = Sources.fixture(rule);
            assertThat(path).as("the fixture beside " + rule.getClass().getSimpleName()).exists();
            return DynamicContainer.dynamicContainer(rule.id(), path.toUri(), tests(rule, Fixture.read(path), folder.resolve(rule.id())));
        });
    }

    private static Stream<DynamicTest> tests(Rule<?> rule, Fixture fixture, Path folder) {
        var cases = fixture.cases();
        if (Sources.UPDATE) {
            update(rule, fixture, folder);
            return Stream.of(DynamicTest.dynamicTest("rewritten", () -> { }));
        }
        var tests = new ArrayList<DynamicTest>();
        tests.add(DynamicTest.dynamicTest("shows what is wrong and what is right", () -> assertThat(cases.stream().map(Case::kind))
                .contains(Fixture.Kind.WRONG, Fixture.Kind.RIGHT)));
        var beside = new HashMap<String, String>();
        Case wrong = null;
        for (var c : cases) {
            switch (c.kind()) {
                case FILE -> beside.put(c.title(), c.text());
                case WRONG -> {
                    wrong = c;
                    var files = Map.copyOf(beside);
                    tests.add(DynamicTest.dynamicTest("wrong: " + c.title(), () -> {
                        assertThat(c.expected()).as("a wrong case states its finding").isNotEmpty();
                        assertThat(said(check(rule, c, files, folder), c)).containsExactlyElementsOf(c.expected());
                    }));
                }
                case RIGHT -> {
                    var files = Map.copyOf(beside);
                    tests.add(DynamicTest.dynamicTest("right: " + c.title(), () ->
                            assertThat(said(check(rule, c, files, folder), c)).isEmpty()));
                }
                case FIX -> {
                    var before = wrong;
                    var files = Map.copyOf(beside);
                    tests.add(DynamicTest.dynamicTest("fix: " + c.title(), () ->
                            assertThat(fixed(rule, before, c.title(), files, folder)).isEqualTo(c.text())));
                }
            }
        }
        return tests.stream();
    }

    private static void update(Rule<?> rule, Fixture fixture, Path folder) {
        var found = new HashMap<Case, List<String>>();
        var fixed = new HashMap<Case, String>();
        var beside = new HashMap<String, String>();
        Case wrong = null;
        for (var c : fixture.cases()) {
            switch (c.kind()) {
                case FILE -> beside.put(c.title(), c.text());
                case WRONG -> {
                    wrong = c;
                    found.put(c, said(check(rule, c, beside, folder), c));
                }
                case FIX -> fixed.put(c, fixed(rule, wrong, c.title(), beside, folder));
                case RIGHT -> { }
            }
        }
        Sources.write(fixture.path(), fixture.with(found, fixed));
    }

    private static String fixed(Rule<?> rule, Case wrong, String label, Map<String, String> files, Path folder) {
        var fixes = check(rule, wrong, files, folder).stream().flatMap(f -> f.fixes().stream())
                .filter(f -> f.label().equals(label)).toList();
        assertThat(fixes).as("a fix labelled so").isNotEmpty();
        return fixes.get(0).applyTo(wrong.text()).stripTrailing() + "\n";
    }

    private static List<String> said(List<Finding> findings, Case c) {
        return findings.stream().map(f -> Fixture.say(f, c.text())).toList();
    }

    private static List<Finding> check(Rule<?> rule, Case c, Map<String, String> files, Path folder) {
        folder.toFile().mkdirs();
        files.forEach((name, text) -> Sources.write(folder.resolve(name), text));
        var desk = LANGUAGE.on(LocalDate.parse(c.day())).desk();
        var opened = desk.open(folder.resolve("case." + kindOfFile(c.text())), c.text());
        var findings = new Rules(List.of(rule)).checkAll(opened.resource(), opened.facts());
        files.keySet().forEach(name -> folder.resolve(name).toFile().delete());
        return findings;
    }

    /** The kind of file that a text is: by its first keyword that belongs in one kind only. */
    private static String kindOfFile(String text) {
        for (var line : text.split("\n")) {
            var word = Vocabulary.shipped().element(line.split("\\s+", 2)[0]);
            if (word.isPresent()) {
                return word.get().file();
            }
        }
        return "advice";
    }

    @Test
    void aRuleThatBreaksIsReportedAndTheOthersStillRun() {
        var opened = LANGUAGE.on(LocalDate.parse("2026-03-26")).desk().open(Path.of("case.advice"), "need One\nneed Two\n");
        var findings = new Rules(List.of(new BreaksAlways(), new SeesEveryNeed())).checkAll(opened.resource(), opened.facts());
        assertThat(findings).extracting(Finding::id).containsExactly("fault-in-advice", "sees-every-need", "sees-every-need");
        assertThat(findings.get(0).message()).contains("fault in Advice").contains("breaks-always");
    }

    @Test
    void aCancelledCheckSaysNothing() {
        var opened = LANGUAGE.desk().open(Path.of("case.advice"), "need One\n");
        assertThat(Rules.shipped().check(opened.resource(), opened.facts(), (CancelIndicator) () -> true)).isEmpty();
    }

    @PracticeStandard(level = Level.ERROR, summary = "Breaks", why = "To see what happens.")
    private static final class BreaksAlways extends Rule<Need> {
        @Override
        protected void check(Need need, Report report) {
            throw new NullPointerException("what the document says stays out of the finding");
        }
    }

    @PracticeStandard(level = Level.ERROR, summary = "A need", why = "To see that it runs.")
    private static final class SeesEveryNeed extends Rule<Need> {
        @Override
        protected void check(Need need, Report report) {
            report.at(need);
        }
    }
}
