// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.WordingText;
import advice.dsl.model.Specification;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Free text is a kind too: a slot whose text is one word is filled with text under that name. */
@PracticeStandard(
    rows = {"CAT-03", "CAT-10"},
    level = Level.ERROR,
    mayDepart = false,
    summary = "These brackets are no slot",
    why = """
        A slot that nobody can fill would be printed in brackets, and an instruction to the writer printed as part of the plan.
        """)
@AutoService(Rule.class)
public final class SlotOfNoKind extends Rule<Specification> {

    private static final String KINDS = Stream.of(WordingText.Kind.values()).filter(k -> k != WordingText.Kind.TEXT)
            .map(k -> "`[" + k.words() + "]`").collect(Collectors.joining(", "));

    @Override
    protected void check(Specification specification, Report report) {
        AgreedWording.of(specification).texts().forEach(written -> check(written.prose(), written.text(), report));
    }

    private static void check(Text prose, WordingText text, Report report) {
        for (var flaw : text.flaws()) {
            if (flaw.what() == WordingText.Flaw.What.UNBALANCED) {
                continue;
            }
            var breach = report.at(prose, flaw.start(), flaw.end());
            switch (flaw.what()) {
                case CHOICE_WITHOUT_NAME -> breach.saying("This choice has no name")
                        .remedy("Write `as` and a name after the last option: `[a worker|an agency as employs]`.");
                case NAME_FOR_TWO -> breach.saying("`" + flaw.about() + "` is the name of two slots that are filled differently")
                        .remedy("Give one of them a name of its own with `as`: `[date as end]`.");
                default -> breach.saying("`" + flaw.about() + "` is no kind of slot")
                        .remedy("The kinds are " + KINDS + "; free text is one word of its own; a sentence for the writer to decide begins with `[name??]`.");
            }
        }
    }
}
