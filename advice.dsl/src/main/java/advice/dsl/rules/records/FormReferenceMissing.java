// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.records;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Once it is signed off. A Word document saved as an attachment is a record too. */
@PracticeStandard(
    rows = "REC-01",
    source = "Swindon 2022, Social care advice",
    level = Level.SUGGESTION,
    missing = true,
    due = Status.SIGNED_OFF,
    summary = "Nothing says where the advice is recorded",
    remedy = "Add `recorded case form` with its reference.",
    why = """
        The advice belongs on the child's record; who looks for it there needs to know where.
        """)
@AutoService(Rule.class)
public final class FormReferenceMissing extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        if (!Elements.says(advice, "recorded")) {
            report.atKeyword(advice).fix("Say where it is recorded", report.lineUnder(advice, "recorded case form \"\""));
        }
    }
}
