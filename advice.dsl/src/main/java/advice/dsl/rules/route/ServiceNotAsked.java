// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.route;

import java.util.ArrayList;
import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Authority.Standing;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Row;
import advice.dsl.model.Advice;
import advice.dsl.model.Contributor;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/**
 * Which services are asked says the authority's table; whoever writes is led by the authority and needs no asking.
 * What may be asked, but need not, is left alone, and so is what the family names, which has a standard of its own.
 */
@PracticeStandard(
    rows = {"PATH-03", "PATH-04"},
    source = "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)",
    table = "ask",
    level = Level.WARNING,
    missing = true,
    due = Status.FOR_AGREEMENT,
    summary = "A service that is to be asked too is not mentioned",
    why = """
        What nobody asks for nobody sends, and the plan is then made without what adult or adoption services know.
        """)
@AutoService(Rule.class)
public final class ServiceNotAsked extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var authority = facts.authority();
        if (authority.isEmpty() || facts.purpose().isEmpty() || facts.advice().filter(first -> first == advice).isEmpty()) {
            return;
        }
        var kind = facts.kind().equals("information") ? "information" : "advice";
        var mentioned = mentioned(advice, report);
        for (var source : authority.get().sources(facts)) {
            if (source.asked().contains(kind) && !source.optional() && !mentioned.contains(source.service())
                    && !Facts.isNamedAmong(source.service(), mentioned)
                    && authority.get().standing(source.service()).filter(Standing::isLedByTheAuthority).isEmpty()) {
                var because = source.rows().stream().map(Row::because).filter(b -> !b.isBlank()).findFirst();
                report.atKeyword(advice).saying(source.service() + " is to be asked for " + kind + " too, and nothing says that it was")
                        .remedy(because.map(b -> b + ". ").orElse("") + "Say `also asked \"" + source.service() + "\" on` the day, or `not because` and why.")
                        .called(source.service())
                        .fix("Say when it was asked", report.lineUnder(advice, "also asked \"" + source.service() + "\" on " + report.today()));
            }
        }
    }

    private static List<String> mentioned(Advice advice, Report report) {
        var names = new ArrayList<String>();
        for (var key : List.of("also", "family")) {
            Elements.parts(advice, key).stream().map(Reading::of).forEach(line -> {
                names.addAll(line.texts("asked"));
                names.addAll(line.texts("names"));
            });
        }
        for (var contributor : Elements.all(report.facts().document(), Contributor.class)) {
            names.add(Elements.statementText(contributor));
            names.add(Reading.of(contributor).text("service"));
        }
        return names.stream().filter(n -> !n.isBlank()).toList();
    }
}
