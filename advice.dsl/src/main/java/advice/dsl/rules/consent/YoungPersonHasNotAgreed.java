// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.Capacity;
import advice.dsl.model.Document;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;
import advice.dsl.rules.views.FamilyViewNotAgreedAtSixteen;

/** From 16, unless a parent agreed before the birthday. Whether the young person can decide is answered first;
 * where they cannot, another standard asks for the record of that. */
@PracticeStandard(
    rows = "CON-02",
    source = "Swindon 2022, Social care advice",
    level = Level.ERROR,
    missing = true,
    due = Status.FINAL,
    mayDepart = false,
    summary = "The young person has not agreed to what is shared",
    remedy = "Record whether the young person is able to decide, `capacity capable yes`, and their `consent`.",
    why = """
        From 16 a young person who can decide speaks for themself; a parent cannot do it for them.
        """)
@AutoService(Rule.class)
public final class YoungPersonHasNotAgreed extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        if (!facts.requires(Section.CONSENT) || facts.consents().isForParents().orElse(true)) {
            return;
        }
        var capacity = Elements.first(document, Capacity.class).map(Reading::of).orElse(Reading.NOTHING);
        var answered = capacity.has("yes") || capacity.has("no");
        var agreed = facts.consents().childAgreed();
        if (!answered) {
            withFamilyViews(report, report.atChild().saying(facts.childName() + " is " + facts.ageAsOf().get() + ", and whether " + facts.childName()
                    + " is able to decide is not answered" + (agreed ? "" : "; nor is there an agreement")));
        } else if (capacity.has("yes") && !agreed) {
            withFamilyViews(report, report.atChild().saying(facts.childName() + " is " + facts.ageAsOf().get() + " and able to decide, and has not agreed to what is shared"));
        }
    }

    /** What hangs on it: from 16 the family's views too are printed only if the young person agrees. */
    private static void withFamilyViews(Report report, Report.Breach breach) {
        FamilyViewNotAgreedAtSixteen.notAgreed(report.facts()).forEach(view -> breach.with(view, "This view of the family is printed only if "
                + report.facts().childName() + " agrees"));
    }
}
