// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.Document;
import advice.dsl.model.Need;
import advice.dsl.model.Nothing;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A text that says nothing but that the child is not known is reported as that.
 * Where the advice is not asked for needs, nothing is missing. */
@PracticeStandard(
    rows = "NEED-24",
    source = {"Swindon 2022, Assessment of need", "NCT, section 7 (b)"},
    level = Level.ERROR,
    missing = true,
    summary = "The advice states no social care need and does not say that there is none",
    remedy = "Write each `need`, or `no needs because` and what was considered.",
    why = """
        An empty section D reads as if nobody had looked.
        """)
@AutoService(Rule.class)
public final class NoNeedNotSaid extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (report.facts().requires(Section.NEEDS) && Elements.all(document, Need.class).isEmpty() && !saysNone(document)
                && !NotKnownAndNothingElse.is(document)) {
            report.at(document).fix("Say that there is none, and why", report.elementAtTheEnd("no needs because \"\""));
        }
    }

    static boolean saysNone(Document document) {
        return Elements.all(document, Nothing.class).stream().map(Reading::of).anyMatch(r -> r.has("needs"));
    }
}
