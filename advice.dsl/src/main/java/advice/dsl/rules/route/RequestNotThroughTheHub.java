// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.route;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** For a needs assessment; the setting itself asks for an annual review. */
@PracticeStandard(
    rows = "PATH-16",
    source = "NCT, section 7 (a)",
    about = "needs assessment",
    level = Level.SUGGESTION,
    summary = "The request did not come through the Multi Agency Safeguarding Hub",
    remedy = "Tell the hub of the request; if it did come that way, say `by \"…, through the Multi Agency Safeguarding Hub\"`.",
    why = """
        The hub finds out who knows the child, and sends the form with the request; what comes another way may reach the wrong worker.
        """)
@AutoService(Rule.class)
public final class RequestNotThroughTheHub extends Rule<Advice> {

    private static final Pattern HUB = Pattern.compile("(?i)\\bmulti[- ]agency safeguarding hub\\b|\\bMASH\\b");

    @Override
    protected void check(Advice advice, Report report) {
        Elements.part(advice, "requested").ifPresent(line -> {
            var request = Reading.of(line);
            var by = request.text("by").isBlank() ? request.text("from") : request.text("by");
            if (!by.isBlank() && !HUB.matcher(by).find()) {
                report.at(line).saying("The request came from " + by + ", and not through the Multi Agency Safeguarding Hub");
            }
        });
    }
}
