// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.Elements;
import advice.dsl.model.Departure;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Rules;
import advice.dsl.syntax.Shape.Kind;

/**
 * The standards from which a writer may depart: first those that find something here, then, once a word is begun, the others.
 * With the standard comes the place for the reason.
 */
final class DeparturesHere implements Proposals {

    private final Findings findings;

    @Inject
    DeparturesHere(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        var departs = cursor.key().equals("departs") || cursor.element().filter(Departure.class::isInstance).isPresent() && cursor.key().isEmpty();
        return cursor.spot() == Cursor.Spot.IN_LINE && departs && cursor.introduced().equals("from") && cursor.awaited().take(Kind.WORDS)
                ? Stream.concat(here(cursor), cursor.typed().isEmpty() ? Stream.empty() : others(cursor)) : Stream.empty();
    }

    /** Those that find something in the element, or anywhere for the whole document; the gravest first. */
    private Stream<Proposal> here(Cursor cursor) {
        var firing = new LinkedHashMap<String, Finding>();
        findings.of(cursor.resource()).stream().filter(f -> f.departure().isEmpty() && isWithin(f, cursor))
                .filter(f -> Rules.shipped().rule(f.id()).filter(rule -> rule.standard().mayDepart()).isPresent())
                .sorted(Comparator.comparing(Finding::level)).forEach(f -> firing.putIfAbsent(f.id(), f));
        return firing.values().stream().map(f -> proposal(f.id(), f.message(), cursor));
    }

    private static boolean isWithin(Finding finding, Cursor cursor) {
        var element = cursor.element().orElseThrow();
        var node = NodeModelUtils.findActualNodeFor(element);
        return element instanceof Departure || node.getOffset() <= finding.place().offset() && finding.place().offset() < node.getEndOffset();
    }

    private Stream<Proposal> others(Cursor cursor) {
        var facts = findings.facts(cursor.document());
        return Rules.shipped().all().stream().filter(rule -> rule.standard().mayDepart() && facts.asks(rule))
                .map(rule -> proposal(rule.id(), "", cursor));
    }

    private static Proposal proposal(String id, String message, Cursor cursor) {
        return Proposal.of(id, cursor.start(), CompletionItemKind.Reference, message, Subject.standard(id))
                .inserting(() -> cursor.endsLine() && cursor.connectors().contains("because") ? new Opening(id + " because", true, "").snippet("", cursor)
                        : new Snippet().text(id));
    }
}
