// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.List;

/**
 * Who authorises a document.
 *
 * @param answer the row that decided, what the document leaves open, and what would change it
 * @param by     the roles, in the order in which they look at it; none where the table does not say
 * @param writes what they write
 */
public record Authorisation(Answer answer, List<String> by, List<String> writes) {

    private static final List<String> INTRODUCING = List.of("by", "writes");

    static Authorisation of(Answer answer) {
        return new Authorisation(answer, answer.row().map(r -> r.has("by") ? r.quoted("by", INTRODUCING) : List.<String>of()).orElse(List.of()),
                answer.row().map(r -> r.has("writes") ? r.quoted("writes", INTRODUCING) : List.<String>of()).orElse(List.of()));
    }

    /** Whether the table leaves it to a person and the role is recorded. */
    public boolean isUndecided() {
        return answer.row().filter(r -> r.begins("undecided")).isPresent();
    }
}
