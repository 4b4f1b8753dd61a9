// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.When;
import advice.dsl.model.Provision;
import advice.dsl.model.Specification;

/** An agreed wording in Markdown: what it is called, who provides it, its text, its life. */
public final class WordingPage {

    private WordingPage() {
    }

    /** The text filled for a provision, where there is one; what nothing fills stands in its brackets. */
    public static String of(Specification specification, Optional<Provision> provision, Facts facts) {
        var agreed = AgreedWording.of(specification);
        var filled = provision.map(p -> facts.filled(p, specification));
        var wording = filled.map(f -> f.wording()).orElseGet(() -> agreed.wording().text());
        var timing = filled.map(f -> f.timing()).orElseGet(() -> agreed.timing().text());
        return Stream.of("**" + Markdown.plain(agreed.title()) + "**", Markdown.plain(wording), Markdown.plain(timing), "*" + life(agreed) + "*")
                .filter(paragraph -> !paragraph.replace("*", "").isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** The section, the provider, and since when: {@code H1, Aiming High, agreed on 1 September 2022}. */
    private static String life(AgreedWording agreed) {
        var with = Elements.reading(agreed.specification(), "agreed").text("with");
        return Stream.of(agreed.section(), Markdown.plain(agreed.provider()),
                agreed.agreed().map(day -> "agreed" + (with.isEmpty() ? "" : " with " + Markdown.plain(with)) + " on " + When.print(day)).orElse(""),
                agreed.until().map(day -> "until " + When.print(day)).orElse(""))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }
}
