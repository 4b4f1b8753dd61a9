// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.provision;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Own words only; an agreed wording that is taken unchanged counts as agreed. */
@PracticeStandard(
    rows = "PROV-05",
    source = "Swindon 2022, Ongoing social care provision",
    level = Level.WARNING,
    missing = true,
    due = Status.FINAL,
    summary = "Nobody says that the provider agreed to these words",
    remedy = "Show the wording to the provider; then add `agreed with` whom `on` which day.",
    why = """
        A provider that has not seen the words may not be able to do what they promise.
        """)
@AutoService(Rule.class)
public final class WordingNotAgreed extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var statement = Elements.statement(provision);
        var agreed = Elements.reading(provision, "agreed");
        if (Elements.says(provision, "as") || statement.isEmpty() || Thread.endsWithTheAdvice(provision)
                || !agreed.texts("with").isEmpty() && agreed.date("on").or(agreed::date).isPresent()) {
            return;
        }
        var provider = Elements.text(provision, "provider");
        report.at(provision).saying(Elements.calledFirst(provision) + " is in your own words, and nothing says that "
                + (provider.isBlank() ? "its provider" : provider) + " agreed to them");
    }
}
