// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What patterns found in the prose of a document, kept from one state of its text to the next:
 * while somebody types, all paragraphs but one are what they were, and looking through them again is most of the work.
 */
public final class Searches {

    private Map<Prose, Found> found = new HashMap<>();
    private Map<Prose, Found> earlier = Map.of();
    private Map<String, Pattern> patterns = new HashMap<>();
    private Map<String, Pattern> earlierPatterns = Map.of();

    private final Map<Object, Derived> derived = new HashMap<>();

    /** What was worked out from parts of other files. */
    private record Derived(List<?> parts, Object answer) {
    }

    private List<String> leftOut = List.of();

    /** A paragraph by its words: what is not looked through hangs on whose words they are, too. */
    private record Prose(String text, boolean speech) {
    }

    /**
     * Begins with the next state of the text; what the one before last held and this one does not is forgotten.
     *
     * @param titles those that the document declares, which are left out of the writer's own words
     */
    void begin(List<String> titles) {
        earlier = titles.equals(leftOut) ? found : Map.of();
        leftOut = titles;
        found = new HashMap<>();
        earlierPatterns = patterns;
        patterns = new HashMap<>();
    }

    /**
     * What is known of a paragraph.
     *
     * @param speech whether it is somebody's own words
     * @param words  works out the writer's own words, where that has not been done
     */
    Found in(String text, boolean speech, UnaryOperator<String> words) {
        return found.computeIfAbsent(new Prose(text, speech), prose -> {
            var known = earlier.get(prose);
            return known != null ? known : new Found(text, words.apply(text));
        });
    }

    /** Something worked out from parts of other files, kept for as long as these are the same ones. */
    @SuppressWarnings("unchecked")
    <T> T from(List<?> parts, Object question, Supplier<T> answer) {
        var known = derived.get(question);
        if (known == null || known.parts() != parts) {
            // Kept with the list that was asked for last, so that the next question of this state compares nothing.
            known = new Derived(parts, known != null && known.parts().equals(parts) ? known.answer() : answer.get());
            derived.put(question, known);
        }
        return (T) known.answer();
    }

    /** A pattern of this regular expression. */
    Pattern pattern(String expression) {
        return patterns.computeIfAbsent(expression, e -> {
            var known = earlierPatterns.get(e);
            return known != null ? known : Pattern.compile(e);
        });
    }

    /** One paragraph, and what was found in it. */
    static final class Found {

        private final String text;
        private final String words;
        private final Map<Pattern, List<MatchResult>> inText = new HashMap<>();
        private final Map<Pattern, List<MatchResult>> inWords = new HashMap<>();
        private final Map<Object, Object> known = new HashMap<>();

        private Found(String text, String words) {
            this.text = text;
            this.words = words;
        }

        String words() {
            return words;
        }

        List<MatchResult> inText(Pattern pattern) {
            return hits(inText, pattern, text);
        }

        List<MatchResult> inWords(Pattern pattern) {
            return hits(inWords, pattern, words);
        }

        @SuppressWarnings("unchecked")
        <T> T once(Object question, Function<String, T> answer) {
            return (T) known.computeIfAbsent(question, q -> answer.apply(words));
        }

        private static List<MatchResult> hits(Map<Pattern, List<MatchResult>> known, Pattern pattern, String in) {
            var hits = known.get(pattern);
            if (hits == null) {
                hits = hits(pattern, in);
                known.put(pattern, hits);
            }
            return hits;
        }

        private static List<MatchResult> hits(Pattern pattern, String in) {
            var matcher = pattern.matcher(in);
            if (!matcher.find()) {
                return List.of();
            }
            var hits = new ArrayList<MatchResult>();
            do {
                hits.add(matcher.toMatchResult());
            } while (matcher.find());
            return List.copyOf(hits);
        }
    }
}
