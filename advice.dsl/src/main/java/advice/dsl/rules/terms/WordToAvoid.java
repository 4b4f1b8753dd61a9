// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.terms;

import java.util.Arrays;
import java.util.Locale;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Passage;
import advice.dsl.facts.TermToAvoid;
import advice.dsl.model.Document;
import advice.dsl.model.Term;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The words stand in wording files; this rule only looks for them. A term with a source is asked of the authorities that follow it. */
@PracticeStandard(
    rows = "PROV-09",
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
        for (var term : facts.library().visible(document.eResource(), Term.class, "wording").values()) {
            TermToAvoid.of(term).filter(t -> t.source().isBlank() || facts.authority().filter(a -> a.follows(t.source())).isPresent())
                    .ifPresent(t -> look(t, report));
        }
    }

    private static void look(TermToAvoid term, Report report) {
        var places = term.places();
        for (var passage : report.facts().passages().all()) {
            if (!passage.is(Passage.Kind.NARRATIVE, Passage.Kind.PROVISION)
                    || !places.isEmpty() && !places.contains(passage.keyword())) {
                continue;
            }
            for (var hit : term.in(passage.words())) {
                report.at(passage.prose(), hit.start(), hit.end())
                        .saying("`" + hit.group() + "` is better avoided")
                        .remedy(term.instead().isBlank() ? "" : "Say " + sentence(term.instead()))
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
        var said = Elements.reading(term, "level").wholePhrase().toUpperCase(Locale.ROOT);
        return Arrays.stream(Level.values()).filter(l -> l.name().equals(said)).findFirst().orElse(Level.SUGGESTION);
    }
}
