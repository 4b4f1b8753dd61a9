// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import java.util.ArrayList;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Reading;
import advice.dsl.model.Method;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Each conversation relied on; a person declared in the document counts by name. */
@PracticeStandard(
    rows = "INV-06",
    source = "Swindon 2022, Involvement",
    level = Level.ERROR,
    missing = true,
    summary = "A conversation relied on has no date or nobody named",
    remedy = "Say `with` whom and `on` which day.",
    why = """
        What was said can be asked about again only when it is known who said it, and when.
        """)
@AutoService(Rule.class)
public final class ConversationWithoutDateOrPerson extends Rule<Method> {

    @Override
    protected void check(Method method, Report report) {
        var line = Reading.of(method);
        if (!line.has("conversation")) {
            return;
        }
        var missing = new ArrayList<String>();
        if (line.date("on").or(() -> line.date("dated")).isEmpty()) {
            missing.add("no date");
        }
        if (line.after("with").isEmpty() && line.after("by").isEmpty()) {
            missing.add("nobody named");
        }
        if (!missing.isEmpty()) {
            report.at(method).saying("This conversation has " + Report.listed(missing, "and"));
        }
    }
}
