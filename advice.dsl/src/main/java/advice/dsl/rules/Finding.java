// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules;

import java.util.List;
import java.util.Optional;

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
 * @param related   the other places that it is about: what causes it, or what comes of it
 * @param mark      how the words it stands on are shown, apart from its level
 * @param departing how the writer departs from it, the reason left open; empty where that is not allowed, or done
 */
public record Finding(String id, Level level, String message, Place place, String remedy, String source,
        List<Fix> fixes, String departure, List<Related> related, Mark mark, Optional<Fix> departing) {

    /** One with no other place and no mark, from which nobody can depart. */
    public Finding(String id, Level level, String message, Place place, String remedy, String source, List<Fix> fixes, String departure) {
        this(id, level, message, place, remedy, source, fixes, departure, List.of(), Mark.NONE, Optional.empty());
    }

    /** The same, but of another weight. */
    Finding weighing(Level other) {
        return new Finding(id, other, message, place, remedy, source, fixes, departure, related, mark, departing);
    }

    /**
     * Another place of the document that a finding is about.
     *
     * @param message what is there, in sentence case without full stop
     * @param place   where
     */
    public record Related(String message, Place place) {
    }

    /** How the words of a finding are shown: words without effect are faded, and what was superseded is struck through. */
    public enum Mark {
        NONE, WITHOUT_EFFECT, SUPERSEDED
    }

    public boolean isAtLeast(Level least) {
        return level.compareTo(least) <= 0;
    }
}
