// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import advice.dsl.facts.ConditionOutlook;
import advice.dsl.facts.Elements;

/** The facts that a row of an authority's table can test, and what may be said of each. */
final class Conditions implements Proposals {

    private static final String WHEN = "when";

    /** Rows whose own line may begin with a condition. */
    private static final Set<String> AT_HEAD = Set.of("place");

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        var from = cursor.spot() == Cursor.Spot.IN_LINE ? begins(cursor) : -1;
        return from < 0 ? Stream.empty() : ConditionOutlook.after(cursor.text().substring(from, cursor.offset())).stream()
                .map(next -> Proposal.of(next.words(), from + next.from(), CompletionItemKind.EnumMember, "", Subject.fact(next.fact())));
    }

    /** Where the condition begins in which the cursor stands; less than nought outside one. */
    private static int begins(Cursor cursor) {
        var when = cursor.key().equals(WHEN) ? cursor.endOfKey() : cursor.endOf(WHEN);
        return when >= 0 || !cursor.key().isEmpty() || !cursor.introduced().isEmpty() || !AT_HEAD.contains(keyword(cursor)) ? when : cursor.endOfKey();
    }

    private static String keyword(Cursor cursor) {
        return cursor.element().map(Elements::keyword).orElse("");
    }
}
