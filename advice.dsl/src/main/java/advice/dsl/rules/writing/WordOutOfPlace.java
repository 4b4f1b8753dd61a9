// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Element;
import advice.dsl.model.Part;
import advice.dsl.model.Phrase;
import advice.dsl.model.Stray;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.syntax.Near;
import advice.dsl.syntax.Shape;
import advice.dsl.syntax.Shape.Kind;

/** Words without quotation marks where the line takes none. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "These words are not understood here",
    remedy = "Put prose into quotation marks; check the spelling of anything else.",
    why = """
        Words that are not understood are neither checked nor printed.
        """)
@AutoService(Rule.class)
public final class WordOutOfPlace extends Rule<Phrase> {

    @Override
    protected void check(Phrase phrase, Report report) {
        EObject holder = phrase.eContainer();
        Shape shape;
        Reading reading;
        if (holder instanceof Part part) {
            if (part.getKey() != null && !isKnown(part)) {
                return;
            }
            shape = Elements.shape(part);
            reading = Reading.of(part);
        } else if (holder instanceof Element element && Elements.word(element).isPresent()) {
            shape = Elements.headerShape(element);
            reading = Reading.of(element);
        } else {
            return;
        }
        var after = reading.items().indexOf(phrase) + 1;
        if (after < reading.items().size() && reading.items().get(after) instanceof Stray) {
            return; // prose whose opening mark is missing; the closing one has the finding
        }
        if (reading.bare().contains(phrase) && !shape.bare().take(Kind.WORDS) && !shape.bare().take(Kind.DATE)) {
            var breach = report.at(phrase).saying("`" + phrase.getText() + "` is not understood here");
            Near.to(phrase.getText(), List.copyOf(shape.connectors().keySet())).ifPresent(near -> breach
                    .remedy("`" + near + "` is near; write that if you meant it.")
                    .fix("Write `" + near + "`", report.replacing(phrase, near)));
        }
    }

    private static boolean isKnown(Part part) {
        return part.eContainer() instanceof Element element
                && Elements.word(element).flatMap(w -> w.property(Elements.key(part))).isPresent();
    }
}
