// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Approval;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Oversight;
import advice.dsl.model.Quality;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Where the authority's table does not say who authorises: somebody does, and the role is recorded. */
@PracticeStandard(
    rows = "SIGN-11",
    source = {"NCT, section 7 (b)", "NCT, section 9"},
    level = Level.WARNING,
    missing = true,
    due = Status.FINAL,
    summary = "Nothing says who authorised the advice, and in what role",
    remedy = "Add `oversight by` whom, with role and day.",
    why = """
        The guidance does not say who answers for this advice; then the advice itself must.
        """)
@AutoService(Rule.class)
public final class NobodyAuthorised extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (!Signing.isAsked(report.facts()) || !Signing.isLeftOpen(report.facts())) {
            return;
        }
        var signed = Stream.<Class<? extends Element>>of(Oversight.class, Quality.class, Approval.class)
                .flatMap(kind -> Elements.first(document, kind).stream()).map(Reading::of)
                .anyMatch(line -> !line.text("by").isBlank() && !line.text().isBlank());
        if (!signed) {
            report.atChild();
        }
    }
}
