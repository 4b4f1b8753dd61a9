// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.DayAtHand;
import advice.dsl.facts.When;
import advice.dsl.syntax.Shape.Kind;

/** The days that are probably meant where a date is awaited, each with what it is. */
final class Dates implements Proposals {

    private final Findings findings;

    @Inject
    Dates(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        return cursor.spot() == Cursor.Spot.IN_LINE && cursor.awaited().take(Kind.DATE)
                ? cursor.element().stream().flatMap(element -> DayAtHand.of(element, cursor.key(), cursor.introduced(),
                        findings.facts(cursor.document())).stream()).map(day -> proposal(day, cursor))
                : Stream.empty();
    }

    /** Found by the date as it is inserted and by what it is: {@code 2026-05-18}, {@code the meeting}. */
    private static Proposal proposal(DayAtHand day, Cursor cursor) {
        return Proposal.of(day.day().toString(), cursor.start(), CompletionItemKind.Value, day.what() + " (" + When.print(day.day()) + ")",
                Subject.NOTHING).soughtBy(day.day() + " " + day.what() + " " + When.print(day.day()));
    }
}
