// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Element;
import advice.dsl.model.Unknown;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.syntax.Vocabulary;

/** Slots of an agreed wording are keys too; those it does not have are reported by the rule on slots. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "The language does not know this word",
    remedy = "Put it into quotation marks if it is prose, or take it out.",
    why = """
        What a word that nobody knows introduces is not checked and not printed.
        """)
@AutoService(Rule.class)
public final class UnknownWord extends Rule<Element> {

    @Override
    protected void check(Element element, Report report) {
        if (element instanceof Unknown) {
            report.at(element).saying("The language does not know the word `" + element.getKeyword() + "`");
            return;
        }
        for (var part : Elements.foreign(element)) {
            if (!Vocabulary.shipped().isKeySomewhere(Elements.key(part))) {
                report.atKey(part).saying("The language does not know the word `" + part.getKey() + "`");
            }
        }
    }
}
