// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.model.Carer;
import advice.dsl.model.Element;
import advice.dsl.model.Need;
import advice.dsl.model.Parent;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Only where every piece of evidence comes from a parent or carer; the sentence that states the need must say so.
 * A parent's name from this document counts as the parent. */
@PracticeStandard(
    rows = "NEED-09",
    source = "Swindon 2022, Assessment of need",
    level = Level.ERROR,
    summary = "This need is known from a parent alone and stated as fact",
    remedy = "Begin with who says so, such as `His mother reports that`.",
    why = """
        What a parent says is evidence and is reported as such; the reader must not take it for what a professional saw.
        """)
@AutoService(Rule.class)
public final class ParentsWordAsFact extends Rule<Need> {

    private static final String REPORTED = "(?i)\\b(?:<parents>|parents?|mother|father|mum(?:my)?|dad(?:dy)?|step-?(?:mother|father)|carers?|"
                + "guardians?|grandparents?|grandmother|grandfather|grandma|grandad|nan(?:a|ny)?|"
                + "family)(?:, who [^,.]{1,40},)?\\s+(?:(?:also|both|often|always|now|have|has)\\s+){0,2}(?:reports?|"
                + "reported|states?|stated|says?|said|describes?|described|explains?|explained|advises?|advised|"
                + "feels?|felt|observes?|observed|believes?|believed|thinks?|thought|notes?|noted|mentions?|"
                + "mentioned|worr(?:y|ies|ied)|(?:is|are|was|were)\\s+(?:worried|concerned)|finds?\\s+that|(?:tells?|"
                + "told)(?!\\s+(?:him|her|them|<child>)\\s+(?:off|to|not)\\b)|(?:shares?|shared)\\s+(?:that|how|with\\s"
                + "+us|(?:his|her|their)\\s+(?:worr(?:y|ies)|concerns?|views?)))\\b|\\b(?:he|she|they)\\s+(?:also\\s+|"
                + "have\\s+|has\\s+|both\\s+)?(?:reports?|reported|states?|stated|says?|said|describes?|described|"
                + "explains?|explained|told\\s+us)\\b|\\baccording to (?:his|her|their|<child>'s|the)?\\s*(?:parents?|"
                + "mother|father|mum|dad|carers?)\\b|\\bas reported by\\b|\\bin (?:his|her|their|"
                + "<child>'s) (?:parents?'?s?'?|mother's|father's|mum's|dad's|carer'?s'?) (?:view|words|opinion|"
                + "account)\\b";

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?](?=\\s|$)");

    @Override
    protected void check(Need need, Report report) {
        var evidence = Elements.parts(need, "evidence").stream().map(Reading::of).toList();
        var statement = Elements.statement(need).flatMap(report.facts().passages()::of);
        if (evidence.isEmpty() || statement.isEmpty() || statement.get().text().isBlank()
                || !evidence.stream().allMatch(ParentsWordAsFact::isByParent)) {
            return;
        }
        var text = statement.get().text();
        var end = END_OF_SENTENCE.matcher(text);
        var sentence = end.find() ? text.substring(0, end.end()) : text;
        if (!report.facts().passages().pattern(REPORTED).matcher(sentence).find()) {
            var breach = report.at(statement.get().prose(), 0, sentence.length())
                    .saying(Elements.calledFirst(need) + " is known from " + source(evidence) + " alone, and stated as fact");
            reporter(evidence, report.facts()).ifPresent(who -> breach.fix("Say that " + who + " reports it", report.replacing(statement.get().prose(), 0, 1,
                    who + " reports that " + beginning(text, report.facts()))));
        }
    }

    private static boolean isByParent(Reading evidence) {
        return !evidence.named("by", Parent.class).isEmpty() || !evidence.named("by", Carer.class).isEmpty();
    }

    private static String source(List<Reading> evidence) {
        var names = evidence.stream().flatMap(e -> e.named("by", Element.class).stream()).map(Element::getName).distinct().toList();
        return names.size() == 1 && names.get(0) != null ? names.get(0) : "the parents";
    }

    /** Whoever alone has said it, as the text calls that person: {@code Sam's mother}. */
    private static Optional<String> reporter(List<Reading> evidence, Facts facts) {
        var all = evidence.stream().flatMap(e -> e.named("by", Element.class).stream()).distinct().toList();
        if (all.size() != 1 || all.get(0).getName() == null) {
            return Optional.empty();
        }
        var role = Elements.reading(all.get(0), "role").wholePhrase();
        return Optional.of(List.of("mother", "father").contains(role) && !facts.childName().isBlank() ? facts.childName() + "'s " + role : all.get(0).getName());
    }

    /** The first letter, small within a sentence unless it begins a name. */
    private static String beginning(String text, Facts facts) {
        var word = text.split("[^\\p{L}\\p{M}]", 2)[0];
        var first = text.substring(0, 1);
        return word.equals("I") || facts.declaredNames().contains(word.toLowerCase(Locale.ROOT)) ? first : first.toLowerCase(Locale.ROOT);
    }
}
