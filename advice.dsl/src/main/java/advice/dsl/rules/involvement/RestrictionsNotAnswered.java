// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Document;
import advice.dsl.model.Restrictions;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Information only; "none" is an answer. */
@PracticeStandard(
    rows = "INFO-08",
    source = "Swindon 2022, Social care information",
    about = "information",
    level = Level.ERROR,
    missing = true,
    mayDepart = false,
    summary = "Whether anything restricts sharing is not answered",
    remedy = "Write `restrictions none`, or `restrictions` and what must not be shared with whom.",
    why = """
        An address that reaches the wrong person cannot be taken back.
        """)
@AutoService(Rule.class)
public final class RestrictionsNotAnswered extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (!report.facts().isAdvice()) {
            return;
        }
        var restrictions = Elements.first(document, Restrictions.class);
        if (restrictions.isEmpty()) {
            report.at(document).fix("Say that there are none", report.elementAtTheEnd("restrictions none"));
        } else if (!Reading.of(restrictions.get()).has("none") && Elements.statementText(restrictions.get()).isBlank()) {
            report.at(restrictions.get()).fix("Say that there are none", report.afterHeader(restrictions.get(), " none"));
        }
    }
}
