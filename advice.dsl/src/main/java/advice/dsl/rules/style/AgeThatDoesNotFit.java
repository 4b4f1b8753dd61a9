// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.style;

import com.google.auto.service.AutoService;

import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** An age or a school year that is said of the child by name, in the writer's own words. */
@PracticeStandard(
    rows = "STYLE-09",
    source = "Swindon 2022, General",
    level = Level.WARNING,
    summary = "An age in the text does not fit",
    why = """
        A wrong age shows that the text comes from an older document; the reader asks what else does.
        """)
@AutoService(Rule.class)
public final class AgeThatDoesNotFit extends Rule<Text> {

    private static final String AGE = "\\b<child>(?:, (?:aged? )?| is (?:aged? )?| \\((?:aged? )?)(\\d{1,2})(?= years old|[,.)]| and )";
    private static final String YEAR = "\\b<child> is in [Yy]ear (\\d{1,2})\\b";

    @Override
    protected void check(Text prose, Report report) {
        var facts = report.facts();
        var age = facts.ageAsOf();
        if (age.isEmpty()) {
            return;
        }
        facts.passages().of(prose).filter(p -> p.isWriting()).ifPresent(passage -> {
            for (var hit : passage.all(facts.passages().pattern(AGE))) {
                if (Integer.parseInt(hit.group(1)) != age.get()) {
                    report.at(prose, hit.start(1), hit.end(1)).saying("The text says that " + facts.childName() + " is "
                            + hit.group(1) + ", and by the date of birth it is " + age.get())
                            .fix("Write " + age.get(), report.replacing(prose, hit.start(1), hit.end(1), String.valueOf(age.get())));
                }
            }
            passage.all(facts.passages().pattern(YEAR)).forEach(hit -> facts.schoolYearOn(facts.asOf()).filter(y -> Integer.parseInt(hit.group(1)) != y)
                    .ifPresent(y -> report.at(prose, hit.start(1), hit.end(1)).saying("The text says that " + facts.childName() + " is in year "
                            + hit.group(1) + ", and it is year " + y)));
        });
    }
}
