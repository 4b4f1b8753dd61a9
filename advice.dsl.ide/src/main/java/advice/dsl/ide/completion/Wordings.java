// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Thread;
import advice.dsl.library.Library;
import advice.dsl.model.Provision;
import advice.dsl.model.Specification;
import advice.dsl.syntax.Shape.Kind;

/**
 * The agreed wordings that the file sees and that are in force: those of the provision's own section first, then the others.
 * Each comes with its text filled for this child, and with a line for every slot that the document leaves open.
 */
final class Wordings implements Proposals {

    private final Library library;
    private final Findings findings;

    @Inject
    Wordings(Library library, Findings findings) {
        this.library = library;
        this.findings = findings;
    }

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        if (cursor.spot() != Cursor.Spot.IN_LINE || !cursor.awaited().take(Kind.NAME)
                || !cursor.awaited().names().contains("specification")) {
            return Stream.empty();
        }
        var facts = findings.facts(cursor.document());
        var provision = cursor.element().filter(Provision.class::isInstance).map(Provision.class::cast);
        var section = provision.map(Thread::section).orElse("");
        return (provision.isPresent() ? offered(cursor, facts) : seen(cursor))
                .filter(agreed -> !cursor.named().contains(agreed.name()))
                .sorted(Comparator.comparing(agreed -> !agreed.section().equals(section)))
                .map(agreed -> proposal(agreed, provision, facts, cursor));
    }

    /** Those that the authority offers, and those that somebody keeps nearer to the document. */
    private Stream<AgreedWording> offered(Cursor cursor, Facts facts) {
        var offered = facts.offered().stream().map(AgreedWording::name).collect(Collectors.toSet());
        return seen(cursor).filter(agreed -> offered.contains(agreed.name()) || !Library.isShipped(agreed.specification().eResource().getURI())
                && facts.wordings().on(facts.asOf(), agreed.specification()) == agreed.specification());
    }

    private Stream<AgreedWording> seen(Cursor cursor) {
        return library.visible(cursor.resource(), Specification.class, "wording").values().stream().map(AgreedWording::of);
    }

    private static Proposal proposal(AgreedWording agreed, Optional<Provision> provision, Facts facts, Cursor cursor) {
        return Proposal.of(agreed.name(), cursor.start(), CompletionItemKind.Value, detail(agreed), Subject.wording(agreed.name()))
                .inserting(() -> Lines.under(agreed.name(), provision.map(p -> Slots.lines(facts.filled(p, agreed.specification())))
                        .orElse(List.of()), cursor));
    }

    private static String detail(AgreedWording agreed) {
        return Stream.of(agreed.section(), agreed.title(), agreed.provider())
                .filter(words -> !words.isEmpty()).distinct().collect(Collectors.joining(", "));
    }
}
