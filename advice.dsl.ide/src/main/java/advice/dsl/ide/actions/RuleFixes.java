// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.actions;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeActionKind;

import advice.dsl.rules.Finding;
import advice.dsl.rules.Fix;

/**
 * The fixes of every rule, as the finding brings them along.
 * They are taken from the text as it is now, not from what the client was told of an older one.
 */
final class RuleFixes implements Offers {

    @Override
    public String kind() {
        return CodeActionKind.QuickFix;
    }

    @Override
    public Stream<Offer> at(Spot spot) {
        return spot.findingsHere().stream().flatMap(finding -> finding.fixes().stream().map(fix -> offer(finding, fix)));
    }

    private static Offer offer(Finding finding, Fix fix) {
        return new Offer(fix.label(), fix == finding.fixes().get(0), Optional.of(finding), "", fix::edits);
    }
}
