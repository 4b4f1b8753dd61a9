// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.departures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.model.Departure;
import advice.dsl.model.Element;
import advice.dsl.model.Item;
import advice.dsl.model.Term;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Rules;

/** The departures that an element states, read once for the standards on departures. */
final class Departures {

    /** The standard that holds every term to avoid. */
    private static final String TERMS = "word-to-avoid";

    private Departures() {
    }

    /**
     * One departure.
     *
     * @param place    what states it
     * @param standard the standard's name as written, in lower case
     * @param words    the name as it stands in the text; {@code null} where none is given
     * @param because  the reason, {@code ""} where none is given
     */
    record Stated(EObject place, String standard, Item words, String because) {

        private static Stated of(EObject place, Reading line) {
            var words = line.after("from");
            return new Stated(place, line.phrase("from"), words.isEmpty() ? null : words.get(0), line.text("because"));
        }
    }

    static List<Stated> of(Element element) {
        var parts = Elements.parts(element, "departs");
        if (parts.isEmpty() && !(element instanceof Departure)) {
            return List.of();
        }
        var whole = element instanceof Departure ? Stream.of(Stated.of(element, Reading.of(element))) : Stream.<Stated>empty();
        return Stream.concat(whole, parts.stream().map(part -> Stated.of(part, Reading.of(part)))).toList();
    }

    /** The standard of that name, present or former; for the name of a term to avoid, the one that looks for terms. */
    static Optional<Rule<?>> standard(String name, Facts facts) {
        return Rules.shipped().rule(name).or(() -> isTerm(name, facts) ? Rules.shipped().rule(TERMS) : Optional.empty());
    }

    private static boolean isTerm(String name, Facts facts) {
        var resource = facts.document().eResource();
        return resource != null && facts.library().visible(resource, Term.class, "wording").containsKey(name);
    }
}
