// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.actions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeActionKind;

import advice.dsl.changes.AgreedInstead;
import advice.dsl.changes.OwnInstead;
import advice.dsl.changes.Written;
import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.WordDifference;
import advice.dsl.model.Provision;

/** Agreed wording that says nearly what a provision says in its own words, the nearest first; and an agreed wording made into own words. */
final class OtherWording implements Offers {

    private static final int AT_MOST = 3;
    /** How many are compared word by word, of those that share the most words whatever their order. */
    private static final int COMPARED = 8;
    private static final double NEAR = 0.5;
    /** Farther from the nearest than this is not near. */
    private static final double MUCH_FARTHER = 0.2;
    /** Enough where the provision names the wording's own service. */
    private static final double NEAR_FOR_ITS_SERVICE = 0.2;

    @Override
    public String kind() {
        return CodeActionKind.RefactorRewrite;
    }

    @Override
    public Stream<Offer> at(Spot spot) {
        return spot.element(Provision.class).stream().flatMap(provision -> Elements.says(provision, "as")
                ? own(provision, spot.facts()) : agreed(provision, spot.facts()));
    }

    private static Stream<Offer> own(Provision provision, Facts facts) {
        var edits = OwnInstead.edits(provision, Written.of(facts.document()), facts);
        return edits.isEmpty() ? Stream.empty() : Stream.of(Offer.of("Say it in your own words", () -> edits)
                .remarking("The words are then no longer agreed; agree them with the provider."));
    }

    // ---- the nearest wordings

    private record Near(AgreedWording agreed, double likeness) {
    }

    private static Stream<Offer> agreed(Provision provision, Facts facts) {
        var own = Elements.statementText(provision);
        if (own.isBlank()) {
            return Stream.empty();
        }
        var words = words(own);
        var near = facts.offered().stream().map(agreed -> new Near(agreed, shared(words, words(agreed.wording().text()))))
                .sorted(Comparator.comparingDouble(Near::likeness).reversed()).limit(COMPARED)
                .map(n -> new Near(n.agreed(), WordDifference.likeness(own, facts.filled(provision, n.agreed().specification()).wording())))
                .filter(n -> n.likeness() >= (isItsService(provision, n.agreed()) ? NEAR_FOR_ITS_SERVICE : NEAR))
                .sorted(Comparator.comparingDouble(Near::likeness).reversed()).limit(AT_MOST).toList();
        return near.stream().filter(n -> n.likeness() >= near.get(0).likeness() - MUCH_FARTHER).map(n -> offer(provision, own, n.agreed(), facts));
    }

    private static Offer offer(Provision provision, String own, AgreedWording agreed, Facts facts) {
        return Offer.of("Take the agreed wording `" + agreed.name() + "`",
                () -> AgreedInstead.edits(provision, agreed, Written.of(facts.document()), facts)).remarking(remark(agreed, own));
    }

    private static String remark(AgreedWording agreed, String own) {
        var difference = WordDifference.inWords(own, agreed.wording().text());
        return difference.isEmpty() ? "" : "What is said then: " + difference + ".";
    }

    private static boolean isItsService(Provision provision, AgreedWording agreed) {
        return Elements.text(provision, "service").strip().equalsIgnoreCase(agreed.service());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
    }

    private static double shared(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return 2.0 * both.size() / Math.max(1, one.size() + other.size());
    }
}
