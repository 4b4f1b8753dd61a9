// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.profile;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Authority;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Fact;
import advice.dsl.facts.Reading;
import advice.dsl.model.Profile;
import advice.dsl.model.Standard;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Rules;

/**
 * A standard that the profile sets and that can say nothing under it: its table has no row, or the profile lacks the kind or purpose
 * that it is about; or one that cannot be switched off and is.
 */
@PracticeStandard(
    level = Level.WARNING,
    mayDepart = false,
    summary = "Under this profile the line does nothing",
    why = """
        The authority's lead believes that a standard is held, or is not, and it is otherwise.
        """)
@AutoService(Rule.class)
public final class StandardThatNeverSpeaks extends Rule<Standard> {

    @Override
    protected void check(Standard standard, Report report) {
        var words = Reading.of(standard).wholePhrase().split(" ");
        var profile = Elements.document(standard).flatMap(d -> Elements.first(d, Profile.class));
        var set = Rules.shipped().rule(words[0]);
        if (words.length != 2 || profile.isEmpty() || set.isEmpty()) {
            return;
        }
        var off = words[1].equals("off");
        var table = set.get().standard().table();
        if (off && set.get().ofTheLanguage()) {
            report.at(standard.getItems().get(0)).saying("`" + words[0] + "` is a standard of the language itself and cannot be switched off")
                    .remedy("Take the line out, or set how grave it is.");
        } else if (!off && !table.isEmpty() && !Authority.of(profile.get()).hasTable(table)) {
            report.at(standard.getItems().get(0)).saying("`" + words[0] + "` never finds anything: it reads the rows `" + table + "`, and the profile has none")
                    .remedy("Add the rows, or take the line out.");
        } else if (!off && !Authority.of(profile.get()).hasWhatIsMeant(set.get())) {
            var about = set.get().standard().about();
            report.at(standard.getItems().get(0)).saying("`" + words[0] + "` never finds anything: it is about `" + about + "`, and the profile does not know it")
                    .remedy("Add it to `" + (Fact.KIND.choices().contains(about) ? "kinds" : "purposes") + "`, or take the line out.");
        }
    }
}
