// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.style;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Acronyms;
import advice.dsl.facts.Acronyms.Expansion;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Passage.Kind;
import advice.dsl.facts.Reading;
import advice.dsl.model.Document;
import advice.dsl.model.Glossary;
import advice.dsl.model.Specification;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Once for each, where it first stands. Right where it follows its full name in brackets, or is in the glossary,
 * or belongs to a service that an agreed wording describes. */
@PracticeStandard(
    rows = "STYLE-03",
    source = "Swindon 2022, General",
    level = Level.WARNING,
    summary = "An acronym is not explained",
    remedy = "Write it out at its first use, with the acronym in brackets; or explain it with `glossary`.",
    why = """
        A family should not need a dictionary for its own child's advice.
        """)
@AutoService(Rule.class)
public final class AcronymNotExpanded extends Rule<Document> {

    private static final Pattern ACRONYM = Pattern.compile("\\b(?!(?:UK|SEN|H1|H2|I|II|III|IV|TV|DVD|BBC|AM|PM|OK|PJ)s?\\b)[A-Z]{2,}(?:s)?\\b");

    @Override
    protected void check(Document document, Report report) {
        if (!report.facts().isAdvice()) {
            return;
        }
        var explained = new HashSet<String>();
        for (var glossary : Elements.all(document, Glossary.class)) {
            words(Reading.of(glossary).text() + " " + Reading.of(glossary).text("expanded"), explained);
        }
        var library = false;
        for (var passage : report.facts().passages().all()) {
            if (!passage.is(Kind.NARRATIVE, Kind.PROVISION) || passage.keyword().equals("glossary")) {
                continue;
            }
            for (var hit : passage.all(ACRONYM)) {
                var acronym = singular(hit.group());
                if (explained.contains(acronym) || isShouted(passage.words(), hit)) {
                    continue;
                }
                if (!library) {
                    library = true;
                    explained.addAll(report.facts().ofWordings(AcronymNotExpanded.class, AcronymNotExpanded::described));
                    if (explained.contains(acronym)) {
                        continue;
                    }
                }
                explained.add(acronym);
                if (!isInBrackets(passage.words(), hit)) {
                    report.at(passage.prose(), hit.start(), hit.end()).saying("`" + acronym + "` is not explained")
                            .fix("Explain it in the glossary", report.elementAtTheEnd(
                                    "glossary \"" + acronym + "\" is \"" + Acronyms.of(acronym, report.facts()).map(Expansion::words).orElse("") + "\""));
                }
            }
        }
    }

    /** The acronyms among the names of services that agreed wordings describe. */
    private static Set<String> described(List<Specification> wordings) {
        var described = new HashSet<String>();
        wordings.stream().filter(s -> !Elements.text(s, "about").isBlank())
                .forEach(s -> words(Elements.text(s, "service") + " " + Elements.text(s, "provider") + " " + Elements.text(s, "about"), described));
        return described;
    }

    private static void words(String text, Set<String> into) {
        ACRONYM.matcher(text).results().forEach(hit -> into.add(singular(hit.group())));
    }

    private static String singular(String acronym) {
        return acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym;
    }

    private static boolean isInBrackets(String text, MatchResult hit) {
        return hit.start() > 0 && text.charAt(hit.start() - 1) == '(' && hit.end() < text.length() && text.charAt(hit.end()) == ')';
    }

    /** Words in capitals beside each other are loud, not acronyms. */
    private static boolean isShouted(String text, MatchResult hit) {
        return hit.group().length() > 3 && (SHOUT_BEFORE.matcher(text.substring(Math.max(0, hit.start() - 20), hit.start())).find()
                || SHOUT_AFTER.matcher(text.substring(hit.end(), Math.min(text.length(), hit.end() + 20))).lookingAt());
    }

    private static final Pattern SHOUT_BEFORE = Pattern.compile("\\b[A-Z]{4,}[ -]$");
    private static final Pattern SHOUT_AFTER = Pattern.compile("[ -][A-Z]{4,}\\b");
}
