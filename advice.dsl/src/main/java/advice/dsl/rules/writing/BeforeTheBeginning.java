// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import com.google.auto.service.AutoService;

import advice.dsl.model.Document;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** What comes before the first element belongs to none. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "This stands before the first element and belongs to none",
    remedy = "Move it under the element it is about, or make it a comment with `//`.",
    why = """
        What belongs to no element is neither checked nor printed.
        """)
@AutoService(Rule.class)
public final class BeforeTheBeginning extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (!document.getStrays().isEmpty()) {
            report.at(document.getStrays().get(0));
        }
        document.getOrphans().forEach(report::at);
    }
}
