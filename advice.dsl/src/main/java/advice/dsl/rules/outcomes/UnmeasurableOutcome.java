// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.outcomes;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Outcome;
import advice.dsl.rules.Level;
import advice.dsl.rules.Lexicon;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A number together with a frequency in the statement counts, dates apart;
 * in a sentence that gives a provision they measure the provision. */
@PracticeStandard(
    rows = "OUT-03",
    source = {"Swindon 2022, Outcomes related to social care provision", "NCT, section 4"},
    level = Level.ERROR,
    missing = true,
    summary = "This outcome does not say how we will know",
    remedy = "Add `measured by` and what will show it.",
    why = """
        A family, a school and a tribunal must each be able to tell whether it happened.
        """)
@AutoService(Rule.class)
public final class UnmeasurableOutcome extends Rule<Outcome> {

    private static final Pattern DATE = Pattern.compile("(?i)\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{4})?\\b|\\b(?:19|20)\\d\\d\\b");
    private static final Pattern NUMBER = Pattern.compile("(?i)\\b(?:\\d+|once|twice|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|every|each|all|both)\\b");
    private static final Pattern SHARE = Pattern.compile("(?i)\\b(?:out of|in (?:every )?(?:two|three|four|five|six|seven|ten|\\d+))\\b|%");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?])\\s+");

    @Override
    protected void check(Outcome outcome, Report report) {
        var measure = Elements.reading(outcome, "measured");
        if (measure.text("by").isBlank() && measure.text().isBlank() && !isMeasured(Elements.statementText(outcome))) {
            var breach = report.at(outcome).saying(Elements.calledFirst(outcome) + " does not say how we will know that it is met");
            if (!Elements.says(outcome, "measured")) {
                breach.fix("Add a measure", report.lineUnder(outcome, "measured by \"\""));
            }
        }
    }

    /** Whether some sentence counts what the child does: a number with a frequency or a share. */
    static boolean isMeasured(String statement) {
        return Stream.of(END_OF_SENTENCE.split(statement)).filter(sentence -> !Lexicon.PROVISION.matcher(sentence).find())
                .map(sentence -> DATE.matcher(sentence).replaceAll(" "))
                .anyMatch(sentence -> NUMBER.matcher(sentence).find()
                        && (Lexicon.FREQUENCY.matcher(sentence).find() || SHARE.matcher(sentence).find()));
    }
}
