// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import java.util.List;
import java.util.Map;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Element;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** What is printed of these is their own words; with everything else in place the reader would find a heading and nothing under it. */
@PracticeStandard(
    level = Level.ERROR,
    missing = true,
    due = Status.FINAL,
    mayDepart = false,
    summary = "This has no text",
    remedy = "Write it in quotation marks under its first line, or take the whole out.",
    why = """
        A heading with nothing under it tells a family that nobody thought about it.
        """)
@AutoService(Rule.class)
public final class TextMissing extends Rule<Element> {

    /** The elements that are printed by their own words, and the properties that may hold these instead of a text of its own. */
    private static final Map<String, List<String>> TOLD_BY = Map.of("view", List.of("says", "observed"), "account", List.of("says"), "interest", List.of("says"),
            "aspiration", List.of("says"), "need", List.of(), "outcome", List.of("change"), "provision", List.of("as"));

    @Override
    protected void check(Element element, Report report) {
        var instead = TOLD_BY.get(Elements.keyword(element));
        if (instead != null && Elements.statementText(element).isBlank() && !isTold(element, instead)) {
            report.at(element).saying(Elements.calledFirst(element) + " has no text");
        }
    }

    private static boolean isTold(Element element, List<String> instead) {
        for (var part : element.getParts()) {
            var key = Elements.key(part);
            if (instead.contains(key) && (key.equals("as") || !Reading.of(part).text().isBlank())) {
                return true;
            }
        }
        return false;
    }
}
