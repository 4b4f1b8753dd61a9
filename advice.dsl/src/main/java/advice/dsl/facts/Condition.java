// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import advice.dsl.facts.Words.Kind;
import advice.dsl.facts.Words.Word;
import advice.dsl.syntax.Near;

/**
 * What must be so for a row of a table to decide: tests of facts, joined by {@code and}.
 * A comma joins values of one fact, {@code year 1, 5, 9}; before another fact it joins tests, {@code under 18, section 2}.
 *
 * @param tests all of which must hold; none where the row always decides
 * @param slips words that are no test
 */
record Condition(List<Test> tests, List<Slip> slips) {

    static final Condition ALWAYS = new Condition(List.of(), List.of());

    /** Words in a condition that name no fact, or a value that the fact does not have. */
    record Slip(List<Word> words, String problem, Optional<String> near) {
    }

    static Condition of(List<Word> words) {
        return words.isEmpty() ? ALWAYS : new Parser(words).parse();
    }

    static Condition of(String words) {
        return of(Words.of(words));
    }

    Verdict verdict(Circumstances circumstances) {
        var verdict = slips.isEmpty() ? Verdict.YES : Verdict.NO;
        for (var test : tests) {
            verdict = verdict.and(test.verdict(circumstances));
        }
        return verdict;
    }

    Set<Fact> facts() {
        var facts = new LinkedHashSet<Fact>();
        tests.forEach(t -> facts.add(t.fact()));
        return facts;
    }

    /** The condition as one reads it: {@code not open and year 1, 5, 9}. */
    String line() {
        return tests.stream().map(Test::line).reduce((a, b) -> a + " and " + b).orElse("");
    }

    private static final class Parser {

        private final List<Word> words;
        private final List<Test> tests = new ArrayList<>();
        private final List<Slip> slips = new ArrayList<>();
        private int at;

        Parser(List<Word> words) {
            this.words = words;
        }

        Condition parse() {
            while (at < words.size()) {
                if (here("and") || words.get(at).kind() == Kind.COMMA) {
                    at++;
                } else {
                    test();
                }
            }
            return new Condition(List.copyOf(tests), List.copyOf(slips));
        }

        private void test() {
            var start = at;
            var negated = here("not");
            if (negated) {
                at++;
            }
            var fact = fact();
            if (fact.isEmpty()) {
                slip(start);
                return;
            }
            if (follows("not said") || follows("said")) {
                var isNot = here("not");
                at += isNot ? 2 : 1;
                add(Test.said(fact.get(), negated == isNot));
                return;
            }
            switch (fact.get().shape()) {
                case FLAG -> add(Test.flag(fact.get(), negated));
                case CHOICE -> choice(fact.get(), negated, start);
                case NUMBER -> number(fact.get(), negated, start);
                case NAMES -> names(fact.get(), negated, start);
                case PERIOD -> period(fact.get(), negated, start);
            }
        }

        /** The fact named here; a bare age, such as {@code under 18}, needs no name. */
        private Optional<Fact> fact() {
            var named = Fact.at(words, at);
            if (named.isPresent()) {
                at += Words.count(named.get().words());
                return named;
            }
            return at < words.size() && (words.get(at).isNumber() || here("under") || here("over")) ? Optional.of(Fact.AGE) : Optional.empty();
        }

        private void choice(Fact fact, boolean negated, int start) {
            var values = new ArrayList<String>();
            for (var value = choiceAt(fact, at); value.isPresent(); value = continues() ? choiceAt(fact, at + 1) : Optional.empty()) {
                at += (values.isEmpty() ? 0 : 1) + Words.count(value.get());
                values.add(value.get());
            }
            if (values.isEmpty()) {
                var written = untilNextTest(at);
                slips.add(new Slip(written.isEmpty() ? words.subList(start, at) : written,
                        "`" + fact.words() + "` cannot be `" + Words.line(written) + "`", Near.to(Words.line(written), fact.choices())));
                at += written.size();
            } else {
                add(Test.oneOf(fact, values, negated));
            }
        }

        /** Whether a comma or {@code or} stands here. */
        private boolean continues() {
            return at < words.size() && (words.get(at).kind() == Kind.COMMA || here("or"));
        }

        private Optional<String> choiceAt(Fact fact, int from) {
            if (!fact.choices().isEmpty()) {
                return fact.choices().stream().filter(c -> Words.startsWith(words, from, c)).max(Comparator.comparingInt(Words::count));
            }
            return from < words.size() && words.get(from).kind() == Kind.WORD && !words.get(from).is("and") && !words.get(from).is("not")
                    && Fact.at(words, from).isEmpty() ? Optional.of(words.get(from).text()) : Optional.empty();
        }

        private void number(Fact fact, boolean negated, int start) {
            var from = 0;
            var to = Test.NO_LIMIT;
            var listed = new ArrayList<Integer>();
            if ((here("under") || here("below") || here("over")) && at + 1 < words.size() && words.get(at + 1).isNumber()) {
                var number = words.get(at + 1).number();
                if (here("over")) {
                    from = number + 1;
                } else {
                    to = number - 1;
                }
                at += 2;
            } else if (at < words.size() && words.get(at).isNumber()) {
                var number = words.get(at++).number();
                if (follows("or over") || follows("or above")) {
                    from = number;
                    at += 2;
                } else if (here("to") && at + 1 < words.size() && words.get(at + 1).isNumber()) {
                    from = number;
                    to = words.get(at + 1).number();
                    at += 2;
                } else {
                    listed.add(number);
                    while (continues() && at + 1 < words.size() && words.get(at + 1).isNumber() && !beginsRange(at + 1)) {
                        listed.add(words.get(at + 1).number());
                        at += 2;
                    }
                }
            } else {
                slip(start);
                return;
            }
            add(listed.isEmpty() ? Test.range(fact, from, to, negated) : Test.among(fact, listed, negated));
        }

        private boolean beginsRange(int number) {
            return Words.startsWith(words, number + 1, "or over") || Words.startsWith(words, number + 1, "or above")
                    || Words.startsWith(words, number + 1, "to");
        }

        private void names(Fact fact, boolean negated, int start) {
            var names = new ArrayList<String>();
            while (at < words.size() && words.get(at).kind() == Kind.QUOTE) {
                names.add(words.get(at++).text());
                if (continues() && at + 1 < words.size() && words.get(at + 1).kind() == Kind.QUOTE) {
                    at++;
                }
            }
            if (names.isEmpty()) {
                incomplete(start, "After `" + fact.words() + "` a name in quotation marks is missing");
            } else {
                add(Test.named(fact, names, negated));
            }
        }

        private void period(Fact fact, boolean negated, int start) {
            var unit = at + 2 < words.size() ? Unit.of(words.get(at + 2).text()) : Optional.<Unit>empty();
            if (here("within") && unit.isPresent() && words.get(at + 1).isNumber()) {
                add(Test.within(fact, words.get(at + 1).number(), unit.get(), negated));
                at += 3;
            } else {
                incomplete(start, "After `" + fact.words() + "` a length of time is missing, such as `within 3 months`");
            }
        }

        /** A fact without what must follow it; what follows instead belongs to the same slip. */
        private void incomplete(int start, String problem) {
            at += untilNextTest(at).size();
            slips.add(new Slip(words.subList(start, at), problem, Optional.empty()));
        }

        private void slip(int start) {
            at = start;
            var written = untilNextTest(start);
            at += Math.max(1, written.size());
            var line = Words.line(written.isEmpty() ? words.subList(start, at) : written);
            var names = Stream.of(Fact.values()).map(Fact::words).toList();
            slips.add(new Slip(written.isEmpty() ? words.subList(start, at) : written, "`" + line + "` is no fact that a condition can test",
                    Near.to(line.startsWith("not ") ? line.substring(4) : line, names)));
        }

        private List<Word> untilNextTest(int from) {
            var to = from;
            while (to < words.size() && words.get(to).kind() != Kind.COMMA && !words.get(to).is("and")) {
                to++;
            }
            return words.subList(from, to);
        }

        private void add(Test test) {
            tests.add(test);
        }

        private boolean here(String word) {
            return at < words.size() && words.get(at).is(word);
        }

        private boolean follows(String phrase) {
            return Words.startsWith(words, at, phrase);
        }
    }
}
