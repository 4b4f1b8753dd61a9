// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

/**
 * Where a need goes, and what follows from it.
 *
 * @param answer the row that decided, what the document leaves open, and what would change it
 * @param place  {@code section d}, {@code met otherwise}, {@code declined}, {@code split}, {@code stop}, {@code blocked},
 *               {@code nowhere}, or whatever else the profile says; {@code ""} where nothing is decided
 */
public record NeedPlace(Answer answer, String place) {

    static NeedPlace of(Answer answer) {
        return new NeedPlace(answer, answer.row().map(Row::says).orElse(""));
    }
}
