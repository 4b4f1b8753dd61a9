// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.thread;

import java.util.Set;
import java.util.stream.Collectors;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.Account;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Interest;
import advice.dsl.model.View;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A view is named so that a need or strength can point at it; one without a name need not be taken up.
 * Needs, outcomes, aspirations and provision that nothing points at are reported by the other standards of the thread. */
@PracticeStandard(
    rows = {"GT-14", "NEED-02"},
    source = {"Swindon 2022, Assessment of need", "Swindon 2022, Outcomes related to social care provision", "NCT, section 4"},
    level = Level.WARNING,
    missing = true,
    summary = "Nothing takes this view up",
    remedy = "Let a need or strength say that it comes `from` it, or say under it `not taken further because` and why.",
    why = """
        Somebody said it and it was written down; the reader looks for what became of it.
        """)
@AutoService(Rule.class)
public final class ViewNeverTakenUp extends Rule<Document> {

    private static final Set<String> LINKS = Set.of("addresses", "meets");

    @Override
    protected void check(Document document, Report report) {
        // Before the needs are begun nothing can take a view up; and a need that is linked to and not there may have done so.
        if (!report.facts().requires(Section.VIEWS) || Section.NEEDS.isNotBegun(report.facts()) || linksToNoNeed(document)) {
            return;
        }
        var takenUp = document.getElements().stream().flatMap(e -> Elements.parts(e, "from").stream())
                .flatMap(part -> Reading.of(part).named(Element.class).stream()).collect(Collectors.toSet());
        for (var element : document.getElements()) {
            if ((element instanceof View || element instanceof Account || element instanceof Interest) && element.getName() != null
                    && !takenUp.contains(element) && !Elements.says(element, "not")) {
                var breach = report.at(element).saying("No need or strength takes up " + Elements.called(element));
                report.facts().thread().needs().stream().filter(need -> need.getName() != null).limit(5)
                        .forEach(need -> breach.fix(need.getName() + " takes it up", report.lineUnder(need, "from " + element.getName())));
                if (element instanceof View) {
                    breach.fix("Say why it is not taken further", report.lineUnder(element, "not taken further because \"\""));
                }
            }
        }
    }

    private static boolean linksToNoNeed(Document document) {
        for (var element : document.getElements()) {
            for (var part : element.getParts()) {
                if (LINKS.contains(Elements.key(part)) && Reading.of(part).references().stream().anyMatch(name -> Elements.meant(name).isEmpty())) {
                    return true;
                }
            }
        }
        return false;
    }
}
