// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.records;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Once it is sent: the day on which it was saved on the child's file. */
@PracticeStandard(
    rows = "REC-05",
    source = "NCT, section 3",
    level = Level.WARNING,
    missing = true,
    summary = "The advice was returned, and nothing says that it was saved",
    remedy = "Add `recorded` where, and `on` which day.",
    why = """
        What was sent must be found on the child's file, word for word.
        """)
@AutoService(Rule.class)
public final class ReturnedButNotSaved extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var submitted = Elements.part(advice, "submitted");
        var saved = Elements.reading(advice, "recorded");
        if (submitted.isPresent() && saved.date("on").or(saved::date).isEmpty()) {
            report.atKey(submitted.get()).saying(Elements.says(advice, "recorded") ? "The advice was returned, and nothing says on which day it was saved"
                    : "The advice was returned, and nothing says that it was saved");
        }
    }
}
