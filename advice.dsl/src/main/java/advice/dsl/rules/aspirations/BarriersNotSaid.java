// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.aspirations;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.Aspiration;
import advice.dsl.model.Child;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** From 14; barriers told once for all under `adulthood barriers` answer for each. */
@PracticeStandard(
    rows = "PFA-02",
    source = "Swindon 2022, Views, interests and aspirations",
    level = Level.ERROR,
    missing = true,
    summary = "This aspiration does not say what stands in the way",
    remedy = "Add `barriers` and what stands in the way, or `barriers none`.",
    why = """
        From 14 the advice looks ahead: a barrier that is named can be worked on.
        """)
@AutoService(Rule.class)
public final class BarriersNotSaid extends Rule<Aspiration> {

    @Override
    protected void check(Aspiration aspiration, Report report) {
        var facts = report.facts();
        if (facts.ageAsOf().filter(age -> age >= AdulthoodAreasOpen.FROM).isEmpty() || !facts.requires(Section.ADULTHOOD)
                || Reading.of(aspiration).named("by", Child.class).isEmpty()
                || Elements.reading(aspiration, "barriers").has("none") || !Elements.text(aspiration, "barriers").isBlank()
                || AdulthoodAreasOpen.isAnswered(facts.document(), "barriers")) {
            return;
        }
        var breach = report.at(aspiration).saying(Elements.calledFirst(aspiration) + " does not say what stands in the way");
        if (!Elements.says(aspiration, "barriers")) {
            breach.fix("Add the barriers", report.lineUnder(aspiration, "barriers \"\""));
        }
    }
}
