// SPDX-License-Identifier: EPL-2.0
package advice.dsl.changes;

import java.util.Objects;
import java.util.stream.Collectors;

import advice.dsl.model.Document;
import advice.dsl.model.Element;

/** A name for a new element that no other element has. */
public final class FreeName {

    private FreeName() {
    }

    /** The name itself, or the first of {@code name2}, {@code name3} … that is free. */
    public static String like(String name, Document document) {
        var taken = document.getElements().stream().map(Element::getName).filter(Objects::nonNull).collect(Collectors.toSet());
        var free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + number;
        }
        return free;
    }
}
