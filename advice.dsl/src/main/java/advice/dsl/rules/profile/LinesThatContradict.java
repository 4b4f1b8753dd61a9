// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.profile;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Authority.Standing;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Row;
import advice.dsl.model.Ask;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Profile;
import advice.dsl.model.Services;
import advice.dsl.model.Standard;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Rules;

/**
 * A standard that is set twice in different ways, a service in the lists of two, a service that is asked and not asked under the same condition.
 * Of the rows that are read from the top, one that contradicts an earlier one never decides, which has a standard of its own.
 */
@PracticeStandard(
    level = Level.WARNING,
    mayDepart = false,
    summary = "Two lines of the profile contradict each other",
    remedy = "Decide for one of them, and take the other out.",
    why = """
        Only one of them counts, and it need not be the one that was meant.
        """)
@AutoService(Rule.class)
public final class LinesThatContradict extends Rule<Profile> {

    /** What was said first of something, and where. */
    private record Said(String what, EObject where) {
    }

    @Override
    protected void check(Profile profile, Report report) {
        Elements.document(profile).ifPresent(document -> {
            standards(document, report);
            services(document, report);
            asked(document, report);
        });
    }

    private static void standards(Document document, Report report) {
        var seen = new HashMap<String, Said>();
        for (var standard : Elements.all(document, Standard.class)) {
            var words = Reading.of(standard).wholePhrase().split(" ");
            if (words.length == 2) {
                var id = Rules.shipped().rule(words[0]).<String>map(Rule::id).orElse(words[0]);
                compare(seen, id, words[1], standard, "The standard `" + id + "` is set to `%s` here and to `%s` before", report);
            }
        }
    }

    private static void services(Document document, Report report) {
        var seen = new HashMap<String, Said>();
        for (var list : Elements.all(document, Services.class)) {
            var line = Reading.of(list);
            for (var standing : Standing.values()) {
                for (var name : line.texts(standing.word())) {
                    compare(seen, name.toLowerCase(Locale.ROOT), standing.word(), list, "`" + name + "` is listed under `%s` here and under `%s` before", report);
                }
            }
        }
    }

    private static void asked(Document document, Report report) {
        var seen = new HashMap<String, Said>();
        for (var ask : Elements.all(document, Ask.class)) {
            var row = Row.of(ask).orElseThrow();
            var what = row.says().replaceFirst("^not ", "");
            compare(seen, what + " when " + row.when(), row.has("not") ? "not asked" : "asked", ask,
                    "Under the same condition this service is %s here and %s before", report);
        }
    }

    private static void compare(Map<String, Said> seen, String about, String what, Element where, String fact, Report report) {
        var first = seen.putIfAbsent(about, new Said(what, where));
        if (first != null && !first.what().equals(what)) {
            report.atKeyword(where).saying(String.format(fact, what, first.what())).with(first.where(), "It was said here first");
        }
    }
}
