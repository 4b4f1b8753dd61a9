// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.dsl.facts.Answer;
import advice.dsl.facts.Authority;
import advice.dsl.facts.Fact;
import advice.dsl.facts.Placement;
import advice.dsl.facts.Thread;
import advice.dsl.model.Connector;
import advice.dsl.model.Provision;

/** H1 or H2 explained: which row of the authority's table decided for a provision, why, and what would change it. */
final class SectionPage implements HoverPage {

    private static final Map<String, String> MEANING = Map.of(
            "H1", "social care that must be provided for a child under 18 under section 2 of the Chronically Sick and Disabled Persons Act 1970",
            "H2", "any other social care that is reasonably required because of the child's special educational needs");

    @Override
    public Stream<Told> at(Pointed place) {
        var section = section(place);
        var provision = place.element(Provision.class);
        var asked = section.isPresent() || provision.filter(place::begins).isPresent();
        return !asked ? Stream.empty() : Stream.of(Stream.concat(section.map(s -> "**" + s + "**: " + MEANING.get(s) + ".").stream(),
                provision.stream().flatMap(p -> explained(p, place)))
                .collect(Collectors.joining("\n\n"))).filter(page -> !page.isEmpty()).map(place::tell);
    }

    /** Whether the token is the name of a section. */
    static boolean explains(Pointed place) {
        return section(place).isPresent();
    }

    private static Optional<String> section(Pointed place) {
        return place.object(Connector.class).map(Connector::getWord).filter(MEANING::containsKey);
    }

    private static Stream<String> explained(Provision provision, Pointed place) {
        var authority = place.facts().authority();
        return authority.isEmpty() ? Stream.of("The table of the authority decides where a provision goes, and none is named.")
                : authority.filter(a -> a.hasTable("place")).stream().flatMap(a -> explained(a, a.placement(provision, place.facts()), Thread.section(provision)));
    }

    private static Stream<String> explained(Authority authority, Placement placement, String stands) {
        var told = new ArrayList<String>();
        var answer = placement.answer();
        placement.heldBy().ifPresent(row -> told.add("Held back for now: " + Markdown.sentence(row.explained()) + "."));
        if (answer.row().isPresent()) {
            var row = answer.row().get();
            told.add(Markdown.plain(authority.name()) + " places it in **" + placed(placement.section()) + "**: " + Markdown.sentence(row.explained()) + ".");
            if (!stands.isEmpty() && !stands.equals(placement.section()) && answer.isCertain()) {
                told.add("It stands in " + stands + ".");
            }
        }
        silence(answer).ifPresent(told::add);
        var changes = changes(answer);
        if (!changes.isEmpty()) {
            told.add("What would change it:");
            told.add(String.join("\n", changes));
        }
        answer.row().map(row -> row.source()).filter(source -> !source.isEmpty()).ifPresent(source -> told.add("*" + Markdown.plain(source) + "*"));
        return told.stream();
    }

    private static String placed(String section) {
        return section.isEmpty() ? "neither section" : section;
    }

    /** What the document does not say: what was taken for granted, and what leaves the answer open. */
    private static Optional<String> silence(Answer answer) {
        var assumed = questions(answer.assumed());
        var open = questions(answer.open());
        return Stream.of(assumed.isEmpty() ? "" : "Taken from silence: the document does not say " + assumed + ".",
                open.isEmpty() ? "" : "Not certain: the document does not say " + open + ".")
                .filter(sentence -> !sentence.isEmpty()).reduce((one, other) -> one + " " + other);
    }

    private static String questions(Set<Fact> facts) {
        return facts.stream().map(Fact::question).collect(Collectors.joining(", nor "));
    }

    /** For each other section what would move it there, with the row that would decide then. */
    private static List<String> changes(Answer answer) {
        var ways = new LinkedHashMap<String, Set<String>>();
        answer.changes().forEach(change -> ways.computeIfAbsent(placed(Placement.section(change.row())), s -> new LinkedHashSet<>())
                .add(change.line() + (change.row().id().isEmpty() ? "" : " (row " + change.row().id() + ")")));
        return ways.entrySet().stream().map(way -> "- into " + way.getKey() + ": if " + String.join(", or ", way.getValue())).toList();
    }
}
