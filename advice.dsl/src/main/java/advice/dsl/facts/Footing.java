// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import advice.dsl.model.Provision;
import advice.dsl.model.Specification;

/** What a provision rests on, as it says itself or as the agreed wording that it takes says for it. */
public record Footing(Provision provision, Optional<Specification> specification) {

    public static Footing of(Provision provision) {
        return new Footing(provision, Elements.reading(provision, "as").named(Specification.class).stream().findFirst());
    }

    /** The provider as it prints; the provision's own before the wording's; {@code ""} where neither says. */
    String provider() {
        var own = Elements.text(provision, "provider");
        return own.isBlank() ? specification.map(s -> Elements.text(s, "provider")).orElse("") : own;
    }

    /** Who leads it, in the provision's own words or the wording's; empty where neither says. */
    Optional<String> led() {
        return Stream.concat(Stream.of(provision), specification.stream()).flatMap(e -> Elements.part(e, "led").stream())
                .map(p -> Reading.of(p).wholePhrase()).filter(w -> !w.isEmpty()).findFirst();
    }

    /** Whether it results from section 2 of the 1970 Act; empty where neither says. */
    public Optional<Boolean> sectionTwo() {
        var basis = Elements.reading(provision, "basis").wholePhrase();
        if (!basis.isEmpty()) {
            return Optional.of(basis.startsWith("section 2"));
        }
        return specification.flatMap(s -> Elements.part(s, "section")).map(p -> Words.of(p.getItems()))
                .map(words -> !words.isEmpty() && words.get(0).is("2"));
    }

    /** The letters of the listed services that it is, {@code a} to {@code h}. */
    public List<String> letters() {
        var own = Elements.parts(provision, "services").stream().flatMap(p -> Words.of(p.getItems()).stream());
        var agreed = specification.stream().flatMap(s -> Elements.parts(s, "section").stream())
                .flatMap(p -> Words.of(p.getItems()).stream());
        return Stream.concat(own, agreed).map(Words.Word::text).filter(Authority.LETTERS::contains).distinct().toList();
    }

    /** Whether the provision or its wording says {@code key}: {@code overnight}, {@code direct}. */
    public boolean says(String key) {
        return Elements.says(provision, key) || specification.filter(s -> Elements.says(s, key)).isPresent();
    }

    /** The words that are the writer's own and so may be searched; none where agreed wording is taken. */
    OwnWords ownWords() {
        return specification.isPresent() || Elements.says(provision, "as") ? OwnWords.NONE : OwnWords.of(provision);
    }
}
