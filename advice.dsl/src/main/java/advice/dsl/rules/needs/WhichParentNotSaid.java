// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Need;
import advice.dsl.model.Parent;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Where two people have parental responsibility and the evidence comes from one of them, while the text says "parents". */
@PracticeStandard(
    rows = "NEED-10",
    source = {"Swindon 2022, Views, interests and aspirations", "Swindon 2022, Assessment of need"},
    level = Level.SUGGESTION,
    summary = "Only one parent said this",
    remedy = "Say which parent said it.",
    why = """
        The other parent will read it, and may see it otherwise.
        """)
@AutoService(Rule.class)
public final class WhichParentNotSaid extends Rule<Need> {

    private static final Pattern PARENTS = Pattern.compile("(?i)\\b(?:both )?parents\\s+(?:(?:also|both|have)\\s+)?(?:reports?|reported|says?|said|states?|stated|describes?|described|explained?|feels?|felt|tells?|told|worr(?:y|ied)|notic(?:e|ed)|observed?|believed?)\\b");

    @Override
    protected void check(Need need, Report report) {
        if (report.facts().withParentalResponsibility().size() < 2) {
            return;
        }
        var said = Elements.parts(need, "evidence").stream().map(Reading::of).flatMap(e -> e.named("by", Parent.class).stream()).distinct().toList();
        if (said.size() != 1) {
            return;
        }
        Elements.statements(need).flatMap(t -> report.facts().passages().of(t).stream())
                .forEach(passage -> passage.first(PARENTS).ifPresent(hit -> report.at(passage.prose(), hit.start(), hit.end())
                        .saying("`" + hit.group() + "` speaks of both, and the evidence comes from " + said.get(0).getName())));
    }
}
