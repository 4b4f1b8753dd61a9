// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import advice.dsl.model.Element;
import advice.dsl.model.Glossary;
import advice.dsl.model.Wording;

/** What the letters of a name stand for: as the document explains it, then as the wording files do that it sees. */
public final class Acronyms {

    private Acronyms() {
    }

    /**
     * What an acronym stands for.
     *
     * @param words what it is short for, or what it is
     * @param from  who says so: {@code the glossary}, {@code the need GoingOut}
     */
    public record Expansion(String words, String from) {
    }

    /** Explained in the document itself, else in the nearest wording file; empty where nobody says. */
    public static Optional<Expansion> of(String acronym, Facts facts) {
        return inTheGlossary(acronym, facts).or(() -> writtenOut(acronym, facts)).or(() -> inWordings(acronym, facts));
    }

    private static Optional<Expansion> inTheGlossary(String acronym, Facts facts) {
        return Elements.all(facts.document(), Glossary.class).stream().map(Reading::of)
                .filter(entry -> entry.text().equals(acronym) || entry.text("expanded").equals(acronym))
                .map(entry -> Stream.of(entry.text(), entry.text("expanded"), entry.text("is")).filter(words -> !words.isBlank() && !words.equals(acronym))
                        .reduce((name, is) -> name + ", " + is).orElse(""))
                .filter(words -> !words.isEmpty()).map(words -> new Expansion(words, "the glossary")).findFirst();
    }

    /** Where the acronym stands in brackets behind the words that it is short for. */
    private static Optional<Expansion> writtenOut(String acronym, Facts facts) {
        return facts.passages().all().stream().filter(Passage::isRead).flatMap(passage -> {
            var bracket = passage.text().indexOf("(" + acronym + ")");
            return bracket < 0 ? Stream.<Expansion>empty() : ending(passage.text().substring(0, bracket).strip(), acronym).stream()
                    .map(words -> new Expansion(words, Elements.called(passage.element())));
        }).findFirst();
    }

    /** The shortest end of a sentence whose words begin, in this order, with the letters of the acronym; words between them may begin with others. */
    private static Optional<String> ending(String sentence, String acronym) {
        var letters = acronym.toLowerCase(Locale.ROOT);
        var left = letters.length();
        var from = sentence.length();
        for (int word = 0; left > 0 && from > 0 && word <= 2 * letters.length(); word++) {
            var end = from;
            while (from > 0 && !Character.isWhitespace(sentence.charAt(from - 1)) && sentence.charAt(from - 1) != '-') {
                from--;
            }
            var one = sentence.substring(from, end);
            if (!one.isEmpty() && ".;:!?".indexOf(one.charAt(one.length() - 1)) >= 0) {
                return Optional.empty();
            }
            if (!one.isEmpty() && Character.toLowerCase(one.charAt(0)) == letters.charAt(left - 1)) {
                left--;
            }
            from -= left == 0 ? 0 : 1;
        }
        return left == 0 ? Optional.of(sentence.substring(from)) : Optional.empty();
    }

    private static Optional<Expansion> inWordings(String acronym, Facts facts) {
        var resource = facts.document().eResource();
        if (resource == null) {
            return Optional.empty();
        }
        var files = facts.library().visible(resource, Wording.class, "wording").values().stream();
        return Stream.<Element>concat(facts.specifications().stream(), files)
                .flatMap(element -> Elements.parts(element, "expands").stream().map(Reading::of).filter(line -> line.text().equals(acronym))
                        .map(line -> line.text("as")).filter(words -> !words.isBlank()).map(words -> new Expansion(words, Elements.called(element))))
                .findFirst();
    }
}
