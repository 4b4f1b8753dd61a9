// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.beginning;

/**
 * A document that has been begun, and nothing of it written to a disk.
 *
 * @param text     its text
 * @param fileName a name for its file
 * @param due      the day on which it falls due, {@code ""} where that cannot be said
 * @param rule     how that day is counted, or what is missing to count it
 */
public record NewText(String text, String fileName, String due, String rule) {
}
