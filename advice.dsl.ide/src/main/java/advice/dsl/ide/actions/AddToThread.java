// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.actions;

import java.util.List;
import java.util.stream.Stream;

import advice.dsl.changes.NextInThread;
import advice.dsl.changes.Written;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Thread;
import advice.dsl.facts.Thread.Disposition;
import advice.dsl.model.Need;
import advice.dsl.model.Outcome;

/** What comes next in the golden thread, begun: an outcome, a provision or a piece of evidence for a need; a provision for an outcome. */
final class AddToThread implements Offers {

    static final String KIND = "refactor.add";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<Offer> at(Spot spot) {
        var next = new NextInThread(Written.of(spot.facts().document()), spot.facts());
        return Stream.concat(spot.element(Need.class).filter(need -> need.getName() != null).stream().flatMap(need -> forNeed(need, next, spot.facts())),
                spot.element(Outcome.class).filter(outcome -> outcome.getName() != null).stream().map(outcome -> forOutcome(outcome, next, spot.facts())));
    }

    private static Stream<Offer> forNeed(Need need, NextInThread next, Facts facts) {
        var evidence = Stream.of("home", "community").filter(place -> Elements.parts(need, "evidence").stream().noneMatch(p -> Reading.of(p).has(place)))
                .map(place -> Offer.of("Add evidence from " + (place.equals("home") ? "home" : "the community"), () -> List.of(next.evidenceFor(need, place))));
        if (Thread.disposition(need) != Disposition.SECTION_D) {
            return evidence;
        }
        return Stream.concat(evidence, Stream.of(
                Offer.of(title("outcome", "need", facts.thread().outcomesFor(need)), () -> List.of(next.outcomeFor(need))),
                Offer.of(title("provision", "need", facts.thread().provisionsFor(need)), () -> List.of(next.provisionFor(need)))));
    }

    private static Offer forOutcome(Outcome outcome, NextInThread next, Facts facts) {
        return Offer.of(title("provision", "outcome", facts.thread().provisionsFor(outcome)), () -> List.of(next.provisionFor(outcome)));
    }

    private static String title(String what, String of, List<?> known) {
        var article = !known.isEmpty() ? "another " : what.equals("outcome") ? "an " : "a ";
        return "Add " + article + what + " for this " + of;
    }
}
