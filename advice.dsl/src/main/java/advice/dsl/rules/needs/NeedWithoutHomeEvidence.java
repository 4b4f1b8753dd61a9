// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import com.google.auto.service.AutoService;

import advice.dsl.changes.NextInThread;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Thread;
import advice.dsl.facts.Thread.Disposition;
import advice.dsl.model.Need;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Only needs in section D. */
@PracticeStandard(
    rows = "NEED-05",
    source = "Swindon 2022, Assessment of need",
    level = Level.ERROR,
    missing = true,
    summary = "This need has no evidence from home or the community",
    remedy = "Add `evidence home` or `evidence community`: what was seen or told, by whom and when.",
    why = """
        A social care need is one at home or in the community; what a class saw does not show it.
        """)
@AutoService(Rule.class)
public final class NeedWithoutHomeEvidence extends Rule<Need> {

    @Override
    protected void check(Need need, Report report) {
        if (Thread.disposition(need) == Disposition.SECTION_D && Elements.parts(need, "evidence").stream().map(Reading::of)
                .noneMatch(evidence -> evidence.has("home") || evidence.has("community"))) {
            var next = new NextInThread(report.asWritten(), report.facts());
            report.at(need).saying(Elements.calledFirst(need) + " has no evidence from home or the community")
                    .fix("Add evidence from home", next.evidenceFor(need, "home"))
                    .fix("Add evidence from the community", next.evidenceFor(need, "community"));
        }
    }
}
