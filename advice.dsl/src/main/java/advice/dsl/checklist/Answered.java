// SPDX-License-Identifier: EPL-2.0
package advice.dsl.checklist;

import java.util.Optional;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.Part;

/**
 * An answer in a document's checklist, as far as it is given.
 *
 * @param id      the question's id as written
 * @param says    {@code yes}, {@code no} or {@code na}; {@code ""} where none of them is said
 * @param by      who answered, {@code ""} where it is not said
 * @param on      the day
 * @param because the reason, {@code ""} where none is given
 */
public record Answered(String id, String says, String by, Optional<When> on, String because) {

    /** The answer on one line of a checklist. */
    public static Answered of(Part line) {
        var reading = Reading.of(line);
        var says = reading.has("yes") ? "yes" : reading.has("no") ? "no" : reading.has("na") ? "na" : "";
        return new Answered(Elements.key(line), says, reading.text("by"), reading.date("on"), reading.text("because"));
    }

    /** Whether it says yes, no or that the question does not apply, by whom and when; no with a reason. */
    public boolean isWhole() {
        return !says.isEmpty() && !by.isBlank() && on.isPresent() && (!says.equals("no") || !because.isBlank());
    }
}
