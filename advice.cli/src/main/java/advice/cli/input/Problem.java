// SPDX-License-Identifier: EPL-2.0
package advice.cli.input;

/**
 * Why something could not be read or written at all; there is no line to point at.
 *
 * @param shown   the file, folder or argument, as the caller knows it
 * @param message the fact, in sentence case without full stop
 * @param remedy  what to do, a whole sentence, {@code ""} where the message says it all
 */
public record Problem(String shown, String message, String remedy) {
}
