// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.thread;

import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.facts.Thread;
import advice.dsl.model.Document;
import advice.dsl.model.Nothing;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A provision that does not say its section leaves both open, which is another finding.
 * While nothing is provided at all one finding speaks for both. */
@PracticeStandard(
    rows = "GT-13",
    source = {"Swindon 2022, Ongoing social care provision", "NCT, section 5"},
    level = Level.WARNING,
    missing = true,
    summary = "An empty section is not said to be empty",
    remedy = "Add `no provision in H1 because` or `no provision in H2 because` and why.",
    why = """
        An empty heading looks like a page that was forgotten; "None, because" is an answer.
        """)
@AutoService(Rule.class)
public final class EmptySectionNotSaid extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        var used = facts.thread().provisions().stream().map(Thread::section).toList();
        if (!facts.requires(Section.PROVISION) || used.contains("") || used.isEmpty() && Section.NEEDS.isNotBegun(facts)) {
            return;
        }
        var empty = Stream.of("H1", "H2").filter(section -> !used.contains(section) && !isSaid(document, section)).toList();
        if (empty.isEmpty()) {
            return;
        }
        var breach = report.at(document).saying("Nothing stands in " + String.join(" or ", empty) + ", and the advice does not say that this is so");
        empty.forEach(section -> breach.fix("Say why " + section + " is empty",
                report.elementAtTheEnd("no provision in " + section + " because \"\"")));
    }

    private static boolean isSaid(Document document, String section) {
        return Elements.all(document, Nothing.class).stream().map(Reading::of).anyMatch(r -> r.has("provision") && r.has(section));
    }
}
