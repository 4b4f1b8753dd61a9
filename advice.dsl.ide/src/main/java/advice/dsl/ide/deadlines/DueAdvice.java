// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.deadlines;

/**
 * An advice of the workspace and when it is due. Days are written {@code 2026-04-30}; what the document does not say is {@code ""}.
 *
 * @param uri             the document
 * @param child           the child's name as it is used
 * @param authority       the authority's name in its profile
 * @param kind            {@code advice}, {@code information}, {@code holding advice}
 * @param purpose         {@code annual review}
 * @param status          {@code draft}, {@code for agreement}, {@code final}, {@code signed off}, {@code submitted}
 * @param due             the day on which it is due, {@code ""} where that cannot be said
 * @param completed       the day on which it was completed
 * @param workingDaysLeft how many working days are left; below nought how many have passed since; {@code null} without a day,
 *                        and for one that is completed
 * @param late            whether it was completed after the day, or the day has passed and it is not completed
 * @param rule            how the day is counted, or what is missing to count it, in words
 * @param row             the row of the authority's table that decided
 */
public record DueAdvice(String uri, String child, String authority, String kind, String purpose, String status, String due, String completed,
        Integer workingDaysLeft, boolean late, String rule, String row) {
}
