// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.terms;

import java.util.List;
import java.util.Locale;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Passage;
import advice.dsl.facts.Reading;
import advice.dsl.facts.TermToAvoid;
import advice.dsl.model.Document;
import advice.dsl.model.Glossary;
import advice.dsl.model.Term;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/**
 * The words stand in wording files; this rule only looks for them. A term with a source is asked of the authorities that follow it.
 * What the document's glossary explains may be said.
 */
@PracticeStandard(
    rows = {"PROV-09", "STYLE-04", "STYLE-06", "STYLE-15"},
    level = Level.SUGGESTION,
    summary = "These words are better avoided",
    why = """
        Some words leave a family unable to tell whether something happened, or say of a person what nobody would say to them.
        Which ones is data: each term says what to write instead and why.
        """)
@AutoService(Rule.class)
public final class WordToAvoid extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        if (!facts.file().equals("advice")) {
            return;
        }
        var avoided = facts.termsToAvoid();
        var terms = avoided.terms();
        var any = facts.passages().pattern(avoided.any());
        var explained = Elements.all(document, Glossary.class).stream().map(g -> Reading.of(g).text().strip().toLowerCase(Locale.ROOT)).toList();
        for (var passage : facts.passages().all()) {
            if (passage.is(Passage.Kind.NARRATIVE, Passage.Kind.PROVISION) && passage.first(any).isPresent()) {
                terms.forEach(term -> look(term, passage, explained, report));
            }
        }
    }

    private static void look(TermToAvoid term, Passage passage, List<String> explained, Report report) {
        var places = term.places();
        if (!places.isEmpty() && !places.contains(passage.keyword())) {
            return;
        }
        for (var hit : passage.once(term, term::in)) {
            if (!explained.contains(hit.group().toLowerCase(Locale.ROOT))) {
                report.at(passage.prose(), hit.start(), hit.end())
                        .saying("`" + hit.group() + "` is better avoided")
                        .remedy(term.instead().isBlank() ? "" : "Say " + sentence(term.instead()))
                        .citing(String.join("; ", report.facts().sourcesThatApply(term.sources().toArray(String[]::new))))
                        .called(term.term().getName())
                        .level(level(term.term()));
            }
        }
    }

    private static String sentence(String text) {
        var whole = Character.toLowerCase(text.charAt(0)) + text.substring(1);
        return whole.endsWith(".") ? whole : whole + ".";
    }

    private static Level level(Term term) {
        return Level.of(Elements.reading(term, "level").wholePhrase()).orElse(Level.SUGGESTION);
    }
}
