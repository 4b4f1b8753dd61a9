// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Facts;
import advice.dsl.facts.WordingFit;
import advice.dsl.library.Library;
import advice.dsl.model.Provision;
import advice.dsl.syntax.Shape.Kind;

/**
 * The agreed wordings that the file sees and that are in force, those that fit the provision best first.
 * Each comes with its text filled for this child, and with a line for every slot that the document leaves open.
 */
final class Wordings implements Proposals {

    private final Findings findings;

    @Inject
    Wordings(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        if (cursor.spot() != Cursor.Spot.IN_LINE || !cursor.awaited().take(Kind.NAME)
                || !cursor.awaited().names().contains("specification")) {
            return Stream.empty();
        }
        var facts = findings.facts(cursor.document());
        return cursor.element().filter(Provision.class::isInstance).map(Provision.class::cast)
                .map(provision -> ranked(provision, facts).map(fit -> proposal(fit, provision, facts, cursor)))
                .orElseGet(() -> facts.specifications().stream().map(AgreedWording::of)
                        .filter(agreed -> !cursor.named().contains(agreed.name()))
                        .map(agreed -> proposal(agreed, cursor)));
    }

    /** Those that the authority offers, and those that somebody keeps nearer to the document; the best fit first. */
    static Stream<WordingFit> ranked(Provision provision, Facts facts) {
        var offered = facts.offered().stream().map(AgreedWording::specification).collect(Collectors.toSet());
        var day = facts.asOf();
        var wordings = facts.specifications().stream().filter(s -> offered.contains(s) || !Library.isShipped(s.eResource().getURI())
                && facts.wordings().on(day, s) == s).map(AgreedWording::of).toList();
        return WordingFit.ranked(wordings, provision, facts).stream();
    }

    private static Proposal proposal(WordingFit fit, Provision provision, Facts facts, Cursor cursor) {
        var agreed = fit.agreed();
        return proposal(agreed, cursor).describedBy(() -> detail(fit, facts)).inserting(() ->
                Lines.under(agreed.name(), Slots.lines(facts.filled(provision, agreed.specification())), cursor));
    }

    private static Proposal proposal(AgreedWording agreed, Cursor cursor) {
        return Proposal.of(agreed.name(), cursor.start(), CompletionItemKind.Value, "", Subject.wording(agreed.name()))
                .describedBy(() -> detail(agreed));
    }

    /** The wording, and why it stands where it does: {@code H1, Saturday group, Town Clubs (for daily care)}. */
    static String detail(WordingFit fit, Facts facts) {
        var child = facts.childName().isBlank() ? "this child" : facts.childName();
        var why = !fit.unfit().isEmpty() ? "not for " + child + ", " + fit.unfit()
                : fit.needs().isEmpty() ? "" : "for " + String.join(", ", fit.needs());
        return detail(fit.agreed()) + (why.isEmpty() ? "" : " (" + why + ")");
    }

    private static String detail(AgreedWording agreed) {
        return Stream.of(agreed.section(), agreed.title(), agreed.provider())
                .filter(words -> !words.isEmpty()).distinct().collect(Collectors.joining(", "));
    }
}
