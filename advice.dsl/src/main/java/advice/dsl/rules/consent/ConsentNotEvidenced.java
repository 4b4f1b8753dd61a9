// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import java.util.ArrayList;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Reading;
import advice.dsl.model.Consent;
import advice.dsl.model.Element;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** How it was given, when, and where that is recorded; of those who agreed. */
@PracticeStandard(
    rows = "CON-04",
    source = "Swindon 2022, Social care advice",
    level = Level.ERROR,
    missing = true,
    summary = "This consent does not say how it was given",
    remedy = "Say `explicit` or `implied`, `on` which day, and `recorded` how and where.",
    why = """
        "Consent given" does not show that anybody read the text to the family.
        """)
@AutoService(Rule.class)
public final class ConsentNotEvidenced extends Rule<Consent> {

    @Override
    protected void check(Consent consent, Report report) {
        var line = Reading.of(consent);
        if (line.has("refused") || line.has("unreachable") || line.has("unable") || line.has("told") && !line.has("explicit") && !line.has("implied")) {
            return;
        }
        var missing = new ArrayList<String>();
        if (!line.has("explicit") && !line.has("implied")) {
            missing.add("whether it was explicit or implied");
        }
        if (line.date("on").isEmpty()) {
            missing.add("on which day it was given");
        }
        if (line.text("recorded").isBlank()) {
            missing.add("how it was gained");
        }
        if (!missing.isEmpty()) {
            var by = line.named("by", Element.class).stream().map(Element::getName).findFirst();
            var breach = report.at(consent).saying("The consent" + by.map(name -> " by " + name).orElse("") + " does not say " + Report.listed(missing, "and"));
            if (!line.has("recorded")) {
                breach.fix("Add how it was gained", report.afterHeader(consent, " recorded \"\""));
            }
        }
    }
}
