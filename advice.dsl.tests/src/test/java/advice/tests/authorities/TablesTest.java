// SPDX-License-Identifier: EPL-2.0
package advice.tests.authorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import advice.dsl.AdviceLanguage;
import advice.dsl.facts.Answer;
import advice.dsl.facts.Authority;
import advice.dsl.facts.Circumstances;
import advice.dsl.facts.Deadline;
import advice.dsl.facts.Row;
import advice.dsl.facts.Section;
import advice.dsl.facts.Source;
import advice.tests.support.Sources;

/** Every row of the two shipped authorities' tables decides what the source says: circumstances in, row and answer out. */
class TablesTest {

    private static final Path CASES = Sources.ROOT.resolve("advice.dsl.tests/cases/tables");
    private static final AdviceLanguage LANGUAGE = AdviceLanguage.start();

    /** What a table answers, as its cases write it: the row, a bar, the answer. */
    private interface Asked {
        String of(String authority, String circumstances);
    }

    private static final Map<String, Asked> TABLES = new TreeMap<>(Map.of(
            "dt-01-asked.txt", TablesTest::asked,
            "dt-02-03-who-writes.txt", TablesTest::route,
            "dt-04-05-h1-or-h2.txt", TablesTest::placement,
            "dt-06-deadlines.txt", TablesTest::deadline,
            "dt-07-agreement.txt", TablesTest::agreement,
            "dt-08-adulthood.txt", TablesTest::preparation,
            "dt-09-needs.txt", TablesTest::disposition,
            "dt-10-authorisation.txt", TablesTest::authorisation,
            "dt-11-sections.txt", TablesTest::sections));

    private record Case(String authority, String circumstances, String expected) {
    }

    @TestFactory
    Stream<DynamicContainer> everyRowDecidesAsTheSourceSays() {
        assertThat(Sources.under(CASES, ".txt")).extracting(p -> p.getFileName().toString()).containsExactlyElementsOf(TABLES.keySet());
        return TABLES.entrySet().stream().map(table -> DynamicContainer.dynamicContainer(table.getKey(), cases(table.getKey()).stream()
                .map(c -> DynamicTest.dynamicTest(c.authority() + ": " + c.circumstances(),
                        () -> assertThat(table.getValue().of(c.authority(), c.circumstances())).isEqualTo(c.expected())))));
    }

    @Test
    void everyRowOfBothProfilesHasACase() {
        for (var authority : List.of("Swindon", "Northamptonshire")) {
            var tried = new LinkedHashSet<String>();
            TABLES.keySet().forEach(t -> cases(t).stream().filter(c -> c.authority().equals(authority)).forEach(c -> {
                tried.addAll(List.of(c.expected().split(" \\| ")[0].split(", ")));
                Stream.of(c.expected().split("by row ")).skip(1).forEach(r -> tried.add(r.split(",")[0]));
            }));
            assertThat(tried).as(authority).containsAll(rowsOf(authority));
        }
    }

    private static Set<String> rowsOf(String authority) {
        var rows = new LinkedHashSet<String>();
        authority(authority).profile().eResource().getAllContents().forEachRemaining(o -> {
            if (o instanceof advice.dsl.model.Element element) {
                var row = advice.dsl.facts.Elements.reading(element, "row").wholePhrase();
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
        });
        assertThat(rows).hasSizeGreaterThan(40);
        return rows;
    }

    private static List<Case> cases(String table) {
        var cases = new ArrayList<Case>();
        for (var line : Sources.read(CASES.resolve(table)).split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split("\\|", 4);
                cases.add(new Case(parts[0].strip(), parts[1].strip(), (parts[2].strip() + " | " + parts[3].strip()).strip()));
            }
        }
        assertThat(cases).hasSizeGreaterThan(6);
        return cases;
    }

    private static final Map<String, Authority> AUTHORITIES = new java.util.concurrent.ConcurrentHashMap<>();

    static Authority authority(String name) {
        return AUTHORITIES.computeIfAbsent(name, TablesTest::opened);
    }

    private static Authority opened(String name) {
        return LANGUAGE.desk().open(Path.of("case.advice"), "advice for Sam\n    authority " + name + "\n").facts().authority().orElseThrow();
    }

    private static Circumstances given(String words) {
        return Circumstances.none().with(words);
    }

    private static String row(Answer answer) {
        return answer.row().map(Row::id).orElse("none");
    }

    private static String said(String row, String answer) {
        return (row + " | " + answer).strip();
    }

    // ---- the tables

    private static String asked(String authority, String line) {
        var parts = line.split(": ", 2);
        var circumstances = given(parts[1]);
        var source = parts[0].equals("others") ? authority(authority).sourceNamedByTheFamily("A service", circumstances)
                : authority(authority).sources(circumstances).stream().filter(s -> s.service().equals(parts[0])).findFirst().orElseThrow();
        return said(source.rows().stream().map(Row::id).distinct().collect(Collectors.joining(", ")), asked(source));
    }

    private static String asked(Source source) {
        return source.isAsked() ? String.join(", ", source.asked()) + (source.optional() ? ", by choice" : "") : "not asked";
    }

    private static String route(String authority, String circumstances) {
        var route = authority(authority).route(given(circumstances));
        var parts = new ArrayList<String>();
        parts.add(route.isNobody() ? "nobody" : route.isUndecided() ? "undecided" : route.who() + (route.allocated() ? ", allocated" : ""));
        if (!route.signedBy().isEmpty()) {
            parts.add("signed by " + String.join(", ", route.signedBy()));
        }
        route.as().ifPresent(as -> parts.add("as " + as));
        if (!route.updatedBy().isEmpty()) {
            parts.add("updated by " + String.join(", ", route.updatedBy()));
        }
        return said(row(route.answer()), String.join("; ", parts));
    }

    private static String placement(String authority, String circumstances) {
        var placement = authority(authority).placement(given(circumstances));
        var section = placement.isNeither() ? "neither" : placement.section();
        return placement.heldBy().map(held -> said(held.id(), "held, then " + section + " by row " + row(placement.answer())))
                .orElseGet(() -> said(row(placement.answer()), section));
    }

    /** The days stand in a document of their own, so that they are read as a writer writes them. */
    private static String deadline(String authority, String line) {
        var parts = line.split("; ", 2);
        var text = "advice for Sam\n    authority " + authority + "\n    " + parts[1].replace(", ", "\n    ") + "\n";
        var facts = LANGUAGE.desk().open(Path.of("case.advice"), text).facts();
        var deadline = authority(authority).deadline(given(parts[0]), t -> t.in(facts), facts.workingDays()).orElseThrow();
        return said(deadline.row().id(), say(deadline));
    }

    private static String say(Deadline deadline) {
        return deadline.isByPerson() ? deadline.rule()
                : deadline.due().map(due -> due + deadline.movedBy().map(r -> " by row " + r.id()).orElse("") + ", " + deadline.rule())
                        .orElseGet(() -> "missing " + deadline.missing().stream().map(t -> t.words()).collect(Collectors.joining(", ")));
    }

    private static String agreement(String authority, String circumstances) {
        var agreement = authority(authority).agreement(given(circumstances));
        var who = agreement.isBlocked() ? "blocked" : agreement.isUndecided() ? "undecided"
                : agreement.by().isEmpty() ? "nobody separately"
                : agreement.by().stream().map(g -> g.words()).collect(Collectors.joining(", "));
        return said(row(agreement.answer()), who + (agreement.evidence().isEmpty() ? "" : ": " + String.join(", ", agreement.evidence())));
    }

    private static String preparation(String authority, String circumstances) {
        var rows = authority(authority).preparation(given(circumstances));
        return said(rows.stream().map(p -> p.row().id()).collect(Collectors.joining(", ")),
                rows.stream().flatMap(p -> p.asked().stream()).collect(Collectors.joining(", ")));
    }

    private static String disposition(String authority, String circumstances) {
        var place = authority(authority).disposition(given(circumstances));
        return said(row(place.answer()), place.place());
    }

    private static String authorisation(String authority, String circumstances) {
        var authorisation = authority(authority).authorisation(given(circumstances));
        return said(row(authorisation.answer()), authorisation.isUndecided() ? "undecided"
                : String.join(", ", authorisation.by()) + "; " + String.join(", ", authorisation.writes()));
    }

    private static String sections(String authority, String circumstances) {
        var plan = authority(authority).sections(given(circumstances));
        return said(row(plan.answer()), Stream.of(Section.values()).map(s -> switch (plan.of(s)) {
            case REQUIRED -> "R";
            case OFFERED -> "O";
            case PROMPTED -> "P";
            case ABSENT -> "-";
        }).collect(Collectors.joining(" ")));
    }
}
