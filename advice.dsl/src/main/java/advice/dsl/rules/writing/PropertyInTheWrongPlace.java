// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import java.util.Optional;
import java.util.stream.Collectors;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Element;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.syntax.Vocabulary;

/** A word that the language knows, under an element that cannot hold it. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "This does not belong here",
    why = """
        Where it stands it is neither checked nor printed.
        """)
@AutoService(Rule.class)
public final class PropertyInTheWrongPlace extends Rule<Element> {

    @Override
    protected void check(Element element, Report report) {
        for (var part : Elements.foreign(element)) {
            var key = Elements.key(part);
            if (Vocabulary.shipped().isKeySomewhere(key)) {
                var homes = Vocabulary.shipped().homesOf(key).stream().limit(3).map(h -> "`" + h + "`").collect(Collectors.joining(" or "));
                var breach = report.atKey(part).saying("`" + key + "` does not belong in `" + Elements.keyword(element) + "`")
                        .remedy("It belongs in " + homes + "; move it there.");
                home(key, report).filter(home -> report.beginsItsLine(part)).ifPresent(home ->
                        breach.fix("Move it to " + Elements.called(home), report.without(part), report.lineUnder(home, report.written(part))));
            }
        }
    }

    /** The only element of the document in which the property belongs, where it is not said there yet. */
    private static Optional<Element> home(String key, Report report) {
        var homes = Vocabulary.shipped().homesOf(key);
        var there = report.facts().document().getElements().stream().filter(e -> homes.contains(Elements.keyword(e))).toList();
        return there.size() == 1 ? there.stream().filter(e -> !Elements.says(e, key)).findFirst() : Optional.empty();
    }
}
