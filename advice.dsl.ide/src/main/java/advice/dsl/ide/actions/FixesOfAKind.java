// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.actions;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeActionKind;

import advice.dsl.rules.Finding;
import advice.dsl.rules.Fix;

/** All findings like the one here, put right at once: each by the same fix, or by the only one that it has. */
final class FixesOfAKind implements Offers {

    @Override
    public String kind() {
        return CodeActionKind.QuickFix;
    }

    @Override
    public Stream<Offer> at(Spot spot) {
        var offered = spot.findingsHere().stream().filter(f -> !f.fixes().isEmpty()).toList();
        return offered.stream().map(Finding::id).distinct().flatMap(id ->
                alike(spot, offered.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow()).stream());
    }

    private static Optional<Offer> alike(Spot spot, Finding here) {
        var together = Together.of(spot.findings().stream().filter(f -> f.id().equals(here.id())).flatMap(f -> likeThat(here, f).stream()).toList());
        return together.count() < 2 ? Optional.empty()
                : Optional.of(new Offer("Put right all " + together.count() + " like this", false, Optional.of(here), "", together::edits));
    }

    private static Optional<Fix> likeThat(Finding here, Finding other) {
        var first = here.fixes().get(0).label();
        return other.fixes().stream().filter(fix -> fix.label().equals(first)).findFirst()
                .or(() -> other.fixes().size() == 1 ? other.fixes().stream().findFirst() : Optional.empty());
    }
}
