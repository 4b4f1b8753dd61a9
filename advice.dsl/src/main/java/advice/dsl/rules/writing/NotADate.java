// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.Figure;
import advice.dsl.model.Item;
import advice.dsl.model.Part;
import advice.dsl.model.Phrase;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.syntax.Shape;
import advice.dsl.syntax.Shape.Kind;

/** A date that the calendar lacks is reported by its own rule. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "A date belongs here",
    remedy = "Write it as `2026-03-02` or `2/3/2026`, a month as `2027-07`, a season as `autumn 2026`.",
    why = """
        Deadlines, ages and the order of events are worked out from dates; prose cannot be reckoned with.
        """)
@AutoService(Rule.class)
public final class NotADate extends Rule<Part> {

    @Override
    protected void check(Part part, Report report) {
        if (part.getKey() == null) {
            return;
        }
        var reading = Reading.of(part);
        var shape = reading.shape();
        if (isDate(shape.bare())) {
            look(Elements.key(part), reading.bare(), report);
        }
        for (var word : reading.connectors()) {
            if (isDate(shape.after(word))) {
                look(word, reading.after(word), report);
            }
        }
    }

    private static boolean isDate(Shape.Values values) {
        return values.kinds().size() == 1 && values.take(Kind.DATE);
    }

    private static void look(String key, List<Item> items, Report report) {
        if (items.isEmpty() || When.in(items).isPresent()) {
            return;
        }
        for (var item : items) {
            if (item instanceof Text || item instanceof Phrase || item instanceof Figure figure && !When.isMeant(figure)) {
                report.at(item).saying("`" + key + "` asks for a date");
                return;
            }
        }
    }
}
