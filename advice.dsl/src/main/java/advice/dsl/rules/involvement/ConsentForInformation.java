// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Consent;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Information, before there is advice; the privacy notice covers it. */
@PracticeStandard(
    rows = "INFO-09",
    source = "Swindon 2022, Social care information",
    about = "information",
    level = Level.SUGGESTION,
    summary = "Information needs no consent of its own",
    remedy = "Keep it for the advice, or take it out.",
    why = """
        A family that is asked twice for the same thing wonders what the first time was for.
        """)
@AutoService(Rule.class)
public final class ConsentForInformation extends Rule<Consent> {

    @Override
    protected void check(Consent consent, Report report) {
        if (Elements.first(report.facts().document(), Consent.class).filter(first -> first == consent).isPresent()) {
            report.atKeyword(consent).saying("Information needs no consent of its own; the SEND Privacy Notice covers it");
        }
    }
}
