// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import java.util.stream.Collectors;

import com.google.auto.service.AutoService;

import advice.dsl.facts.FilledWording;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** One of the options prints; which one the writer says, or the provision by being planned or current. */
@PracticeStandard(
    rows = "STYLE-11",
    level = Level.ERROR,
    missing = true,
    mayDepart = false,
    summary = "A choice of the agreed wording is not made",
    why = """
        `A support worker/agency` in a finished plan leaves the family to guess which of the two was agreed.
        """)
@AutoService(Rule.class)
public final class UnresolvedChoice extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        report.facts().filled(provision).ifPresent(filled -> {
            for (var gap : filled.gaps(FilledWording.Unresolved.class)) {
                var choice = gap.choice();
                var options = choice.options().stream().map(o -> "`" + o + "`").collect(Collectors.joining(" or "));
                var breach = report.at(SlotLine.name(provision)).saying("The agreed wording leaves a choice: " + options);
                if (gap.choice().followsFromTheStage()) {
                    breach.remedy("Say whether the provision is `planned` or `current`; the choice follows from it.")
                            .fix("Say that it is planned", report.lineUnder(provision, "planned"))
                            .fix("Say that it is given now", report.lineUnder(provision, "current"));
                } else {
                    breach.remedy("Add a line such as `" + choice.name() + " \"" + choice.options().get(0) + "\"`.");
                    choice.options().forEach(option -> breach.fix("Choose `" + option + "`",
                            SlotLine.added(provision, report, choice.name() + " \"" + option + "\"")));
                }
            }
        });
    }
}
