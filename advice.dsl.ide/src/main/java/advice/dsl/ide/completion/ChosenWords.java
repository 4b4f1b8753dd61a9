// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.model.Profile;
import advice.dsl.syntax.Shape;
import advice.dsl.syntax.Shape.Kind;

/** The words that a value is chosen from: as the authority's profile lists them, else as the vocabulary does. */
final class ChosenWords implements Proposals {

    private final Findings findings;

    @Inject
    ChosenWords(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        if (cursor.spot() != Cursor.Spot.IN_LINE || !cursor.awaited().take(Kind.WORDS)) {
            return Stream.empty();
        }
        var facts = findings.facts(cursor.document());
        return cursor.element().stream().flatMap(element -> of(Elements.keyword(element), cursor.key(), cursor.shape(), facts).stream())
                .map(words -> Proposal.of(words, cursor.phraseStart(), CompletionItemKind.EnumMember, "", cursor.subject()));
    }

    /** The words to choose from after a key. */
    static Set<String> of(String keyword, String key, Shape shape, Facts facts) {
        var words = new LinkedHashSet<String>();
        if (keyword.equals("advice")) {
            facts.authority().ifPresent(authority -> words.addAll(listed(authority.profile(), key)));
        }
        if (words.isEmpty()) {
            words.addAll(shape.choices());
        }
        return words;
    }

    /** A profile lists in the plural what a document says in the singular: {@code kinds}, {@code purposes}. */
    private static Set<String> listed(Profile profile, String key) {
        return new LinkedHashSet<>(Elements.reading(profile, key + "s").phrases());
    }
}
