// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.terms;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.TermToAvoid;
import advice.dsl.model.Term;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.syntax.Vocabulary;

/** A term carries its own test: a line that is marked and one that is not. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "This term does not do what its own lines say",
    why = """
        A term that marks nothing, or too much, is noticed by nobody until a writer is misled by it.
        """)
@AutoService(Rule.class)
public final class TermThatDoesNotWork extends Rule<Term> {

    @Override
    protected void check(Term term, Report report) {
        var words = TermToAvoid.of(term);
        if (words.isEmpty()) {
            report.at(term).saying("The term names no words to avoid").remedy("Add `avoid` and the words in quotation marks.");
            return;
        }
        for (var place : words.get().places()) {
            if (Vocabulary.shipped().element(place).filter(e -> e.file().equals("advice")).isEmpty()) {
                report.at(term).saying("The term is looked for in `" + place + "`, which no advice holds, and so it marks nothing")
                        .remedy("Write `in advice` for all, or the elements it is about: `in provision`, `in need, outcome`.");
            }
        }
        for (var wrong : Elements.parts(term, "wrong")) {
            if (words.get().in(Reading.of(wrong).text()).isEmpty()) {
                report.at(wrong).saying("This line should be marked and is not").remedy("Add its words under `avoid`.");
            }
        }
        for (var right : Elements.parts(term, "right")) {
            if (!words.get().in(Reading.of(right).text()).isEmpty()) {
                report.at(right).saying("This line should not be marked and is").remedy("Narrow `avoid`, or add the phrase under `allow`.");
            }
        }
    }
}
