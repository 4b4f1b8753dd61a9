// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.views;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Element;
import advice.dsl.model.Parent;
import advice.dsl.model.View;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Each view has a holder; where two people have parental responsibility, "parents" in the view of one of them is unclear. */
@PracticeStandard(
    rows = "VIEW-10",
    source = "Swindon 2022, Views, interests and aspirations",
    level = Level.ERROR,
    missing = true,
    summary = "This view does not say whose it is",
    remedy = "Say `by` whom; where both agree, `by both`.",
    why = """
        Parents may differ, and each has a right to be heard as themself.
        """)
@AutoService(Rule.class)
public final class ViewOfNobodyInParticular extends Rule<View> {

    private static final Pattern PARENTS = Pattern.compile("(?:^|[.!?]\\s+|\\n)((?:(?:His|Her|Their|The|Both)\\s+)?[Pp]arents)\\s+(?:both\\s+|also\\s+|would\\s+|are\\s+|were\\s+)?"
            + "(?:feel|felt|think|thought|believe|believed|say|said|report|reported|like|want|wanted|wish|hope|hoped|worry|worried|concerned|state|stated|find|found)\\b");

    @Override
    protected void check(View view, Report report) {
        var line = Reading.of(view);
        if (line.after("by").isEmpty() && !line.has("both")) {
            var breach = report.at(view).saying(Elements.calledFirst(view) + " does not say whose it is");
            Stream.concat(report.facts().child().stream(), report.facts().parents().stream()).map(Element::getName).filter(Objects::nonNull)
                    .forEach(name -> breach.fix("It is " + name + "'s", report.afterName(view, " by " + name)));
            return;
        }
        var holders = line.named("by", Parent.class);
        var passage = Elements.statement(view).flatMap(report.facts().passages()::of);
        if (holders.size() == 1 && report.facts().withParentalResponsibility().size() > 1 && passage.isPresent()) {
            passage.get().first(PARENTS).ifPresent(hit -> report.at(passage.get().prose(), hit.start(1), hit.end(1))
                    .saying("`" + hit.group(1) + "` in the view of " + holders.get(0).getName() + " does not say which of them")
                    .remedy("Name the one who said it, or make it a view `by both`."));
        }
    }
}
