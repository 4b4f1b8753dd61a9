// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who must agree to what is shared.
 *
 * @param answer   the row that decided, what the document leaves open, and what would change it
 * @param by       who must agree; none where nobody is asked separately, or the source does not say
 * @param evidence what shows that they do
 */
public record Agreement(Answer answer, List<Giver> by, List<String> evidence) {

    /** Somebody who agrees. */
    public enum Giver {
        NOBODY("nobody"),
        PARENTAL_RESPONSIBILITY("those with parental responsibility"),
        YOUNG_PERSON("the young person"),
        CHILD("the child"),
        FAMILY("the family");

        private final String words;

        Giver(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static List<String> allWords() {
            return Stream.of(values()).map(Giver::words).toList();
        }

        static Optional<Giver> of(String phrase) {
            return Stream.of(values()).filter(g -> g.words.equals(phrase)).findFirst();
        }
    }

    static Agreement of(Answer answer) {
        return new Agreement(answer, answer.row().map(Agreement::givers).orElse(List.of()).stream().map(Giver::of)
                .flatMap(Optional::stream).filter(g -> g != Giver.NOBODY).toList(),
                answer.row().map(r -> r.quoted("evidence", List.of("when"))).orElse(List.of()));
    }

    /** What the row says after {@code by}, between its commas. */
    static List<String> givers(Row row) {
        return row.phrases(Words.indexOf(row.words(), "by") + 1, List.of("evidence"));
    }

    /** Whether the source names nobody and a person must decide. */
    public boolean isUndecided() {
        return answer.row().filter(r -> r.begins("undecided")).isPresent();
    }

    /** Whether a question must be answered first. */
    public boolean isBlocked() {
        return answer.row().filter(r -> r.begins("blocked")).isPresent();
    }
}
