// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.When;
import advice.dsl.facts.WordDifference;
import advice.dsl.model.Provision;
import advice.dsl.rules.Finding.Mark;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/**
 * What prints is the wording in force on the day of completion, today while there is none yet.
 * So an advice that was completed before the change is left alone and prints as it did.
 */
@PracticeStandard(
    rows = "PROV-12",
    level = Level.WARNING,
    mark = Mark.SUPERSEDED,
    summary = "This wording has been replaced",
    why = """
        Wording is agreed with the provider, and changes with what is on offer: an old one promises what is no longer given.
        """)
@AutoService(Rule.class)
public final class SupersededWording extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var named = report.facts().wordingNamed(provision);
        var filled = report.facts().filled(provision);
        if (named.isEmpty() || filled.isEmpty()) {
            return;
        }
        var old = AgreedWording.of(named.get());
        var day = report.facts().asOf();
        if (filled.get().agreed().specification() != named.get()) {
            replaced(provision, old, filled.get().agreed(), report);
        } else if (old.until().filter(day::isAfter).isPresent()) {
            report.at(SlotLine.name(provision))
                    .saying("The wording `" + old.name() + "` was in force until " + When.print(old.until().get()))
                    .remedy("Agree a new wording with " + old.provider() + ", or say the provision in your own words.");
        } else if (old.from().filter(day::isBefore).isPresent()) {
            report.at(SlotLine.name(provision))
                    .saying("The wording `" + old.name() + "` is in force only from " + When.print(old.from().get()))
                    .remedy("Take a wording that is in force, or say the provision in your own words.");
        }
    }

    private static void replaced(Provision provision, AgreedWording old, AgreedWording now, Report report) {
        var wordings = report.facts().wordings();
        var since = wordings.replacedFrom(old.specification(), now.specification());
        var until = wordings.replacedFrom(now.specification(), old.specification());
        var difference = WordDifference.inWords(old.wording().text() + "\n" + old.timing().text(), now.wording().text() + "\n" + now.timing().text());
        report.at(SlotLine.name(provision))
                .saying(until.isPresent() ? "The wording `" + old.name() + "` replaces `" + now.name() + "` only from " + When.print(until.get())
                        : "The wording `" + old.name() + "` was replaced by `" + now.name() + "`" + since.map(s -> " from " + When.print(s)).orElse(""))
                .remedy("What prints is `" + now.name() + "`" + (difference.isEmpty() ? "." : ": " + difference + "."))
                .sureFix("Take `" + now.name() + "`", report.replacing(SlotLine.name(provision), now.name()));
    }
}
