// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.audit;

import java.util.stream.Collectors;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Audit;
import advice.dsl.facts.Reading;
import advice.dsl.model.Profile;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Of advices: how many there were, with which seed the draw began, and which were drawn. The same seed draws the same advices again, so anybody can look it up. */
@PracticeStandard(
    rows = "QA-01",
    source = "Swindon 2022, Quality assurance framework",
    level = Level.SUGGESTION,
    summary = "The advices audited were not drawn by lot",
    remedy = "Say `of` how many advices, a `seed`, and take the numbers that are drawn with it.",
    why = """
        Six picked by hand show the six that somebody wanted to show.
        """)
@AutoService(Rule.class)
public final class AuditNotDrawnByLot extends Rule<Profile> {

    @Override
    protected void check(Profile profile, Report report) {
        var size = Audit.size(profile);
        for (var audit : Audit.in(profile)) {
            if (audit.ofPlans()) {
                continue;
            }
            if (audit.among().isEmpty() || audit.seed().isEmpty()) {
                report.at(audit.written()).saying("Nothing says " + (audit.among().isEmpty() ? "of how many advices these were drawn" : "with which seed these were drawn"));
                continue;
            }
            var draw = Audit.draw(audit.seed().get(), audit.among().get(), size);
            if (!audit.drawn().stream().sorted().toList().equals(draw)) {
                var right = draw.stream().map(String::valueOf).collect(Collectors.joining(", "));
                var numbers = Reading.of(audit.written()).after("drawn");
                var breach = report.at(audit.written()).saying(audit.drawn().isEmpty() ? "Nothing says which advices were drawn"
                        : "These are not the advices that the seed " + audit.seed().get() + " draws")
                        .remedy("Of " + audit.among().get() + " advices it draws " + right + ".");
                if (numbers.isEmpty()) {
                    breach.fix("Draw them", report.after(audit.written(), " drawn " + right));
                } else {
                    var start = report.start(numbers.get(0));
                    breach.fix("Draw them", new Edit(start, report.end(numbers.get(numbers.size() - 1)) - start, right));
                }
            }
        }
    }
}
