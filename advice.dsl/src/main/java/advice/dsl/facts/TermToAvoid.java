// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;


import advice.dsl.model.Term;
import advice.dsl.syntax.OncePerText;

/**
 * Words to avoid, as a wording file says them: where, instead of what, and why.
 * Capitals and the width of spaces do not count, and only whole words are meant.
 */
public final class TermToAvoid {

    private final Term term;
    private final List<String> sources;
    private final Pattern avoided;
    private final Pattern allowed;
    /** The phrases without their first letter, each as a regular expression, by that letter in lower case. */
    private final Map<Character, Set<String>> rests = new TreeMap<>();

    private TermToAvoid(Term term, Pattern avoided, Pattern allowed) {
        this.term = term;
        this.sources = phrases(term, "source");
        this.avoided = avoided;
        this.allowed = allowed;
        phrases(term, "avoid").forEach(phrase -> rests.computeIfAbsent(Character.toLowerCase(phrase.charAt(0)), first -> new TreeSet<>())
                .add(withAnyBlanks(phrase.substring(1))));
    }

    /** Empty for a term that names no words; read once for as long as its file's text stays the same. */
    public static Optional<TermToAvoid> of(Term term) {
        return term.eResource() == null ? read(term) : OncePerText.CACHE.get(List.of(TermToAvoid.class, term), term.eResource(), () -> read(term));
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
        return (Character.isLetterOrDigit(phrase.charAt(0)) ? "(?<![\\p{L}\\d])" : "") + withAnyBlanks(phrase)
                + (Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1)) ? "(?![\\p{L}\\d])" : "");
    }

    private static List<String> phrases(Term term, String key) {
        return Elements.parts(term, key).stream().flatMap(p -> Reading.of(p).bareTexts().stream())
                .map(t -> t.getValue() == null ? "" : t.getValue().strip()).filter(t -> !t.isEmpty()).toList();
    }

    /**
     * A regular expression that hits wherever some term may; where it hits nothing, no term needs to look.
     * Each first letter is tried once, so that many words cost little more than a few.
     */
    public static String anyOf(Collection<TermToAvoid> terms) {
        var byFirst = new TreeMap<Character, Set<String>>();
        terms.forEach(term -> term.rests.forEach((first, rests) -> byFirst.computeIfAbsent(first, f -> new TreeSet<>()).addAll(rests)));
        var words = new StringJoiner("|", "\\b(?=\\p{L})(?:", ")").setEmptyValue("(?!)");
        var marks = new StringJoiner("|", "|", "").setEmptyValue("");
        byFirst.forEach((first, rests) -> (Character.isLetter(first) ? words : marks).add(beginningWith(first, rests)));
        return words + marks.toString();
    }

    private static String beginningWith(char first, Collection<String> rests) {
        return "[" + Pattern.quote(first + String.valueOf(Character.toUpperCase(first))) + "](?iu:" + String.join("|", rests) + ")";
    }

    private static String withAnyBlanks(String phrase) {
        return Stream.of(phrase.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
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
        return sources;
    }
}
