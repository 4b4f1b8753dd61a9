// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.placement;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Thread;
import advice.dsl.model.Child;
import advice.dsl.rules.Level;
import advice.dsl.rules.Lexicon;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Only an offer: in a final document whose provision in H2 holds nothing of the plan that is in force. That H2 is empty is another standard. */
@PracticeStandard(
    rows = "H2-02",
    source = "NCT, section 5",
    level = Level.SUGGESTION,
    due = Status.FINAL,
    summary = "A plan is in force, and H2 says nothing of it",
    remedy = "If it helps the family, say in H2 how often visits and reviews are, with `plan` and its name; else `no provision in H2 because`.",
    why = """
        Visits, reviews and core groups are help that the family can count on; H2 is where the education, health and care plan can show them.
        """)
@AutoService(Rule.class)
public final class PlanNotInH2 extends Rule<Child> {

    private static final Pattern IN_FORCE = Pattern.compile("(?i)\\b(?:child in need|child protection|care) plan\\b");

    @Override
    protected void check(Child child, Report report) {
        var facts = report.facts();
        var plan = Stream.concat(Elements.parts(child, "open").stream().map(p -> Reading.of(p).text("to")),
                Elements.parts(child, "plans").stream().map(p -> Reading.of(p).text())).filter(p -> IN_FORCE.matcher(p).find()).findFirst();
        var inH2 = facts.thread().provisions().stream().filter(p -> Thread.section(p).equals("H2")).toList();
        if (plan.isEmpty() || inH2.isEmpty() || inH2.stream().anyMatch(p -> Elements.says(p, "plan")
                || facts.passages().in(p).stream().anyMatch(words -> words.first(Lexicon.PLAN_ITEM).isPresent()))) {
            return;
        }
        report.at(child).saying("The " + plan.get().toLowerCase(Locale.ROOT) + " is in force, and H2 says nothing of its visits and reviews");
    }
}
