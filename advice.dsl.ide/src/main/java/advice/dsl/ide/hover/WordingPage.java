// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.FilledWording.Gap;
import advice.dsl.facts.FilledWording.Undecided;
import advice.dsl.facts.FilledWording.Unfilled;
import advice.dsl.facts.FilledWording.Unresolved;
import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.Provision;
import advice.dsl.model.Specification;

/** An agreed wording in Markdown: its text, who provides it and agreed to it, its life, and what is still to be filled in. */
public final class WordingPage {

    private final AgreedWording agreed;
    private final Facts facts;

    private WordingPage(AgreedWording agreed, Facts facts) {
        this.agreed = agreed;
        this.facts = facts;
    }

    /** The text filled for a provision, where there is one; what nothing fills stands in its brackets. */
    public static String of(Specification specification, Optional<Provision> provision, Facts facts) {
        var page = new WordingPage(AgreedWording.of(specification), facts);
        var filled = provision.map(p -> facts.filled(p, specification));
        var wording = filled.map(f -> f.wording()).orElseGet(() -> page.agreed.wording().text());
        var timing = filled.map(f -> f.timing()).orElseGet(() -> page.agreed.timing().text());
        var open = filled.map(f -> f.gaps().stream().flatMap(gap -> open(gap).stream()).distinct().collect(Collectors.joining("\n"))).orElse("");
        return Stream.of("**" + Markdown.plain(page.agreed.title()) + "**", Markdown.plain(wording), Markdown.plain(timing), page.standing(),
                open.isEmpty() ? "" : "Still open:\n\n" + open)
                .filter(paragraph -> !paragraph.replace("*", "").isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** {@code H1, Aiming High, agreed with Aiming High on 1 September 2022, in force from 1 September 2022}. */
    private String standing() {
        var own = agreed.specification();
        var with = Elements.reading(own, "agreed").text("with");
        var standing = Stream.of(Stream.of(agreed.section(), Markdown.plain(agreed.provider()) + (agreed.isProviderInferred() ? " (its source names none)" : ""),
                agreed.agreed().map(day -> "agreed" + (with.isEmpty() ? "" : " with " + Markdown.plain(with)) + " on " + When.print(day)).orElse(""),
                agreed.from().map(day -> "in force from " + When.print(day)).orElse(""),
                agreed.until().map(day -> "in force until " + When.print(day)).orElse(""),
                Elements.reading(own, "review").date().map(when -> "to be looked at again " + when.inSentence()).orElse("")),
                Elements.parts(own, "replaces").stream().map(Reading::of).flatMap(line -> line.named(Specification.class).stream())
                        .map(older -> "replaces " + name(older) + from(older, own)),
                facts.wordings().replacing(own).stream().map(newer -> "replaced by " + name(newer) + from(own, newer)));
        var line = "*" + standing.flatMap(words -> words).filter(words -> !words.isEmpty()).collect(Collectors.joining(", ")) + "*";
        var prints = facts.isAdvice() ? facts.wordings().on(facts.asOf(), own) : own;
        return prints == own ? line : line + "\n\nOn " + When.print(facts.asOf()) + " " + name(prints) + " prints in its place.";
    }

    private static String name(Specification specification) {
        return "`" + specification.getName() + "`";
    }

    private String from(Specification older, Specification newer) {
        return facts.wordings().replacedFrom(older, newer).map(day -> " from " + When.print(day)).orElse("");
    }

    /** A list item for what waits for the writer; what does not fit is a finding. */
    private static Optional<String> open(Gap gap) {
        if (gap instanceof Unfilled slot) {
            return Optional.of("- " + slot.example() + ": " + slot.slot().kind().takes());
        }
        if (gap instanceof Unresolved open) {
            return Optional.of("- `" + open.choice().name() + "`: "
                    + open.choice().options().stream().map(Markdown::plain).collect(Collectors.joining(" *or* ")));
        }
        return gap instanceof Undecided open ? Optional.of("- `with " + open.sentence().name() + "` *or* `without " + open.sentence().name() + "`: "
                + Markdown.plain(open.words())) : Optional.empty();
    }
}
