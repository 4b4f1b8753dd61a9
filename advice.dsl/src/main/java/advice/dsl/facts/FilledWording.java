// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import advice.dsl.facts.WordingText.Choice;
import advice.dsl.facts.WordingText.Sentence;
import advice.dsl.facts.WordingText.Slot;
import advice.dsl.model.Item;
import advice.dsl.model.Part;

/**
 * An agreed wording filled in for one provision. A slot that nothing fills stands in its brackets.
 *
 * @param agreed       the wording that was taken: the one in force on the day of completion
 * @param wording      the text as it prints; paragraphs with an empty line between them, list items on lines that begin with {@code - }
 * @param timing       when it starts, ends or is reviewed, as it prints; {@code ""} for none
 * @param fromDocument what the document fills in without a line for it, by the slot's or choice's name
 * @param gaps         what is missing, unknown or does not fit, in the order of the wording
 */
public record FilledWording(AgreedWording agreed, String wording, String timing, Map<String, String> fromDocument,
        List<Gap> gaps) {

    /** The slot that every wording may have: the name that the document uses throughout. */
    public static final String CHILDS_NAME = "child's name";

    /** Whether it can be printed in a final document. */
    public boolean isComplete() {
        return gaps.isEmpty();
    }

    /** The gaps of one kind. */
    public <T extends Gap> List<T> gaps(Class<T> kind) {
        return gaps.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Something that keeps the wording from being complete. */
    public sealed interface Gap {
    }

    /**
     * A slot that nothing fills.
     *
     * @param slot      the slot
     * @param suggested a line that would fill it, the value left to the writer
     * @param example   such a line with a value, in backquotes
     */
    public record Unfilled(Slot slot, String suggested, String example) implements Gap {
    }

    /** A choice that was not made. */
    public record Unresolved(Choice choice) implements Gap {
    }

    /** A sentence of which neither {@code with} nor {@code without} is said although the source leaves it to the writer. */
    public record Undecided(Sentence sentence, String words) implements Gap {
    }

    /** A line for a slot that the wording does not have; {@code near} is a slot it has. */
    public record UnknownSlot(Part line, String name, Optional<String> near) implements Gap {
    }

    /** A sentence put in or left out that the wording does not have; {@code near} is one it has. */
    public record UnknownSentence(Item item, String name, Optional<String> near) implements Gap {
    }

    /**
     * A value that does not fit its slot.
     *
     * @param line   where the value stands
     * @param fact   what is wrong, in sentence case without full stop
     * @param remedy a whole sentence
     * @param better the line as it could stand, where that is known
     */
    public record Wrong(Part line, String fact, String remedy, Optional<String> better) implements Gap {
    }

    /** A year that is not the one in which the month next ends: {@code until end of March 2026} from May 2026. */
    public record OtherYear(Part line, String month, int said, int expected) implements Gap {
    }
}
