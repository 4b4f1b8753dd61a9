// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.privacy;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Passage.Kind;
import advice.dsl.facts.Reading;
import advice.dsl.model.Restrictions;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Everything that reaches the form, quotations, titles and names of people and places too; what is never printed may hold it. */
@PracticeStandard(
    rows = "SHARE-07",
    source = "Swindon 2022, Social care information",
    level = Level.ERROR,
    mayDepart = false,
    summary = "Something that is withheld would be printed",
    remedy = "Take it out here; what is under `restrictions` and `contact` is never printed.",
    why = """
        A restriction keeps somebody safe, and one forgotten line can undo it.
        """)
@AutoService(Rule.class)
public final class WithheldDetailPrinted extends Rule<Restrictions> {

    @Override
    protected void check(Restrictions restrictions, Report report) {
        var withheld = Elements.parts(restrictions, "withheld").stream().flatMap(p -> Reading.of(p).bareTexts().stream())
                .map(t -> t.getValue() == null ? "" : t.getValue().strip()).filter(t -> !t.isEmpty()).map(Pattern::quote).toList();
        if (withheld.isEmpty()) {
            return;
        }
        var pattern = Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:" + String.join("|", withheld) + ")(?![\\p{L}\\d])");
        report.facts().passages().all().stream().filter(p -> !p.is(Kind.PRIVATE)).forEach(p -> p.anywhere(pattern)
                .forEach(hit -> report.at(p.prose(), hit.start(), hit.end()).saying("`" + hit.group() + "` is withheld and would be printed here")));
    }
}
