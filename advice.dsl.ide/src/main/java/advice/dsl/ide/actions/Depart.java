// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.actions;

import java.util.Optional;
import java.util.stream.Stream;

/** Departing from the standard that a finding here holds, where it allows that: the reason is the writer's to say. */
final class Depart implements Offers {

    static final String KIND = "refactor.depart";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<Offer> at(Spot spot) {
        return spot.findingsHere().stream().flatMap(finding -> finding.departing().stream()
                .map(fix -> new Offer(fix.label(), false, Optional.of(finding), "", fix::edits)));
    }
}
