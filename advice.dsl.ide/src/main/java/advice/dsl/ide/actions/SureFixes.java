// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.actions;

import java.util.stream.Stream;

import advice.dsl.rules.Fix;

/** Every fix of the file that needs no second look, made at once: when the writer saves, if the editor is told so. */
final class SureFixes implements Offers {

    static final String KIND = "source.fixAll.advice";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<Offer> at(Spot spot) {
        var together = Together.of(spot.findings().stream().flatMap(f -> f.fixes().stream().filter(Fix::sure).limit(1)).toList());
        return together.count() == 0 ? Stream.empty()
                : Stream.of(Offer.of("Put right the slips that need no second look (" + together.count() + ")", together::edits));
    }
}
