// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.xtext.util.OnChangeEvictingCache;

import advice.dsl.model.Term;

/**
 * Words to avoid, as a wording file says them: where, instead of what, and why.
 * Capitals and the width of spaces do not count, and only whole words are meant.
 */
public final class TermToAvoid {

    private static final OnChangeEvictingCache CACHE = new OnChangeEvictingCache();

    private final Term term;
    private final Pattern avoided;
    private final Pattern allowed;
    private final Set<String> beginnings;

    private TermToAvoid(Term term, Pattern avoided, Pattern allowed) {
        this.term = term;
        this.avoided = avoided;
        this.allowed = allowed;
        this.beginnings = phrases(term, "avoid").stream().map(TermToAvoid::firstWord).collect(Collectors.toSet());
    }

    /** Empty for a term that names no words; read once for as long as its file's text stays the same. */
    public static Optional<TermToAvoid> of(Term term) {
        return term.eResource() == null ? read(term) : CACHE.get(List.of(TermToAvoid.class, term), term.eResource(), () -> read(term));
    }

    private static Optional<TermToAvoid> read(Term term) {
        return pattern(term, "avoid").map(avoided -> new TermToAvoid(term, avoided, pattern(term, "allow").orElse(null)));
    }

    private static Optional<Pattern> pattern(Term term, String key) {
        var phrases = phrases(term, key);
        return phrases.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(phrases.stream().map(TermToAvoid::wholeWords)
                .collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** The phrase with any blanks between its words, not inside another word; a phrase may end with a mark: {@code family (}. */
    private static String wholeWords(String phrase) {
        var words = List.of(phrase.split("\\s+")).stream().map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return (Character.isLetterOrDigit(phrase.charAt(0)) ? "(?<![\\p{L}\\d])" : "") + words
                + (Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1)) ? "(?![\\p{L}\\d])" : "");
    }

    private static List<String> phrases(Term term, String key) {
        return Elements.parts(term, key).stream().flatMap(p -> Reading.of(p).bareTexts().stream())
                .map(t -> t.getValue() == null ? "" : t.getValue().strip()).filter(t -> !t.isEmpty()).toList();
    }

    private static String firstWord(String phrase) {
        var end = 0;
        while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
            end++;
        }
        return phrase.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** The words with which what is avoided begins, in lower case: a text that holds none of them need not be looked through. */
    public Set<String> beginnings() {
        return beginnings;
    }

    public Term term() {
        return term;
    }

    /** The kinds of element it is looked for in, by keyword; everywhere where it names none. */
    public List<String> places() {
        return Reading.of(term).phrases().stream().map(p -> p.replaceFirst("^in ", "")).filter(p -> !p.isBlank() && !p.equals("advice")).toList();
    }

    /** Where the words stand in a text, those left out that stand inside what is allowed. */
    public List<MatchResult> in(String text) {
        var found = new ArrayList<MatchResult>();
        var hits = avoided.matcher(text);
        while (hits.find()) {
            if (!isAllowed(text, hits)) {
                found.add(hits.toMatchResult());
            }
        }
        return found;
    }

    private boolean isAllowed(String text, MatchResult hit) {
        return allowed != null && allowed.matcher(text).results()
                .anyMatch(a -> a.start() <= hit.start() && hit.end() <= a.end());
    }

    /** What to say instead, {@code ""} where the term does not say. */
    public String instead() {
        return Elements.text(term, "say");
    }

    /** The paragraphs it comes from; none where the term does not say. */
    public List<String> sources() {
        return phrases(term, "source");
    }
}
