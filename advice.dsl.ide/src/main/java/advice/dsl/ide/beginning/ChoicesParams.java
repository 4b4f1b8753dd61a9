// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.beginning;

/** @param folder the address of the folder in which the document will stand; {@code null} for none yet */
public record ChoicesParams(String folder) {
}
