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

    Sections(Facts facts) {
        this.facts = facts;
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
        return says(called).map(reason -> Phrasing.prose(Phrasing.joined(" ", "None.", reason)))
                .orElse(asked(called) ? Prose.of("None recorded.") : Prose.NONE);
    }

    /** As {@link #absent}, with words of one's own where nothing is said. */
    Prose absentOr(String called, String words, Object... contents) {
        return holds(contents) ? Prose.NONE : says(called).map(reason -> Phrasing.prose(Phrasing.joined(" ", "None.", reason)))
                .orElse(Prose.of(words));
    }

    /** What "no provision in H1 because" says; nothing where it is not said. */
    Prose emptyProvision(String section) {
        return Elements.all(facts.document(), Nothing.class).stream().map(Reading::of).filter(reading -> reading.has(section))
                .map(reading -> Phrasing.prose(Phrasing.joined(" ", "None.", Phrasing.anyText(reading)))).findFirst()
                .orElse(Prose.NONE);
    }

    private static boolean holds(Object... contents) {
        return Stream.of(contents).anyMatch(Vocabulary::holds);
    }

    /** What follows "no ... because"; empty text where no reason is given. */
    Optional<String> says(String called) {
        return Elements.all(facts.document(), Nothing.class).stream().map(Reading::of)
                .filter(reading -> (reading.wholePhrase() + " ").startsWith(called + " ")).map(Phrasing::anyText).findFirst();
    }

    private boolean asked(String called) {
        return Section.of(called).filter(facts::requires).isPresent();
    }
}
