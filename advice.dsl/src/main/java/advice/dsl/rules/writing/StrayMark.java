// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import com.google.auto.service.AutoService;

import advice.dsl.model.Part;
import advice.dsl.model.Phrase;
import advice.dsl.model.Stray;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A character that stands outside prose and means nothing there. */
@PracticeStandard(
    level = Level.WARNING,
    mayDepart = false,
    summary = "This mark means nothing here",
    remedy = "Take it out, or put the text it belongs to into quotation marks.",
    why = """
        A mark on its own is often the rest of a text whose quotation mark is missing.
        """)
@AutoService(Rule.class)
public final class StrayMark extends Rule<Stray> {

    @Override
    protected void check(Stray stray, Report report) {
        if (stray.getText().equals("\"")) {
            var breach = report.at(stray).saying("A text ends here that begins nowhere")
                    .remedy("Put a quotation mark where it begins.");
            if (stray.eContainer() instanceof Part part && part.getItems().get(0) instanceof Phrase first) {
                breach.fix("Put a quotation mark before it", new Edit(report.start(first), 0, "\""));
            }
        } else {
            report.at(stray).saying("The mark `" + stray.getText() + "` means nothing here")
                    .fix("Take it out", report.replacing(stray, ""));
        }
    }
}
