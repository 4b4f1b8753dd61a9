// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Element;
import advice.dsl.model.Part;
import advice.dsl.model.Phrase;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.syntax.Near;

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
        if (!Elements.isOutOfPlace(phrase)) {
            return;
        }
        var shape = phrase.eContainer() instanceof Part part ? Elements.shape(part) : Elements.headerShape((Element) phrase.eContainer());
        var breach = report.at(phrase).saying("`" + phrase.getText() + "` is not understood here");
        Near.to(phrase.getText(), List.copyOf(shape.connectors().keySet())).ifPresent(near -> breach
                .remedy("`" + near + "` is near; write that if you meant it.")
                .fix("Write `" + near + "`", report.replacing(phrase, near)));
    }
}
