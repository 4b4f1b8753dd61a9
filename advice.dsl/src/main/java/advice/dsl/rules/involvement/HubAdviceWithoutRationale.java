// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import java.util.Locale;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Rationale;
import advice.dsl.model.Writer;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Only where the Early Help Hub writes. */
@PracticeStandard(
    rows = "INV-02",
    source = "Swindon 2022, Involvement",
    level = Level.ERROR,
    missing = true,
    summary = "The advice does not say why it comes from the Early Help Hub",
    remedy = "Add `rationale` and why.",
    why = """
        A family that knows no Early Help Hub must learn why it writes about their child.
        """)
@AutoService(Rule.class)
public final class HubAdviceWithoutRationale extends Rule<Writer> {

    @Override
    protected void check(Writer writer, Report report) {
        var place = (Elements.text(writer, "role") + " " + Elements.text(writer, "team")).toLowerCase(Locale.ROOT);
        if (place.contains("early help hub") && Elements.all(report.facts().document(), Rationale.class).stream()
                .allMatch(r -> Elements.statementText(r).isBlank())) {
            report.at(writer).fix("Add the rationale", report.elementAtTheEnd("rationale\n    \"\""));
        }
    }
}
