// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import advice.dsl.facts.Condition.Slip;
import advice.dsl.facts.Words.Word;
import advice.dsl.model.Element;

/**
 * One row of an authority's table, as its profile writes it: what it says, and when.
 *
 * @param element      the row in the profile
 * @param id           its id in the authority's table, {@code 2.4}; {@code ""} where the profile gives none
 * @param says         what it says, in the profile's own words, the condition left out
 * @param because      why, for the writer to read; {@code ""} where the profile does not say
 * @param source       the paragraph it comes from, {@code ""} where the profile does not say
 * @param words        what it says, word by word
 * @param header       the condition on the row's own line
 * @param alternatives the conditions on the lines {@code when}, of which any one is enough; none where there are no such lines
 */
public record Row(Element element, String id, String says, String because, String source, List<Word> words, Condition header,
        List<Condition> alternatives) {

    /** How a kind of row cuts its own line into a condition and what it says. */
    interface Cut {
        /** How many words at the line's head are a condition; the rest is what the row says. */
        int conditionWords(List<Word> words);

        /** Those words read as a condition. */
        default Condition condition(List<Word> words) {
            return Condition.of(words);
        }
    }

    /** A row is the element that it stands in; all else follows from that. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && row.element == element;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(element);
    }

    /** The row that an element of a profile is; empty for one that is no row of a table. */
    public static Optional<Row> of(Element element) {
        var keyword = Elements.keyword(element);
        return Tables.KINDS.contains(keyword) ? Optional.of(of(element, Tables.cut(keyword))) : Optional.empty();
    }

    static Row of(Element element, Cut cut) {
        var words = Words.of(element.getItems());
        var because = "";
        var end = Words.indexOf(words, "because");
        if (end < words.size()) {
            because = end + 1 < words.size() ? words.get(end + 1).text() : "";
            words = words.subList(0, end);
        }
        var when = Words.indexOf(words, "when");
        var atEnd = when < words.size() ? Condition.of(words.subList(when + 1, words.size())) : Condition.ALWAYS;
        words = words.subList(0, when);
        var split = Math.min(cut.conditionWords(words), words.size());
        var header = split == 0 ? atEnd : both(cut.condition(words.subList(0, split)), atEnd);
        var said = List.copyOf(words.subList(split, words.size()));
        var alternatives = Elements.parts(element, "when").stream().map(p -> Condition.of(Words.of(p.getItems()))).toList();
        var reason = Elements.text(element, "because");
        return new Row(element, Elements.reading(element, "row").wholePhrase(), Words.line(said), reason.isEmpty() ? because : reason,
                Elements.text(element, "source"), said, header, alternatives);
    }

    private static Condition both(Condition one, Condition other) {
        var tests = new ArrayList<>(one.tests());
        tests.addAll(other.tests());
        var slips = new ArrayList<>(one.slips());
        slips.addAll(other.slips());
        return new Condition(tests, slips);
    }

    Verdict verdict(Circumstances circumstances) {
        var any = alternatives.isEmpty() ? Verdict.YES : Verdict.NO;
        for (var alternative : alternatives) {
            any = any.or(alternative.verdict(circumstances));
        }
        return header.verdict(circumstances).and(any);
    }

    /** Whether it decides whatever the circumstances. */
    public boolean always() {
        return header.tests().isEmpty() && header.slips().isEmpty()
                && alternatives.stream().allMatch(a -> a.tests().isEmpty() && a.slips().isEmpty());
    }

    List<Test> tests() {
        var tests = new ArrayList<>(header.tests());
        alternatives.forEach(a -> tests.addAll(a.tests()));
        return tests;
    }

    /** The facts that its conditions test. */
    public Set<Fact> facts() {
        var facts = new LinkedHashSet<Fact>();
        tests().forEach(t -> facts.add(t.fact()));
        return facts;
    }

    /** The words in its conditions that test nothing. */
    List<Slip> slips() {
        var slips = new ArrayList<>(header.slips());
        alternatives.forEach(a -> slips.addAll(a.slips()));
        return slips;
    }

    /** Its conditions as one reads them: {@code under 18 and overnight}; {@code ""} where it always decides. */
    public String when() {
        var either = alternatives.stream().map(Condition::line).filter(l -> !l.isEmpty()).reduce((a, b) -> a + ", or " + b).orElse("");
        return header.line().isEmpty() ? either : either.isEmpty() ? header.line() : header.line() + " and " + either;
    }

    /** Why it says so, for the writer, without full stop: {@code Overnight breaks never stand in H1 (row 4.5)}. */
    public String explained() {
        var why = !because.isEmpty() ? because
                : when().isEmpty() ? "The authority's table says so" : "The authority's table says so where: " + when();
        return id.isEmpty() ? why : why + " (row " + id + ")";
    }

    /** Whether it decides because something is not said, so that an answer would change it. */
    public boolean awaitsAnAnswer() {
        return tests().stream().anyMatch(Test::leavesUnsaid);
    }

    boolean begins(String word) {
        return !words.isEmpty() && words.get(0).is(word);
    }

    /** Whether what it says holds this word, in lower case. */
    public boolean has(String word) {
        return words.stream().anyMatch(w -> w.is(word));
    }

    /** The quoted texts between {@code from} and the next of the introducing words {@code to}. */
    List<String> quoted(String from, List<String> to) {
        var texts = new ArrayList<String>();
        for (int i = Words.indexOf(words, from) + 1; i < words.size(); i++) {
            var word = words.get(i);
            if (word.kind() == Words.Kind.QUOTE) {
                texts.add(word.text());
            } else if (word.kind() == Words.Kind.WORD && to.contains(word.text())) {
                break;
            }
        }
        return texts;
    }

    /** The phrases of plain words from a place on, cut at commas and {@code and}, up to the next of the introducing words. */
    List<String> phrases(int from, List<String> to) {
        var found = new ArrayList<String>();
        var phrase = new ArrayList<Word>();
        for (var word : words.subList(Math.min(from, words.size()), words.size())) {
            if (word.kind() == Words.Kind.WORD && to.contains(word.text())) {
                break;
            }
            if (word.kind() == Words.Kind.WORD && !word.is("and")) {
                phrase.add(word);
            } else if (!phrase.isEmpty()) {
                found.add(Words.line(phrase));
                phrase.clear();
            }
        }
        if (!phrase.isEmpty()) {
            found.add(Words.line(phrase));
        }
        return found;
    }
}
