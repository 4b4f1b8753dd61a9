// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.Facts;
import advice.dsl.facts.FilledWording;
import advice.dsl.facts.FilledWording.Gap;
import advice.dsl.facts.FilledWording.Undecided;
import advice.dsl.facts.FilledWording.Unfilled;
import advice.dsl.facts.FilledWording.Unresolved;
import advice.dsl.facts.WordingText.Kind;
import advice.dsl.ide.completion.Lines.Line;
import advice.dsl.model.Provision;

/** What an agreed wording still waits for: lines for its open slots, the options of its choices, the names of its sentences. */
final class Slots implements Proposals {

    private final Findings findings;

    @Inject
    Slots(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        var facts = findings.facts(cursor.document());
        return cursor.element().filter(Provision.class::isInstance).map(Provision.class::cast).flatMap(facts::filled)
                .map(filled -> switch (cursor.spot()) {
                    case LINE_HEAD -> keys(filled, cursor);
                    case IN_LINE -> values(filled, facts, cursor);
                    case PROSE, NOWHERE -> Stream.<Proposal>empty();
                }).orElse(Stream.empty());
    }

    private static Stream<Proposal> keys(FilledWording filled, Cursor cursor) {
        return lines(filled).stream().map(line -> line.before().split(" ")[0]).filter(key -> !key.isEmpty()).distinct()
                .map(key -> Proposal.of(key, cursor.start(), CompletionItemKind.Field, filled.agreed().title(), Subject.NOTHING));
    }

    private static Stream<Proposal> values(FilledWording filled, Facts facts, Cursor cursor) {
        var key = cursor.key();
        if (key.equals("with") || key.equals("without")) {
            return filled.agreed().sentences().keySet().stream().map(sentence -> Proposal.of(sentence, cursor.phraseStart(),
                    CompletionItemKind.EnumMember, "", Subject.sentence(sentence, filled.agreed().name())));
        }
        var options = Optional.ofNullable(filled.agreed().choices().get(key)).stream().flatMap(choice -> choice.options().stream());
        return Stream.concat(options, Optional.ofNullable(filled.agreed().slots().get(key)).stream().flatMap(slot -> examples(slot.kind(), facts)))
                .map(option -> Proposal.of(option, cursor.phraseStart(), CompletionItemKind.EnumMember, "", Subject.NOTHING));
    }

    /** What probably fills a slot of that kind. */
    private static Stream<String> examples(Kind kind, Facts facts) {
        var year = facts.asOf().getYear();
        return switch (kind) {
            case DAY -> Stream.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
            case YEAR -> Stream.of(year, year + 1, year + 2).map(String::valueOf);
            case SEASON, MONTH_OR_SEASON -> Stream.of(year, year + 1).flatMap(y -> Stream.of("spring", "summer", "autumn", "winter").map(s -> s + " " + y));
            default -> Stream.empty();
        };
    }

    /** A line for each slot, choice and sentence that waits for the writer, in the order of the wording. */
    static List<Line> lines(FilledWording filled) {
        return filled.gaps().stream().flatMap(gap -> line(gap).stream()).distinct().toList();
    }

    private static Optional<Line> line(Gap gap) {
        if (gap instanceof Unfilled open) {
            return Optional.of(line(open));
        }
        if (gap instanceof Unresolved open) {
            return Optional.of(new Line(open.choice().name() + " ", open.choice().options(), ""));
        }
        return gap instanceof Undecided open ? Optional.of(new Line("", List.of("with", "without"), " " + open.sentence().name()))
                : Optional.empty();
    }

    private static Line line(Unfilled open) {
        var quoted = open.suggested().endsWith("\"\"");
        var before = quoted ? open.suggested().substring(0, open.suggested().length() - 1) : open.suggested();
        return new Line(before, List.of(quoted ? open.slot().name() : open.slot().kind().words()), quoted ? "\"" : "");
    }
}
