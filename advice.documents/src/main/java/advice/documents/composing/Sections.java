// SPDX-License-Identifier: EPL-2.0
package advice.documents.composing;

import java.util.Optional;
import java.util.stream.Stream;

import advice.documents.Prose;
import advice.documents.word.Vocabulary;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.Nothing;

/**
 * Which sections a form has, and what stands in those that hold nothing: a section is there when it holds something, when
 * the writer says that there is nothing and why, or when the authority asks for it.
 */
final class Sections {

    private final Facts facts;
    private final Origins origins;

    Sections(Facts facts, Origins origins) {
        this.facts = facts;
        this.origins = origins;
    }

    /** @param called as the language says "no ... because": {@code needs}, {@code family views} */
    boolean shows(String called, Object... contents) {
        return holds(contents) || says(called).isPresent() || asked(called);
    }

    /** The sentence for a section with nothing in it; none when it holds something or is not there. */
    Prose absent(String called, Object... contents) {
        if (holds(contents)) {
            return Prose.NONE;
        }
        return none(called).orElse(asked(called) ? Prose.of("None recorded.") : Prose.NONE);
    }

    /** As {@link #absent}, with words of one's own where nothing is said. */
    Prose absentOr(String called, String words, Object... contents) {
        return holds(contents) ? Prose.NONE : none(called).orElse(Prose.of(words));
    }

    /** What "no provision in H1 because" says; nothing where it is not said. */
    Prose emptyProvision(String section) {
        return Elements.all(facts.document(), Nothing.class).stream().filter(nothing -> Reading.of(nothing).has(section))
                .map(this::none).findFirst().orElse(Prose.NONE);
    }

    private Optional<Prose> none(String called) {
        return saying(called).findFirst().map(this::none);
    }

    /** As a section prints in which there is nothing. */
    private Prose none(Nothing nothing) {
        return origins.from(nothing, Phrasing.prose(Phrasing.joined(" ", "None.", Phrasing.anyText(Reading.of(nothing)))));
    }

    private static boolean holds(Object... contents) {
        return Stream.of(contents).anyMatch(Vocabulary::holds);
    }

    /** What follows "no ... because"; empty text where no reason is given. */
    Optional<String> says(String called) {
        return saying(called).map(Reading::of).map(Phrasing::anyText).findFirst();
    }

    private Stream<Nothing> saying(String called) {
        return Elements.all(facts.document(), Nothing.class).stream()
                .filter(nothing -> (Reading.of(nothing).wholePhrase() + " ").startsWith(called + " "));
    }

    private boolean asked(String called) {
        return Section.of(called).filter(facts::requires).isPresent();
    }
}
