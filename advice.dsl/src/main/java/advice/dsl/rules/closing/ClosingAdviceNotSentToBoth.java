// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.closing;

import java.util.ArrayList;
import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Once it is sent. By their titles, or by the names that the advice gives them. */
@PracticeStandard(
    rows = "CLOSE-02",
    source = "Swindon 2022, Use and consideration of EHCPs",
    level = Level.ERROR,
    missing = true,
    summary = "Closing advice did not go to SENCO and EHCP case officer both",
    remedy = "Send it to both, and name both after `to`.",
    why = """
        The school plans with what social care gave, and the case officer keeps the plan; neither learns of the closure otherwise.
        """)
@AutoService(Rule.class)
public final class ClosingAdviceNotSentToBoth extends Rule<Advice> {

    private static final Pattern SENCO = Pattern.compile("(?i)\\bSENCO\\b|special educational needs co-?ordinator");
    private static final Pattern OFFICER = Pattern.compile("(?i)\\bcase officer\\b|\\bEHCP? (?:officer|co-?ordinator)\\b");

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var submitted = Elements.part(advice, "submitted");
        if (!facts.purpose().equals("closure") || submitted.isEmpty() && !facts.status().isAtLeast(Status.SUBMITTED)) {
            return;
        }
        var to = submitted.map(p -> String.join("\n", Reading.of(p).texts("to"))).orElse("");
        var missing = new ArrayList<String>();
        if (!SENCO.matcher(to).find() && !isNamed("setting", "SENCO", to, facts)) {
            missing.add("SENCO");
        }
        if (!OFFICER.matcher(to).find() && !isNamed("plan", "officer", to, facts)) {
            missing.add("EHCP case officer");
        }
        if (!missing.isEmpty()) {
            submitted.map(report::at).orElseGet(() -> report.atKeyword(advice))
                    .saying("The closing advice is sent, and not to the " + Report.listed(missing, "or the"));
        }
    }

    private static boolean isNamed(String key, String who, String to, Facts facts) {
        var name = facts.child().map(c -> Elements.reading(c, key).text(who)).orElse("");
        return !name.isBlank() && to.contains(name);
    }
}
