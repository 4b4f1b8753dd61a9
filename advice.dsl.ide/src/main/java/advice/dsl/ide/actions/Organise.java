// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.actions;

import java.util.List;
import java.util.stream.Stream;

import advice.dsl.formatting.Order;
import advice.dsl.rules.Fix.Edit;

/** An advice's elements in the order of the form. */
final class Organise implements Offers {

    static final String KIND = "source.organise.advice";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<Offer> at(Spot spot) {
        var edits = spot.facts().isAdvice() ? Order.edits(spot.about().contents()) : List.<Edit>of();
        return edits.isEmpty() ? Stream.empty() : Stream.of(Offer.of("Put the sections in the order of the form", () -> edits));
    }
}
