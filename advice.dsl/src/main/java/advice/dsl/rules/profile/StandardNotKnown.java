// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.profile;

import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Reading;
import advice.dsl.model.Phrase;
import advice.dsl.model.Standard;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Rules;
import advice.dsl.syntax.Near;

/** A standard's id, and what the authority makes of it. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "There is no such standard",
    remedy = "docs/standards.md lists them all. After the id say `error`, `warning`, `suggestion`, `on` or `off`.",
    why = """
        A standard that is switched off under a wrong name is still on, and one that is switched on is not.
        """)
@AutoService(Rule.class)
public final class StandardNotKnown extends Rule<Standard> {

    private static final List<String> SETTINGS = List.of("error", "warning", "suggestion", "on", "off");

    @Override
    protected void check(Standard standard, Report report) {
        var words = Reading.of(standard).wholePhrase().split(" ");
        var id = words[0];
        var phrase = standard.getItems().stream().filter(Phrase.class::isInstance).findFirst();
        if (id.isEmpty() || phrase.isEmpty()) {
            report.atKeyword(standard).saying("The line names no standard");
            return;
        }
        var start = report.start(phrase.get());
        if (Rules.shipped().rule(id).isEmpty()) {
            var known = Rules.shipped().all().stream().map(Rule::id).toList();
            var breach = report.atWritten(phrase.get(), start, id.length()).saying("There is no standard `" + id + "`");
            Near.to(id, known).ifPresent(near -> breach.fix("Write `" + near + "`",
                    new Edit(start, id.length(), near)));
        }
        var setting = words.length > 1 ? words[words.length - 1] : "";
        if (words.length != 2 || !SETTINGS.contains(setting)) {
            report.at(phrase.get()).saying(setting.isEmpty() ? "Nothing says what becomes of the standard `" + id + "`"
                    : "`" + String.join(" ", List.of(words).subList(1, words.length)) + "` is nothing that a standard can be");
        }
    }
}
