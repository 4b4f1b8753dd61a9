// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Element;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The first one counts everywhere; the later one is never silently dropped. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "This is said twice",
    remedy = "Keep one of them; until then the first one counts.",
    why = """
        Two answers to one question leave the reader, and the form, to guess which is meant.
        """)
@AutoService(Rule.class)
public final class SaidTwice extends Rule<Element> {

    @Override
    protected void check(Element element, Report report) {
        for (var part : Elements.saidAgain(element)) {
            report.atKey(part).saying("`" + Elements.key(part) + "` is said twice")
                    .with(Elements.part(element, Elements.key(part)).orElse(part), "It is said here first")
                    .fix("Take this one out", report.without(part));
        }
    }
}
