// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import com.google.auto.service.AutoService;

import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The prose ends before the next line that begins with a keyword, so the rest of the document lives. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "The text that begins here has no closing quotation mark",
    remedy = "Put a quotation mark where it ends.",
    why = """
        Where a text ends is a guess until it is closed: what follows may be read as part of it.
        """)
@AutoService(Rule.class)
public final class UnclosedProse extends Rule<Text> {

    @Override
    protected void check(Text prose, Report report) {
        if (!report.isClosed(prose)) {
            var written = report.written(prose);
            var mark = written.startsWith("\"\"\"") ? "\"\"\"" : written.startsWith("\u201c") ? "\u201d" : "\"";
            report.atWritten(prose, report.start(prose), mark.length()).fix("Close it", report.after(prose, mark));
        }
    }
}
