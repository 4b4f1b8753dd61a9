// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.beginning;

import java.util.List;

/**
 * What there is to choose from when a document is begun.
 *
 * @param authorities the authorities that a document in the folder sees
 * @param days        the words for the days that the head of a document may give
 */
public record Choices(List<Choice> authorities, List<String> days) {

    /**
     * An authority.
     *
     * @param name     its name in the profile, as a document says it
     * @param fullName its full name
     * @param kinds    the kinds of document it knows
     * @param purposes the purposes it knows
     * @param councils the councils for each of which it has a form of its own; none where it is one council itself
     */
    public record Choice(String name, String fullName, List<String> kinds, List<String> purposes, List<String> councils) {
    }
}
