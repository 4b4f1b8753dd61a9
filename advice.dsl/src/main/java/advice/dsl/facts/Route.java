// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.List;
import java.util.Optional;

/**
 * Who writes, and who signs.
 *
 * @param answer    the row that decided, what the document leaves open, and what would change it
 * @param writers   the roles or services of which one writes; none where nobody does or nothing is decided
 * @param allocated whether it must be the worker who is allocated to the child
 * @param signedBy  who signs, {@code the writer's manager}; none where the table does not say
 * @param as        the kind of document that is written, where the table says: {@code holding advice}
 * @param updatedBy who updates it later
 */
public record Route(Answer answer, List<String> writers, boolean allocated, List<String> signedBy, Optional<String> as,
        List<String> updatedBy) {

    private static final List<String> INTRODUCING = List.of("written", "signed", "updated", "as", "because", "when");

    static Route of(Answer answer) {
        if (answer.row().isEmpty()) {
            return new Route(answer, List.of(), false, List.of(), Optional.empty(), List.of());
        }
        var row = answer.row().get();
        var as = Words.indexOf(row.words(), "as");
        return new Route(answer, writers(row), row.has("allocated"), row.quoted("signed", INTRODUCING),
                as + 1 < row.words().size() ? Optional.of(phrase(row, as + 1)) : Optional.empty(),
                row.quoted("updated", INTRODUCING));
    }

    static List<String> writers(Row row) {
        return row.has("written") ? row.quoted("written", INTRODUCING) : List.of();
    }

    private static String phrase(Row row, int from) {
        var words = row.words().subList(from, row.words().size()).stream()
                .takeWhile(w -> w.kind() == Words.Kind.WORD && !INTRODUCING.contains(w.text())).toList();
        return Words.line(words);
    }

    /** Whether a row says that a person must decide who writes. */
    public boolean isUndecided() {
        return answer.row().filter(r -> says(r, "undecided")).isPresent();
    }

    /** Whether a row says that nobody writes. */
    public boolean isNobody() {
        return answer.row().filter(r -> says(r, "nobody")).isPresent();
    }

    /** A bare {@code route nobody} reads the word as the row's name. */
    private static boolean says(Row row, String word) {
        return row.begins(word) || row.words().isEmpty() && word.equals(row.element().getName());
    }

    /** The writers as one reads them: {@code Social Worker or Lead Professional}. */
    public String who() {
        return String.join(" or ", writers);
    }

    /**
     * Whether somebody of that role and team is one of the writers.
     * A team that the authority's routes name counts before the role: a social worker in the hub writes for the hub.
     *
     * @param all every role or service that some route names
     */
    public boolean isWrittenBy(String role, String team, List<String> all) {
        var teamNamed = all.stream().anyMatch(w -> Names.alike(w, team));
        return writers.stream().anyMatch(w -> Names.alike(w, team) || !teamNamed && Names.alike(w, role));
    }
}
