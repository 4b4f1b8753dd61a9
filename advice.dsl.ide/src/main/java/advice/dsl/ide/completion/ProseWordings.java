// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.WordingFit;
import advice.dsl.facts.WordingText;
import advice.dsl.facts.WordingText.ChildsName;
import advice.dsl.facts.WordingText.Choice;
import advice.dsl.facts.WordingText.Piece;
import advice.dsl.facts.WordingText.Slot;
import advice.dsl.model.Provision;
import advice.dsl.syntax.Shape.Kind;

/** The texts of agreed wordings in the quotation marks of a provision, filled for this child, for whoever keeps own words. */
final class ProseWordings implements Proposals {

    /** Whoever has written more than this has begun with own words. */
    private static final int LONGEST_BEGINNING = 80;

    /** So many of the best are looked through. */
    private static final int MOST = 100;

    private static final Pattern STRAIGHT = Pattern.compile("\"([^\"\n]*)\"");

    private final Findings findings;

    @Inject
    ProseWordings(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        var provision = cursor.element().filter(Provision.class::isInstance).map(Provision.class::cast).filter(p -> !Elements.says(p, "as"));
        var quoted = cursor.quoted().filter(q -> isStatement(cursor) && isBegun(q, cursor));
        return provision.isEmpty() || quoted.isEmpty() ? Stream.empty() : offered(provision.get(), quoted.get(), cursor);
    }

    /** The quotation marks are the provision's own: on its line, or on one of their own. */
    private static boolean isStatement(Cursor cursor) {
        return cursor.key().isEmpty() && !cursor.shape().after(cursor.introduced()).take(Kind.PROSE);
    }

    private static boolean isBegun(Quoted quoted, Cursor cursor) {
        return cursor.offset() >= quoted.from() && cursor.offset() - quoted.from() <= LONGEST_BEGINNING && cursor.endsProse();
    }

    private Stream<Proposal> offered(Provision provision, Quoted quoted, Cursor cursor) {
        var facts = findings.facts(cursor.document());
        var begun = cursor.text().substring(quoted.from(), cursor.offset());
        return Wordings.ranked(provision, facts).limit(MOST).flatMap(fit -> {
            var text = WordingText.of(curly(facts.filled(provision, fit.agreed().specification()).wording()));
            return isMeant(begun, fit, text) ? Stream.of(proposal(fit, text, quoted, begun, facts, cursor)) : Stream.empty();
        });
    }

    private static boolean isMeant(String begun, WordingFit fit, WordingText text) {
        return Match.of(begun, text.text()).filter(Match.BEGINNING::equals).isPresent()
                || Match.of(begun, fit.agreed().title()).filter(m -> m.compareTo(Match.WORD) <= 0).isPresent();
    }

    private static Proposal proposal(WordingFit fit, WordingText text, Quoted quoted, String begun, Facts facts, Cursor cursor) {
        var title = fit.agreed().title().isEmpty() ? fit.agreed().name() : fit.agreed().title();
        var laidOut = new LaidOut(quoted, cursor);
        return Proposal.of(title, quoted.from(), CompletionItemKind.Snippet, Wordings.detail(fit, facts), Subject.wording(fit.agreed().name()))
                .soughtBy(begun).inserting(laidOut.of(text.text()) + laidOut.end(), () -> snippet(text, laidOut));
    }

    private static Snippet snippet(WordingText text, LaidOut laidOut) {
        var snippet = new Snippet();
        for (var piece : text.pieces()) {
            var values = values(piece);
            if (values.isEmpty()) {
                snippet.text(laidOut.of(text.text().substring(piece.start(), piece.end())));
            } else {
                snippet.stop(values);
            }
        }
        return snippet.text(laidOut.end());
    }

    /** What may be written where the wording is open; none where it stands. */
    private static List<String> values(Piece piece) {
        return piece instanceof Choice choice ? choice.options()
                : piece instanceof Slot slot ? List.of(slot.kind() == WordingText.Kind.TEXT ? slot.name() : slot.kind().words())
                : piece instanceof ChildsName ? List.of("name") : List.of();
    }

    /** Quotation marks inside a wording would read as its end. */
    private static String curly(String text) {
        return STRAIGHT.matcher(text).replaceAll("\u201c$1\u201d");
    }

    /** Text in the layout of prose: each line under the first, and the last mark where it is not there yet. */
    private record LaidOut(Quoted quoted, Cursor cursor) {

        String of(String text) {
            var lineStart = cursor.text().lastIndexOf('\n', quoted.start()) + 1;
            var under = cursor.lineBreak() + cursor.text().substring(lineStart, quoted.from()).replaceAll("[^\t]", " ");
            return text.replace("\n\n", "\u2029").replace("\n", under).replace("\u2029", cursor.lineBreak() + under);
        }

        String end() {
            return quoted.closed() ? "" : quoted.written().substring(0, quoted.from() - quoted.start()).replace('\u201c', '\u201d');
        }
    }
}
