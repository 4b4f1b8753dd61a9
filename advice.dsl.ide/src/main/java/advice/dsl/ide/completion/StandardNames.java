// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import advice.dsl.model.Standard;
import advice.dsl.rules.Level;
import advice.dsl.rules.Rules;

/** In a profile the standards that can be switched on or off, and after one what may be said of it. */
final class StandardNames implements Proposals {

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        if (cursor.spot() != Cursor.Spot.IN_LINE || !cursor.key().isEmpty() || cursor.element().filter(Standard.class::isInstance).isEmpty()) {
            return Stream.empty();
        }
        return cursor.phraseStart() < cursor.start()
                ? Stream.concat(Stream.of("on", "off"), Stream.of(Level.values()).map(Level::word))
                        .map(word -> Proposal.of(word, cursor.start(), CompletionItemKind.EnumMember, "", cursor.subject()))
                : Rules.shipped().all().stream().filter(rule -> !rule.ofTheLanguage())
                        .map(rule -> Proposal.of(rule.id(), cursor.start(), CompletionItemKind.Reference, rule.standard().summary(),
                                Subject.standard(rule.id())));
    }
}
