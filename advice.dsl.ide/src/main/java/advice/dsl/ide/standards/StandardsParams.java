// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.standards;

/** Nothing has to be said to ask for all standards. */
public record StandardsParams() {
}
