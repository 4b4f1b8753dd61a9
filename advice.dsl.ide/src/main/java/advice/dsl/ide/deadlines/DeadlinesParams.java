// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.deadlines;

/** Nothing has to be said to ask for the deadlines of the workspace. */
public record DeadlinesParams() {
}
