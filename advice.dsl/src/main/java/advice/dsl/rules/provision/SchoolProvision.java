// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.provision;

import java.util.Optional;
import java.util.regex.MatchResult;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Passage.Kind;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.Lexicon;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Own words only. What is health or education provision is another standard's finding, and one is enough. */
@PracticeStandard(
    rows = "PROV-19",
    source = "Swindon 2022, Ongoing social care provision",
    level = Level.WARNING,
    summary = "A provision speaks of school",
    remedy = "Say what is given at home or in the community; what the school gives belongs to its own advice.",
    why = """
        H1 and H2 hold what helps at home and in the community; what happens at school stands in another part of the plan.
        """)
@AutoService(Rule.class)
public final class SchoolProvision extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        if (Elements.says(provision, "as")) {
            return;
        }
        var education = report.facts().passages().pattern(Lexicon.HEALTH_OR_EDUCATION);
        for (var passage : report.facts().passages().in(provision)) {
            var hit = passage.is(Kind.PROVISION) && passage.first(education).isEmpty() ? passage.first(Lexicon.SCHOOL) : Optional.<MatchResult>empty();
            if (hit.isPresent()) {
                report.at(passage.prose(), hit.get().start(), hit.get().end())
                        .saying("`" + hit.get().group() + "` speaks of school, and provision here is for home and the community");
                return;
            }
        }
    }
}
