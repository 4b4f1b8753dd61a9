// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Not where the child was never known, for then there is no record. */
@PracticeStandard(
    rows = "INV-25",
    source = "NCT, section 3",
    level = Level.WARNING,
    missing = true,
    due = Status.FOR_AGREEMENT,
    summary = "Nothing says that the records were read and talked through",
    remedy = "Add `records reviewed on` the day `talked through` the day.",
    why = """
        A family tells its story once more only if nobody has read it; a record that nobody has shown them may be wrong.
        """)
@AutoService(Rule.class)
public final class RecordsNotReviewed extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        if (report.facts().child().filter(c -> Elements.says(c, "never")).isPresent()) {
            return;
        }
        var line = Elements.part(advice, "records");
        if (line.isEmpty()) {
            report.atKeyword(advice).fix("Add the days", report.lineUnder(advice, "records reviewed on talked through "));
            return;
        }
        var records = Reading.of(line.get());
        if (records.date("on").or(records::date).isEmpty()) {
            report.at(line.get()).saying("Nothing says when the records were read");
        } else if (records.date("through").isEmpty()) {
            report.at(line.get()).saying("Nothing says when the records were talked through with the child and the family");
        }
    }
}
