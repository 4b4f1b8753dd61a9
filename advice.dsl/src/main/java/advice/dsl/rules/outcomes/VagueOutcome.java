// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.outcomes;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Outcome;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Silent where a measure, a number or a frequency shows what is meant. */
@PracticeStandard(
    rows = "OUT-02",
    source = {"Swindon 2022, Outcomes related to social care provision", "NCT, section 4"},
    level = Level.WARNING,
    summary = "This outcome is a hope",
    remedy = "Say what the child will be seen doing, how often and where.",
    why = """
        "Better" and "more confident" cannot be seen, and so cannot be reviewed.
        """)
@AutoService(Rule.class)
public final class VagueOutcome extends Rule<Text> {

    private static final Pattern VAGUE = Pattern.compile("(?i)\\b(?:improve[sd]?|increase[sd]?|enhance[sd]?|better|more (?:confident|independent|resilient|"
                + "settled|social)|develop(?:s|ed)?|continue to|maximis(?:e|ing)|full potential|as (?:much|far|"
                + "independently|well) as possible|where possible|feel supported|be happy|be safe)\\b");

    @Override
    protected void check(Text prose, Report report) {
        report.facts().passages().of(prose)
                .filter(p -> p.element() instanceof Outcome && (p.isStatement() || p.key().equals("change")))
                .filter(p -> Elements.text(p.element(), "measured").isBlank() && Elements.reading(p.element(), "measured").text("by").isBlank()
                        && !UnmeasurableOutcome.isMeasured(p.words()))
                .flatMap(p -> p.first(VAGUE))
                .ifPresent(hit -> report.at(prose, hit.start(), hit.end()).saying("`" + hit.group() + "` does not say what will be different"));
    }
}
