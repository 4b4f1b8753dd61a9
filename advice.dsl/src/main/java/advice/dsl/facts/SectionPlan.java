// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.List;
import java.util.Map;

/**
 * Which sections a document holds.
 *
 * @param answer  the row that decided, what the document leaves open, and what would change it
 * @param asked   each section of the form in reading order, and whether it is asked for
 * @param remarks what the profile adds to a section: {@code relevant only}
 */
public record SectionPlan(Answer answer, Map<Section, Asking> asked, Map<Section, String> remarks) {

    /** Whether a section is asked for. */
    public enum Asking {
        REQUIRED, OFFERED, PROMPTED, ABSENT
    }

    public Asking of(Section section) {
        return asked.getOrDefault(section, Asking.ABSENT);
    }

    public List<Section> required() {
        return asked.entrySet().stream().filter(e -> e.getValue() == Asking.REQUIRED).map(Map.Entry::getKey).toList();
    }
}
