// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a condition may go on that somebody is writing in a profile: the facts that it can test, and what may be said of each. */
public final class ConditionOutlook {

    private static final Pattern PIECE = Pattern.compile("\"[^\"]*\"?|,|[^\\s,\"]+");

    /**
     * Something that may come next.
     *
     * @param words what may be written
     * @param from  where what it goes on from or replaces begins, in the words that were written
     * @param fact  the fact that it names, or is said of
     */
    public record Next(String words, int from, Fact fact) {
    }

    private record Word(String text, int start) {
    }

    private final List<Word> words = new ArrayList<>();
    private final int end;

    private ConditionOutlook(String written) {
        var pieces = PIECE.matcher(written.toLowerCase(Locale.ROOT));
        while (pieces.find()) {
            words.add(new Word(pieces.group(), pieces.start()));
        }
        // The word at the cursor is not said yet.
        var half = !words.isEmpty() && !written.isEmpty() && Character.isLetterOrDigit(written.codePointBefore(written.length()));
        end = half ? words.remove(words.size() - 1).start() : written.length();
    }

    /** What may follow a condition's words, the last of which may be half written. */
    public static List<Next> after(String written) {
        return new ConditionOutlook(written).next();
    }

    private List<Next> next() {
        var test = lastTest();
        var said = fact(test);
        var next = new ArrayList<Next>();
        said.ifPresent(fact -> values(fact, test.subList(Words.count(fact.words()), test.size()), next));
        var comma = lastOf(test, ",");
        if (said.isEmpty() || comma >= 0) {
            var begun = comma < 0 ? test : test.subList(comma + 1, test.size());
            facts(begun, next);
        } else {
            longer(test, next);
        }
        return List.copyOf(next);
    }

    /** The words of the test that is being written: those after the last {@code and}, a {@code not} at their head left out. */
    private List<Word> lastTest() {
        var test = words.subList(lastOf(words, "and") + 1, words.size());
        return !test.isEmpty() && test.get(0).text().equals("not") ? test.subList(1, test.size()) : test;
    }

    private static int lastOf(List<Word> among, String word) {
        for (int i = among.size() - 1; i >= 0; i--) {
            if (among.get(i).text().equals(word)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Fact> fact(List<Word> test) {
        return Stream.of(Fact.values()).filter(fact -> begins(test, fact.words())).max(Comparator.comparingInt(f -> Words.count(f.words())));
    }

    private static boolean begins(List<Word> test, String phrase) {
        return (line(test) + " ").startsWith(phrase + " ");
    }

    private static String line(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Facts whose first words are said already are taken from there. */
    private void facts(List<Word> begun, List<Next> next) {
        var from = begun.isEmpty() ? end : begun.get(0).start();
        for (var fact : Fact.values()) {
            if (begun.isEmpty() || fact.words().startsWith(line(begun) + " ")) {
                next.add(new Next(fact.words(), from, fact));
            }
        }
        if (begun.isEmpty()) {
            Stream.of("under", "over").forEach(word -> next.add(new Next(word, from, Fact.AGE)));
        }
    }

    /** Facts whose name goes on where another one ends: {@code open}, {@code open to}. */
    private static void longer(List<Word> test, List<Next> next) {
        for (var fact : Fact.values()) {
            if (fact.words().startsWith(line(test) + " ")) {
                next.add(new Next(fact.words(), test.get(0).start(), fact));
            }
        }
    }

    private void values(Fact fact, List<Word> said, List<Next> next) {
        var last = said.isEmpty() ? "" : said.get(said.size() - 1).text();
        switch (fact.shape()) {
            case CHOICE -> choices(fact, said, next);
            case NUMBER -> (said.isEmpty() ? Stream.of("under", "over") : last.matches("\\d{1,3}") && said.size() == 1
                    ? Stream.of("or over", "to") : Stream.<String>empty()).forEach(word -> next.add(new Next(word, end, fact)));
            case PERIOD -> {
                if (said.isEmpty()) {
                    next.add(new Next("within", end, fact));
                } else if (last.matches("\\d{1,3}")) {
                    Stream.of("weeks", "months").forEach(unit -> next.add(new Next(unit, end, fact)));
                }
            }
            case FLAG, NAMES -> { }
        }
    }

    /** One of the values, or, after a comma or {@code or}, one that is not said yet. */
    private void choices(Fact fact, List<Word> said, List<Next> next) {
        var after = Math.max(lastOf(said, ","), lastOf(said, "or"));
        var begun = said.subList(after + 1, said.size());
        var before = line(said.subList(0, after + 1));
        var from = begun.isEmpty() ? end : begun.get(0).start();
        fact.choices().stream().filter(c -> begun.isEmpty() || c.startsWith(line(begun) + " "))
                .filter(c -> !before.contains(c)).forEach(c -> next.add(new Next(c, from, fact)));
    }
}
