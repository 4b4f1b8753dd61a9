// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.thread;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Thread;
import advice.dsl.facts.Thread.Disposition;
import advice.dsl.model.Need;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Said at the link, since either end may be the slip. */
@PracticeStandard(
    rows = {"GT-10", "NEED-14"},
    source = {"Swindon 2022, Assessment of need", "Swindon 2022, Ongoing social care provision"},
    level = Level.ERROR,
    summary = "A need that is met otherwise or declined has a provision",
    remedy = "Take the link out, or move the need into section D by taking out its `met by` or `declined`.",
    why = """
        H1 and H2 are for what the authority leads; a need met elsewhere stands apart, with who meets it and why.
        """)
@AutoService(Rule.class)
public final class ProvisionForNeedMetOtherwise extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        for (var part : Elements.parts(provision, "meets")) {
            var links = Reading.of(part).references();
            for (var link : links) {
                var meant = Elements.meant(link).filter(Need.class::isInstance).map(Need.class::cast);
                var disposition = meant.map(Thread::disposition).orElse(Disposition.SECTION_D);
                if (disposition == Disposition.SECTION_D) {
                    continue;
                }
                var breach = report.at(link).saying(disposition == Disposition.DECLINED
                        ? "Support for " + Elements.called(meant.get()) + " was declined, yet " + Elements.called(provision) + " meets it"
                        : Elements.calledFirst(meant.get()) + " is met otherwise, yet " + Elements.called(provision) + " meets it too");
                if (links.size() == 1) {
                    breach.fix("Take the link out", report.without(part));
                }
            }
        }
    }
}
