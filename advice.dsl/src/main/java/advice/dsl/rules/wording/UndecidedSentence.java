// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import com.google.auto.service.AutoService;

import advice.dsl.facts.FilledWording;
import advice.dsl.facts.WordingText;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Who fills a slot of the sentence has decided for it; who leaves it out says {@code without}. */
@PracticeStandard(
    rows = "STYLE-12",
    level = Level.ERROR,
    missing = true,
    mayDepart = false,
    summary = "The agreed wording leaves a sentence to you, and nothing is said of it",
    why = """
        Swindon's appendix tells the writer to remove the sentence where it does not apply; nobody else can know whether it does.
        """)
@AutoService(Rule.class)
public final class UndecidedSentence extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        report.facts().filled(provision).ifPresent(filled -> {
            for (var gap : filled.gaps(FilledWording.Undecided.class)) {
                var name = gap.sentence().name();
                var slots = gap.sentence().pieces().stream().filter(WordingText.Slot.class::isInstance)
                        .map(p -> ((WordingText.Slot) p).name()).toList();
                var putIn = slots.contains(name) ? name + " " : "with " + name;
                report.at(SlotLine.name(provision))
                        .saying("Nothing says whether the sentence `" + name + "` of the agreed wording applies: \u201c" + gap.words() + "\u201d")
                        .remedy("Say `" + (slots.contains(name) ? name + " \u2026" : putIn) + "` to print it, or `without " + name + "` to leave it out.")
                        .fix("Print it", SlotLine.added(provision, report, putIn))
                        .fix("Leave it out", SlotLine.added(provision, report, "without " + name));
            }
        });
    }
}
