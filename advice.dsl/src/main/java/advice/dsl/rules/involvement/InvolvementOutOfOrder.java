// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import java.util.Optional;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.CurrentInvolvement;
import advice.dsl.model.Element;
import advice.dsl.model.PreviousInvolvement;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Each entry ends after it starts, lies between birth and completion, and earlier ones stand above later ones.
 * Months and years are compared as a whole. */
@PracticeStandard(
    rows = "INV-10",
    source = "Swindon 2022, Involvement",
    level = Level.ERROR,
    summary = "The dates of an involvement do not fit",
    remedy = "Look at the dates again: after birth, before completion, the end after the start, the earliest entry first.",
    why = """
        A history out of order tells a different story.
        """)
@AutoService(Rule.class)
public final class InvolvementOutOfOrder extends Rule<Element> {

    @Override
    protected void check(Element element, Report report) {
        if (element instanceof PreviousInvolvement) {
            dates(element, "from", Elements.reading(element, "from").date(), Elements.reading(element, "from").date("to"), report);
            order(element, report);
        } else if (element instanceof CurrentInvolvement) {
            dates(element, "since", Elements.reading(element, "since").date(), Elements.reading(element, "closed").date(), report);
        }
    }

    private static void dates(Element entry, String key, Optional<When> from, Optional<When> to, Report report) {
        if (from.isEmpty()) {
            return;
        }
        var facts = report.facts();
        var place = Elements.part(entry, key).orElseThrow();
        var name = "`" + Reading.of(entry).text("involvement") + "`";
        if (to.isPresent() && to.get().last().isBefore(from.get().first())) {
            report.at(place).saying(name + " ends " + to.get().inSentence() + ", before it starts " + from.get().inSentence());
        } else if (facts.born().filter(born -> !born.isAfter(facts.requestDay()) && from.get().last().isBefore(born)).isPresent()) {
            report.at(place).saying(name + " starts " + from.get().inSentence() + ", before the birth on " + When.print(facts.born().get()));
        } else if (facts.completed().filter(done -> from.get().first().isAfter(done) || to.filter(t -> t.first().isAfter(done)).isPresent()).isPresent()) {
            report.at(place).saying(name + " reaches beyond the day of completion, " + When.print(facts.completed().get()));
        }
    }

    private static void order(Element entry, Report report) {
        var entries = Elements.all(report.facts().document(), PreviousInvolvement.class);
        var at = entries.indexOf(entry);
        var start = Elements.reading(entry, "from").date();
        var above = at > 0 ? Elements.reading(entries.get(at - 1), "from").date() : Optional.<When>empty();
        if (start.isPresent() && above.isPresent() && start.get().last().isBefore(above.get().first())) {
            report.at(Elements.part(entry, "from").orElseThrow()).saying("`" + Reading.of(entry).text("involvement") + "` starts "
                    + start.get().inSentence() + ", before the entry above it, which starts " + above.get().inSentence())
                    .fix("Put it above", report.replacing(entries.get(at - 1), report.written(entry)), report.replacing(entry, report.written(entries.get(at - 1))));
        }
    }
}
