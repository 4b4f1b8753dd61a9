// SPDX-License-Identifier: EPL-2.0
package advice.dsl.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.FilledWording;
import advice.dsl.facts.Footing;
import advice.dsl.facts.WordingText.Choice;
import advice.dsl.facts.WordingText.Slot;
import advice.dsl.model.Provision;
import advice.dsl.rules.Fix.Edit;

/**
 * A provision's agreed wording made into its own words, as it prints for this child; what is still open stands as {@code [slot]}.
 * What the wording said beside its text, such as who provides it and on which footing, is then said by the provision itself.
 */
public final class OwnInstead {

    private OwnInstead() {
    }

    /** The changes; none where the provision takes no wording that is known, or has words of its own already. */
    public static List<Edit> edits(Provision provision, Written written, Facts facts) {
        var as = Elements.part(provision, "as");
        var filled = facts.filled(provision);
        if (as.isEmpty() || filled.isEmpty() || Elements.statement(provision).isPresent()) {
            return List.of();
        }
        var indentation = written.indentation(as.get());
        var edits = new ArrayList<Edit>();
        edits.add(written.replacing(as.get(), String.join("\n" + indentation, lines(provision, filled.get(), indentation, written))));
        Stream.concat(AgreedWording.slotLines(provision).stream(), Stream.of("with", "without").flatMap(key -> Elements.parts(provision, key).stream()))
                .distinct().forEach(part -> edits.add(written.without(part)));
        return List.copyOf(edits);
    }

    private static List<String> lines(Provision provision, FilledWording filled, String indentation, Written written) {
        var agreed = filled.agreed();
        var lines = new ArrayList<String>();
        said(provision, "service", agreed.title(), indentation, written).ifPresent(lines::add);
        said(provision, "provider", agreed.provider(), indentation, written).ifPresent(lines::add);
        lines.add(Quoted.of(withOpenSlots(filled.wording(), agreed), indentation));
        said(provision, "timing", withOpenSlots(filled.timing(), agreed), indentation, written).ifPresent(lines::add);
        var led = Elements.reading(agreed.specification(), "led").wholePhrase();
        if (!led.isEmpty() && !Elements.says(provision, "led")) {
            lines.add(written.line(provision, "led", led));
        }
        var footing = Footing.of(provision);
        if (!Elements.says(provision, "basis")) {
            footing.sectionTwo().ifPresent(two -> lines.add(written.line(provision, "basis", two ? "section 2" : "section 17")));
        }
        if (!Elements.says(provision, "services") && !footing.letters().isEmpty()) {
            lines.add(written.line(provision, "services", String.join(", ", footing.letters())));
        }
        Stream.of("overnight", "direct payments").filter(words -> footing.says(words.split(" ")[0]) && !Elements.says(provision, words.split(" ")[0]))
                .forEach(lines::add);
        return lines;
    }

    private static Optional<String> said(Provision provision, String key, String words, String indentation, Written written) {
        return words.isBlank() || Elements.says(provision, key) ? Optional.empty()
                : Optional.of(written.line(provision, key, Quoted.of(words, indentation)));
    }

    /** What nothing fills stands as the wording file has it, its kind included; here its name is enough. */
    private static String withOpenSlots(String printed, AgreedWording agreed) {
        var words = printed;
        for (var text : List.of(agreed.wording(), agreed.timing())) {
            for (var piece : text.all().toList()) {
                var name = piece instanceof Slot slot ? slot.name() : piece instanceof Choice choice ? choice.name() : "";
                if (!name.isEmpty()) {
                    words = words.replace(text.text().substring(piece.start(), piece.end()), "[" + name + "]");
                }
            }
        }
        return words;
    }
}
