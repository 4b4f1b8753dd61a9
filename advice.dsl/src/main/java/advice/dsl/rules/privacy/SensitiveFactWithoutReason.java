// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.privacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Passage.Kind;
import advice.dsl.facts.Reading;
import advice.dsl.model.Child;
import advice.dsl.model.Element;
import advice.dsl.model.View;
import advice.dsl.rules.Level;
import advice.dsl.rules.Lexicon;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Involvement, needs, the family's views and a parent's account, in the writer's own words. Silent once the reason is recorded.
 * In information a person is asked instead. */
@PracticeStandard(
    rows = "SHARE-04",
    source = {"Swindon 2022, Involvement", "NCT, section 3"},
    level = Level.WARNING,
    summary = "A sensitive fact is told without a reason",
    remedy = "Leave it out, or add `relevant because` and `proportionate because`.",
    why = """
        A sentence about a parent stays in the plan for years; it stands there only if it bears on the child now and does more good than harm.
        """)
@AutoService(Rule.class)
public final class SensitiveFactWithoutReason extends Rule<Element> {

    private static final Set<String> SCOPE = Set.of("previous", "current", "need", "view", "account", "asked");

    @Override
    protected void check(Element element, Report report) {
        if (!SCOPE.contains(Elements.keyword(element)) || report.facts().kind().equals("information")
                || element instanceof View && !Reading.of(element).named("by", Child.class).isEmpty()) {
            return;
        }
        var missing = Stream.of("relevant", "proportionate").filter(key -> Elements.reading(element, key).text("because").isBlank()).toList();
        if (missing.isEmpty()) {
            return;
        }
        for (var passage : report.facts().passages().in(element)) {
            var hit = passage.is(Kind.NARRATIVE) && !List.of("relevant", "proportionate").contains(passage.key())
                    ? passage.first(Lexicon.SENSITIVE) : Optional.<MatchResult>empty();
            if (hit.isPresent()) {
                var breach = report.at(passage.prose(), hit.get().start(), hit.get().end()).saying("`" + hit.get().group()
                        + "` is sensitive, and nothing says why it is " + (missing.size() == 2 ? "relevant and proportionate" : missing.get(0)) + " to tell it");
                var unsaid = missing.stream().filter(key -> !Elements.says(element, key)).map(key -> key + " because \"\"").toList();
                if (!unsaid.isEmpty()) {
                    breach.fix("Say why it is told", report.linesUnder(element, unsaid));
                }
                return;
            }
        }
    }
}
