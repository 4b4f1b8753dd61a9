// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.placement;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Passage.Kind;
import advice.dsl.facts.Thread;
import advice.dsl.model.Provision;
import advice.dsl.rules.Report;

/** Words of a provision that belong in H2 and stand in H1, where the authority's table sees nothing wrong. */
final class WordsOfH2 {

    private WordsOfH2() {
    }

    /** Reports the first hit in the provision's own wording, its heading or its plan, with a fix that moves it. */
    static void look(Provision provision, Pattern pattern, String fact, Report report) {
        if (!Thread.section(provision).equals("H1") || Elements.says(provision, "as")
                || report.facts().authority().filter(a -> Places.of(a, provision, report).isWrong("H1")).isPresent()) {
            return;
        }
        for (var passage : report.facts().passages().in(provision)) {
            var hit = passage.is(Kind.PROVISION, Kind.HEADING) || passage.key().equals("plan") ? passage.first(pattern) : Optional.<MatchResult>empty();
            if (hit.isPresent()) {
                var breach = report.at(passage.prose(), hit.get().start(), hit.get().end()).saying("`" + hit.get().group() + "` " + fact);
                Places.sectionWritten(provision).ifPresent(written -> breach.fix("Move it to H2", report.replacing(written, "H2")));
                return;
            }
        }
    }
}
