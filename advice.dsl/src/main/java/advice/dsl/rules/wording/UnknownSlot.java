// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.FilledWording;
import advice.dsl.model.Part;
import advice.dsl.model.Provision;
import advice.dsl.rules.Fix;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A line under {@code as}, or a sentence that is put in or left out, of which the wording knows nothing. */
@PracticeStandard(
    rows = "STYLE-10",
    level = Level.ERROR,
    mayDepart = false,
    summary = "The agreed wording has no such slot",
    why = """
        What is written for a slot that is not there is not printed, and the writer believes that it is.
        """)
@AutoService(Rule.class)
public final class UnknownSlot extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        report.facts().filled(provision).ifPresent(filled -> {
            for (var gap : filled.gaps(FilledWording.UnknownSlot.class)) {
                var breach = report.atKey(gap.line())
                        .saying("The agreed wording `" + filled.agreed().name() + "` has no slot `" + gap.name() + "`")
                        .remedy(remedy("It has", names(filled.agreed()), gap.near()));
                gap.near().ifPresent(near -> breach.fix("Write `" + near + "`", replacingKey(gap.line(), near, report)));
                breach.fix("Take this line out", report.without(gap.line()));
            }
            for (var gap : filled.gaps(FilledWording.UnknownSentence.class)) {
                var breach = report.at(gap.item())
                        .saying("The agreed wording `" + filled.agreed().name() + "` has no sentence `" + gap.name() + "` to put in or leave out")
                        .remedy(remedy("It has", List.copyOf(filled.agreed().sentences().keySet()), gap.near()));
                gap.near().ifPresent(near -> breach.fix("Write `" + near + "`", report.replacing(gap.item(), near)));
            }
        });
    }

    private static List<String> names(AgreedWording agreed) {
        return Stream.concat(agreed.slots().keySet().stream(), agreed.choices().keySet().stream()).toList();
    }

    private static String remedy(String has, List<String> known, Optional<String> near) {
        return near.isPresent() ? "`" + near.get() + "` is near; write that if you meant it."
                : known.isEmpty() ? "It has none; take this out."
                : has + " " + known.stream().map(n -> "`" + n + "`").collect(Collectors.joining(", ")) + ".";
    }

    private static Fix.Edit replacingKey(Part line, String by, Report report) {
        return new Fix.Edit(report.start(line), line.getKey().length(), by);
    }
}
