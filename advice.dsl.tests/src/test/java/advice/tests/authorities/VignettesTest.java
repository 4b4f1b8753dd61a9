// SPDX-License-Identifier: EPL-2.0
package advice.tests.authorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import advice.dsl.AdviceLanguage;
import advice.dsl.AdviceLanguage.Opened;
import advice.dsl.facts.Answer;
import advice.dsl.facts.Authority;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Row;
import advice.dsl.facts.Section;
import advice.dsl.facts.Source;
import advice.dsl.model.Element;
import advice.dsl.model.Need;
import advice.dsl.model.Provision;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Rules;
import advice.tests.support.Sources;

/**
 * Each folder of {@code cases/vignettes} is one situation of the trade, in one or several documents, and what is expected of it:
 * who is asked and writes, when it is due, who agrees and signs, where things go, and which rows of the guidance are told and which are not.
 * A line of {@code expected} names the documents, {@code *} for all; {@code fires} means once, unless it names the elements at which.
 */
class VignettesTest {

    private static final Path CASES = Sources.ROOT.resolve("advice.dsl.tests/cases/vignettes");
    private static final AdviceLanguage LANGUAGE = AdviceLanguage.start();

    private record Line(List<String> documents, String key, List<String> says) {

        static Line of(String written) {
            var columns = Stream.of(written.split("\\|")).map(String::strip).toList();
            return new Line(List.of(columns.get(0).split(", ")), columns.get(1), columns.subList(2, columns.size()));
        }

        boolean isOf(String document) {
            return documents.contains("*") || documents.contains(document);
        }
    }

    @TestFactory
    Stream<DynamicContainer> eachIsDecidedAndToldAsTheGuidanceHasIt() {
        var cases = Sources.under(CASES, "expected");
        assertThat(cases).hasSize(30);
        return cases.stream().map(expected -> {
            var lines = Sources.read(expected).lines().filter(line -> line.contains("|") && !line.startsWith("#")).map(Line::of).toList();
            var documents = Sources.under(expected.getParent(), ".advice");
            return DynamicContainer.dynamicContainer(expected.getParent().getFileName().toString(), Stream.concat(
                    Stream.of(DynamicTest.dynamicTest("names documents that there are", () -> assertThat(documents.stream().map(VignettesTest::stem).toList())
                            .containsAll(lines.stream().flatMap(l -> l.documents().stream()).filter(d -> !d.equals("*")).toList()))),
                    documents.stream().map(path -> DynamicTest.dynamicTest(stem(path), path.toUri(), () -> check(path, day(expected),
                            lines.stream().filter(l -> l.isOf(stem(path))).toList())))));
        });
    }

    private static String stem(Path document) {
        return document.getFileName().toString().replaceFirst("\\.advice$", "");
    }

    private static LocalDate day(Path expected) {
        return Sources.read(expected).lines().filter(line -> line.startsWith("on ")).map(line -> LocalDate.parse(line.substring(3))).findFirst()
                .orElse(LocalDate.parse("2026-08-03"));
    }

    private static void check(Path path, LocalDate day, List<Line> lines) {
        var desk = LANGUAGE.on(day).desk();
        var opened = desk.open(path, Sources.read(path));
        var found = desk.check(opened);
        assertThat(found).as("the case itself is well written").extracting(Finding::id)
                .doesNotContain("unknown-word", "word-out-of-place", "unknown-name", "stray-mark", "property-in-the-wrong-place", "misspelt-word", "not-a-date");
        var said = found.stream().map(f -> f.place().line() + ": " + f.id() + ": " + f.message()).collect(Collectors.joining("\n"));
        for (var line : lines) {
            switch (line.key()) {
                case "fires" -> fires(line.says().get(0), opened, found, said);
                case "quiet" -> quiet(line.says().get(0), opened, found, lines, said);
                default -> assertThat(decided(line.key(), line.says(), opened)).as(line.key()).isEqualTo(String.join(" | ", line.says()));
            }
        }
    }

    /** {@code GT-04 outcome-without-aspiration at Nights}: the row, the standard that holds it, and the elements. */
    private static void fires(String says, Opened opened, List<Finding> found, String said) {
        var words = says.split(" at ", 2);
        var row = words[0].split(" ")[0];
        var id = words[0].split(" ")[1];
        assertThat(Rules.shipped().rule(id).orElseThrow().standard().rows()).as(id).contains(row);
        var there = found.stream().filter(f -> f.id().equals(id)).toList();
        if (words.length == 1) {
            assertThat(there).as(says + "\n" + said).hasSize(1);
        } else {
            assertThat(there.stream().map(f -> element(opened, f)).toList()).as(says + "\n" + said).containsExactlyInAnyOrder(words[1].split(", "));
        }
    }

    /** No standard tells any of the rows, apart from what another line expects of the same standard. */
    private static void quiet(String says, Opened opened, List<Finding> found, List<Line> lines, String said) {
        var words = says.split(" at ", 2);
        var expected = lines.stream().filter(l -> l.key().equals("fires")).map(l -> l.says().get(0).split(" ")[1]).toList();
        for (var row : words[0].split(", ")) {
            assertThat(found.stream().filter(f -> Rules.shipped().rule(f.id()).filter(r -> List.of(r.standard().rows()).contains(row)).isPresent())
                    .filter(f -> words.length == 1 ? !expected.contains(f.id()) : element(opened, f).equals(words[1]))).as(row + "\n" + said).isEmpty();
        }
    }

    /** The name of the element around a finding. */
    private static String element(Opened opened, Finding finding) {
        return opened.document().getElements().stream().filter(e -> {
            var node = NodeModelUtils.findActualNodeFor(e);
            return node.getOffset() <= finding.place().offset() && finding.place().offset() < node.getEndOffset();
        }).map(Element::getName).filter(n -> n != null).findFirst().orElse("");
    }

    private static String decided(String key, List<String> says, Opened opened) {
        var facts = opened.facts();
        var authority = facts.authority().orElseThrow();
        return switch (key) {
            case "asked" -> authority.sources(facts).stream().filter(s -> row(s).equals(says.get(0))).map(VignettesTest::asked).collect(Collectors.joining("; "));
            case "writer" -> {
                var route = authority.route(facts);
                yield row(route.answer()) + " | " + (route.isUndecided() ? "undecided" : route.isNobody() ? "nobody" : String.join(", ", route.writers()));
            }
            case "updates" -> row(authority.route(facts).answer()) + " | " + String.join(", ", authority.route(facts).updatedBy());
            case "signs" -> row(authority.authorisation(facts).answer()) + " | " + String.join(", ", authority.authorisation(facts).by());
            case "due" -> authority.deadline(facts).map(d -> d.row().id() + " | " + d.due().map(LocalDate::toString).orElse("")).orElse("");
            case "agreed" -> {
                var agreement = authority.agreement(facts);
                yield row(agreement.answer()) + " | " + (agreement.by().isEmpty() ? "nobody"
                        : agreement.by().stream().map(g -> g.words()).collect(Collectors.joining(", ")));
            }
            case "sections" -> row(authority.sections(facts).answer()) + " | not " + Stream.of(says.get(1).replaceFirst("^not ", "").split(", "))
                    .filter(words -> !facts.requires(Section.of(words).orElseThrow())).collect(Collectors.joining(", "));
            case "prepares" -> authority.preparation(facts).stream().map(p -> p.row().id()).distinct().collect(Collectors.joining(", "));
            case "place" -> says.get(0) + " | " + place(authority, opened, says.get(0));
            case "need" -> {
                var need = named(opened, Need.class, says.get(0));
                var place = authority.disposition(need, facts);
                yield says.get(0) + " | " + row(place.answer()) + " | " + place.place();
            }
            default -> throw new IllegalArgumentException("No vignette knows " + key);
        };
    }

    private static String place(Authority authority, Opened opened, String name) {
        var placement = authority.placement(named(opened, Provision.class, name), opened.facts());
        var section = placement.isNeither() ? "neither" : placement.section();
        return placement.heldBy().map(held -> "held by " + held.id() + ", then ").orElse("") + row(placement.answer()) + " | " + section;
    }

    private static <T extends Element> T named(Opened opened, Class<T> kind, String name) {
        return Elements.all(opened.document(), kind).stream().filter(e -> name.equals(e.getName())).findFirst().orElseThrow();
    }

    private static String row(Source source) {
        return source.rows().stream().map(Row::id).distinct().collect(Collectors.joining(", "));
    }

    private static String asked(Source source) {
        return row(source) + " | " + source.service() + (source.isAsked() ? " for " + String.join(", ", source.asked()) : " is not asked");
    }

    private static String row(Answer answer) {
        return answer.row().map(Row::id).orElse("none");
    }
}
