// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.Elements;
import advice.dsl.model.Profile;
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
        return words(cursor).stream().map(words -> Proposal.of(words, cursor.phraseStart(), CompletionItemKind.EnumMember, "",
                cursor.subject()));
    }

    private Set<String> words(Cursor cursor) {
        var words = new LinkedHashSet<String>();
        if (cursor.element().map(Elements::keyword).filter("advice"::equals).isPresent()) {
            findings.facts(cursor.document()).authority()
                    .ifPresent(authority -> words.addAll(listed(authority.profile(), cursor.key())));
        }
        if (words.isEmpty()) {
            words.addAll(cursor.shape().choices());
        }
        return words;
    }

    /** A profile lists in the plural what a document says in the singular: {@code kinds}, {@code purposes}. */
    private static Set<String> listed(Profile profile, String key) {
        return new LinkedHashSet<>(Elements.reading(profile, key + "s").phrases());
    }
}
