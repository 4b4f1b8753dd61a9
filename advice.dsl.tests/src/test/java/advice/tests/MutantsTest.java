// SPDX-License-Identifier: EPL-2.0
package advice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import advice.dsl.AdviceLanguage;
import advice.dsl.AdviceLanguage.Desk;
import advice.dsl.AdviceLanguage.Opened;
import advice.dsl.changes.Written;
import advice.dsl.facts.Elements;
import advice.dsl.model.Element;
import advice.dsl.model.Provision;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Fix;
import advice.tests.support.Sources;

/**
 * The two examples broken in single ways: each element and each line taken out, each provision in the other section, each link to another
 * element of its kind, and what {@code sam-replaced.txt} and {@code nadia-replaced.txt} replace.
 * Each mutant gives the finding that it should and no more than two others. The tables say what should be found, which is written by hand,
 * and what else is, which {@code -Dupdate} rewrites.
 */
class MutantsTest {

    private static final Path CASES = Sources.ROOT.resolve("advice.dsl.tests/cases/mutants");
    private static final String UNDECIDED = "?";
    private static final String NOTHING = "-";
    private static final int OTHERS = 2;

    private final Desk desk = AdviceLanguage.start().on(LocalDate.parse("2026-03-30")).desk();

    @ParameterizedTest
    @ValueSource(strings = {"sam", "nadia"})
    void eachMutantGivesTheFindingThatItShouldAndFewOthers(String example) {
        var path = Sources.ROOT.resolve("examples/" + example + ".advice");
        var text = Sources.read(path);
        var before = found(path, text);
        var expected = expected(example);
        var table = new StringBuilder("# examples/" + example + """
                .advice broken in single ways | what should be found | what else is found
                # `-` is nothing: what is left out may be left out. Written by hand but for the last column, which -Dupdate rewrites.
                """);
        var wrong = new ArrayList<String>();
        mutants(example, path, text).forEach((name, mutant) -> {
            var found = new ArrayList<>(found(path, mutant));
            before.forEach(found::remove);
            var should = expected.getOrDefault(name, UNDECIDED);
            var missing = should.equals(NOTHING) ? !found.isEmpty() : !found.remove(should);
            if (missing || found.size() > OTHERS) {
                wrong.add(name + ": should give " + should + ", and gives " + found);
            }
            table.append(name + " | " + should + " | " + String.join(", ", found) + "\n");
        });
        if (Sources.UPDATE) {
            Sources.write(table(example), table.toString());
        }
        assertThat(wrong).isEmpty();
        assertThat(table).hasToString(Sources.read(table(example)));
    }

    @Test
    void theExampleOfAnAnnualReviewIsClean() {
        var path = Sources.ROOT.resolve("examples/sam.advice");
        assertThat(found(path, Sources.read(path))).isEmpty();
    }

    @Test
    void manyOfThemAreFoundByManyStandards() {
        var sam = found(expected("sam"));
        assertThat(sam).hasSizeGreaterThan(150);
        var both = new ArrayList<>(sam);
        both.addAll(found(expected("nadia")));
        assertThat(both.stream().distinct().count()).isGreaterThan(100);
    }

    private static List<String> found(Map<String, String> expected) {
        assertThat(expected.values()).doesNotContain(UNDECIDED);
        return expected.values().stream().filter(e -> !e.equals(NOTHING)).toList();
    }

    private List<String> found(Path path, String mutant) {
        return desk.check(desk.open(path, mutant)).stream().map(Finding::id).toList();
    }

    private static Path table(String example) {
        return CASES.resolve(example + ".txt");
    }

    private static Map<String, String> expected(String example) {
        var expected = new TreeMap<String, String>();
        Sources.read(table(example)).lines().filter(line -> line.contains(" | ") && !line.startsWith("#")).map(line -> line.split(" \\| ?", -1))
                .forEach(columns -> expected.put(columns[0], columns[1].strip()));
        return expected;
    }

    // ---- the mutants

    private Map<String, String> mutants(String example, Path path, String text) {
        var mutants = new LinkedHashMap<String, String>();
        var opened = desk.open(path, text);
        var written = Written.of(opened.document());
        var elements = opened.document().getElements();
        for (var element : elements.subList(1, elements.size())) {
            mutants.put("without " + name(opened, element), with(text, written.without(element)));
        }
        for (var element : elements) {
            var seen = new TreeMap<String, Integer>();
            for (var part : element.getParts()) {
                var key = Elements.key(part).isEmpty() ? "its text" : Elements.key(part);
                var number = seen.merge(key, 1, Integer::sum);
                mutants.put(name(opened, element) + " without " + key + (number > 1 ? " " + number : ""), with(text, written.without(part)));
            }
        }
        for (var provision : Elements.all(opened.document(), Provision.class)) {
            var line = "provision " + provision.getName() + " in ";
            var section = text.contains(line + "H1") ? "H1" : "H2";
            mutants.put(name(opened, provision) + " in the other section", text.replace(line + section, line + (section.equals("H1") ? "H2" : "H1")));
        }
        for (var element : elements) {
            for (var part : element.getParts()) {
                for (var link : Elements.references(element, Elements.key(part)).stream().filter(r -> r.eContainer() == part).toList()) {
                    another(elements, link.getTarget()).ifPresent(other -> mutants.put(name(opened, element) + " " + Elements.key(part) + " " + other + " instead of "
                            + link.getTarget().getName(), with(text, written.replacing(link, other))));
                }
            }
        }
        replaced(example, text).forEach(mutants::put);
        return mutants;
    }

    /** The name of the next element of the same kind. */
    private static Optional<String> another(List<Element> elements, Element target) {
        return elements.stream().filter(e -> e.eClass() == target.eClass() && e.getName() != null && e != target).map(Element::getName)
                .filter(n -> !n.equals(target.getName())).findFirst();
    }

    private static String with(String text, Fix.Edit edit) {
        return new Fix("", List.of(edit)).applyTo(text);
    }

    /** {@code need GoingOut}, {@code method 2}. */
    private static String name(Opened opened, Element element) {
        var same = opened.document().getElements().stream().filter(e -> e.eClass() == element.eClass()).toList();
        return Elements.keyword(element) + (element.getName() != null ? " " + element.getName() : same.size() > 1 ? " " + (same.indexOf(element) + 1) : "");
    }

    /** The mutants that a file describes: a title, then what is replaced and by what, each line of it once in the example. */
    private static Map<String, String> replaced(String example, String text) {
        var mutants = new LinkedHashMap<String, String>();
        for (var entry : Sources.read(CASES.resolve(example + "-replaced.txt")).split("\n\n")) {
            var lines = entry.lines().filter(line -> !line.startsWith("#")).toList();
            if (lines.isEmpty()) {
                continue;
            }
            var mutant = text;
            for (var line : lines.subList(1, lines.size())) {
                var change = line.split(" => ", -1);
                var there = change[0].replace("\\n", "\n");
                assertThat(mutant).as(lines.get(0)).containsOnlyOnce(there);
                mutant = mutant.replace(there, change[1].replace("\\n", "\n"));
            }
            mutants.put(lines.get(0), mutant);
        }
        return mutants;
    }
}
