// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hints;

/**
 * Words that an editor shows in a line without their being in the text.
 *
 * @param offset behind which character they stand
 * @param label  the words, few
 * @param more   what is told of them when somebody looks closer, in plain text
 */
record Hint(int offset, String label, String more) {
}
