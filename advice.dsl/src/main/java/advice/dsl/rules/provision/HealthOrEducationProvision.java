// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.provision;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.Lexicon;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Own wording only, with its provider; agreed wording speaks of doctors and schools by right.
 * Where several words show it, the first is enough. */
@PracticeStandard(
    rows = "PROV-02",
    source = {"Swindon 2022, Ongoing social care provision", "NCT, section 4"},
    level = Level.ERROR,
    summary = "Health or education provision stands in H1 or H2",
    remedy = "Take it out of H1 and H2; record the need as `met by` health or education, with why.",
    why = """
        Section H cannot oblige health or education, and a family that reads it there loses a year.
        """)
@AutoService(Rule.class)
public final class HealthOrEducationProvision extends Rule<Provision> {

    private static final Set<String> WORDING = Set.of("", "service", "timing", "type");

    @Override
    protected void check(Provision provision, Report report) {
        if (Elements.says(provision, "as")) {
            return;
        }
        for (var passage : report.facts().passages().in(provision)) {
            var provider = passage.key().equals("provider");
            if (provider && isHealthOrEducation(passage.text(), report)) {
                report.at(passage.prose()).saying("`" + passage.text() + "` provides health or education, which do not belong in H1 or H2");
                return;
            }
            var hit = WORDING.contains(passage.key())
                    ? passage.first(report.facts().passages().pattern(Lexicon.HEALTH_OR_EDUCATION)).or(() -> passage.first(Lexicon.REQUIREMENT))
                    : Optional.<MatchResult>empty();
            if (hit.isPresent()) {
                report.at(passage.prose(), hit.get().start(), hit.get().end())
                        .saying("`" + hit.get().group() + "` is health or education provision, which does not belong in H1 or H2");
                return;
            }
        }
    }

    /** By the authority's list, else by the words of its name. */
    static boolean isHealthOrEducation(String provider, Report report) {
        var listed = report.facts().authority().flatMap(a -> a.leads(provider));
        return listed.map(lead -> lead.equals("health") || lead.equals("education"))
                .orElseGet(() -> report.facts().passages().pattern(Lexicon.HEALTH_OR_EDUCATION).matcher(provider).find());
    }
}
