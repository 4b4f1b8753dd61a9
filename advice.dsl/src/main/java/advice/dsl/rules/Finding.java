// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules;

import java.util.List;

/**
 * What a standard, or the language itself, has to say about one place of a document.
 *
 * @param id        the standard's id, {@code unmeasurable-outcome}
 * @param level     how much it weighs in this document
 * @param message   the fact, in sentence case without full stop
 * @param place     where
 * @param remedy    how to put it right, a whole sentence, {@code ""} where the message says it all
 * @param source    the paragraph it comes from, {@code ""} for the language's own findings
 * @param fixes     ways to put it right with one keystroke
 * @param departure the writer's reason for departing from the standard here, {@code ""} for none
 */
public record Finding(String id, Level level, String message, Place place, String remedy, String source,
        List<Fix> fixes, String departure) {

    public boolean isAtLeast(Level least) {
        return level.compareTo(least) <= 0;
    }
}
