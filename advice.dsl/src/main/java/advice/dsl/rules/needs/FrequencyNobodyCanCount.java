// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Need;
import advice.dsl.rules.Level;
import advice.dsl.rules.Lexicon;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** What stands under `frequency`; where there is none another standard asks for it. */
@PracticeStandard(
    rows = "NEED-25",
    source = "Swindon 2022, Assessment of need",
    level = Level.SUGGESTION,
    summary = "This is no frequency",
    remedy = "Say it in days, nights or times: \"about twice a week\".",
    why = """
        Often may be once a month or ten times a day.
        """)
@AutoService(Rule.class)
public final class FrequencyNobodyCanCount extends Rule<Need> {

    private static final Pattern VAGUE = Pattern.compile("(?i)\\b(?:often|sometimes|regularly|at times|frequently|occasionally|usually|generally|rarely|seldom|a lot|from time to time|quite a bit|many times|varies)\\b");

    @Override
    protected void check(Need need, Report report) {
        for (var text : Elements.reading(need, "frequency").bareTexts()) {
            report.facts().passages().of(text).filter(said -> said.anywhere(Lexicon.FREQUENCY).isEmpty())
                    .flatMap(said -> said.anywhere(VAGUE).stream().findFirst())
                    .ifPresent(hit -> report.at(text, hit.start(), hit.end()).saying("`" + hit.group() + "` does not say how often"));
        }
    }
}
