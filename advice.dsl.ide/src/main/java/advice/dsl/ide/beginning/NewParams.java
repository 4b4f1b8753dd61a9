// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.beginning;

import java.util.Map;

/**
 * What is known of a document that is to be begun; each may be left out. Days are written {@code 2026-03-02}.
 *
 * @param folder    the address of the folder it will stand in, for profiles beside it
 * @param authority the authority's name in its profile
 * @param council   the council, where the authority has a form for each of several
 * @param kind      {@code advice} where it is left out; {@code wording} and {@code profile} for a file of that kind, called as the authority
 * @param purpose   what it is for
 * @param child     {@code name}, {@code knownAs} and {@code born}
 * @param writer    {@code name} and {@code role}
 * @param days      the days of its head by their words: {@code received}, {@code meeting}
 */
public record NewParams(String folder, String authority, String council, String kind, String purpose, Map<String, String> child,
        Map<String, String> writer, Map<String, String> days) {
}
