// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.profile;

import java.util.List;
import java.util.Locale;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Profile;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Rules;
import advice.dsl.syntax.Near;

/** What a profile follows: the short name of a source from which some standard comes. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "No standard comes from this source",
    why = """
        With a slip in this one line all the standards of a document are silent.
        """)
@AutoService(Rule.class)
public final class SourceNotKnown extends Rule<Profile> {

    @Override
    protected void check(Profile profile, Report report) {
        var known = Rules.shipped().sources();
        Elements.part(profile, "follows").ifPresent(line -> Reading.of(line).phrases().stream()
                .filter(name -> known.stream().noneMatch(k -> k.toLowerCase(Locale.ROOT).equals(name))).forEach(name -> {
                    var breach = report.at(line).saying("No standard comes from `" + name + "`")
                            .remedy("Standards come from " + Report.listed(known.stream().map(k -> "`" + k + "`").toList(), "and") + ".");
                    if (Reading.of(line).phrases().size() == 1) {
                        known.stream().filter(k -> Near.to(name, List.of(k.toLowerCase(Locale.ROOT))).isPresent()).findFirst()
                                .ifPresent(near -> breach.fix("Write `" + near + "`", report.replacing(line, "follows " + near)));
                    }
                }));
    }
}
