// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.facts.When;
import advice.dsl.model.Connector;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** From 18 on everything stands in H2, so there the placement by age governs and not the appendix. */
@PracticeStandard(
    rows = "H1-12",
    source = "Swindon 2022, Appendix: suggested specifications for ongoing social care provisions",
    level = Level.ERROR,
    summary = "This wording belongs in the other section",
    why = """
        H1 holds what the 1970 Act entitles a disabled child to, H2 everything else; the appendix prints each wording under its own.
        A provision in the wrong one loses the family a right, or promises one that is not there.
        """)
@AutoService(Rule.class)
public final class WordingInWrongSection extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var filled = report.facts().filled(provision);
        var section = Thread.section(provision);
        if (filled.isEmpty() || section.isEmpty() || filled.get().agreed().section().isEmpty()
                || filled.get().agreed().section().equals(section) || adult(provision, report)) {
            return;
        }
        var right = filled.get().agreed().section();
        var header = provision.getItems().stream().filter(i -> i instanceof Connector word && word.getWord().equals(section)).findFirst();
        header.ifPresent(word -> report.at(word)
                .saying("The agreed wording `" + filled.get().agreed().name() + "` belongs in " + right + ", and the provision stands in " + section)
                .remedy("Move the provision to " + right + ", or say it in your own words.")
                .fix("Move it to " + right, report.replacing(word, right)));
    }

    private static boolean adult(Provision provision, Report report) {
        var start = Elements.reading(provision, "starts").date().map(When::first).orElse(report.facts().asOf());
        return report.facts().ageOn(start).filter(age -> age >= 18).isPresent();
    }
}
