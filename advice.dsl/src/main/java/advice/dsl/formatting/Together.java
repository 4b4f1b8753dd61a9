// SPDX-License-Identifier: EPL-2.0
package advice.dsl.formatting;

import java.util.List;
import java.util.Set;

/** Kinds of element between which no blank line is missed. */
final class Together {

    private static final List<Set<String>> GROUPS = List.of(
            Set.of("parent", "carer"),
            Set.of("writer", "contributor"),
            Set.of("professional", "professionals", "restrictions"),
            Set.of("consent", "capacity", "engagement", "sharing"),
            Set.of("reason", "rationale"),
            Set.of("previous", "current", "involvement"),
            Set.of("view", "account", "interest", "asked"),
            Set.of("oversight", "quality", "approval"),
            Set.of("holidays", "services"));

    private Together() {
    }

    /** Whether the two may stand in one block: elements of one kind or of one section, and what says that a section holds nothing. */
    static boolean stand(String one, String other) {
        return one.equals(other) || one.equals("no") || other.equals("no") || GROUPS.stream().anyMatch(g -> g.contains(one) && g.contains(other));
    }
}
