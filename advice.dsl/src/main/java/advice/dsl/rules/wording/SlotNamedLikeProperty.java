// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.WordingText;
import advice.dsl.model.Specification;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.syntax.Vocabulary;

/** A line that fills it would be read as the provision's own property, or would begin a new element. */
@PracticeStandard(
    rows = "CAT-03",
    level = Level.ERROR,
    mayDepart = false,
    summary = "This slot has the name of a word of the language",
    why = """
        Nobody could fill it: the line that should would be read as something else.
        """)
@AutoService(Rule.class)
public final class SlotNamedLikeProperty extends Rule<Specification> {

    @Override
    protected void check(Specification specification, Report report) {
        AgreedWording.of(specification).texts().forEach(written -> check(written.prose(), written.text(), report));
    }

    private static void check(Text prose, WordingText text, Report report) {
        text.all().forEach(piece -> {
            var name = piece instanceof WordingText.Slot slot ? slot.name()
                    : piece instanceof WordingText.Choice choice ? choice.name()
                    : piece instanceof WordingText.Sentence sentence ? sentence.name() : "";
            if (isWord(name)) {
                var end = text.text().indexOf(']', piece.start()) + 1;
                report.at(prose, piece.start(), end)
                        .saying("`" + name + "` is a word of the language and cannot name a slot")
                        .remedy("Give it another name, with `as` where it has none: `[date as first-day]`.");
            }
        });
    }

    private static boolean isWord(String name) {
        return Vocabulary.shipped().element(name).filter(e -> e.file().equals("advice")).isPresent()
                || Vocabulary.shipped().element("provision").orElseThrow().properties().containsKey(name);
    }
}
