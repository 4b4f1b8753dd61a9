// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;


import advice.dsl.facts.WordingText.Choice;
import advice.dsl.facts.WordingText.Sentence;
import advice.dsl.facts.WordingText.Slot;
import advice.dsl.model.Part;
import advice.dsl.model.Provision;
import advice.dsl.model.Specification;
import advice.dsl.model.Text;
import advice.dsl.syntax.OncePerText;

/**
 * An agreed wording as its file gives it.
 *
 * @param specification where it stands
 * @param name          its name, {@code ""} where it has none yet
 * @param section       {@code H1} or {@code H2}, {@code ""} where it does not say
 * @param service       the service's heading
 * @param variant       what tells it from wordings of the same service, {@code ""} for none
 * @param about         one line for a reader who has not heard of the service, {@code ""} for none
 * @param provider      who provides it, as it prints
 * @param wording       the text
 * @param timing        when it starts, ends or is reviewed; no pieces where there is none
 * @param terms         for whom and on what footing it is agreed
 * @param open          what its wording and timing leave open
 */
public record AgreedWording(Specification specification, String name, String section, String service, String variant,
        String about, String provider, WordingText wording, WordingText timing, WordingTerms terms, Open open) {

    /** The wording that stands there, read once for as long as its file's text stays the same. */
    public static AgreedWording of(Specification specification) {
        return specification.eResource() == null ? read(specification)
                : OncePerText.CACHE.get(List.of(AgreedWording.class, specification), specification.eResource(), () -> read(specification));
    }

    private static AgreedWording read(Specification specification) {
        var header = Reading.of(specification);
        var wording = WordingText.of(Elements.text(specification, "wording"));
        var timing = WordingText.of(Elements.text(specification, "timing"));
        return new AgreedWording(specification, specification.getName() == null ? "" : specification.getName(),
                header.has("H1") ? "H1" : header.has("H2") ? "H2" : "",
                Elements.text(specification, "service"), Elements.text(specification, "variant"),
                Elements.text(specification, "about"), Elements.text(specification, "provider"),
                wording, timing, WordingTerms.of(specification), Open.of(wording, timing));
    }

    /**
     * What a wording leaves open to be filled, chosen and decided.
     *
     * @param slots     the slots of wording and timing by name, each once
     * @param choices   the choices by name, each once
     * @param sentences the sentences that may be left out, by name; several may share one
     */
    public record Open(Map<String, Slot> slots, Map<String, Choice> choices, Map<String, List<Sentence>> sentences) {

        private static Open of(WordingText wording, WordingText timing) {
            var slots = new LinkedHashMap<>(wording.slots());
            timing.slots().forEach(slots::putIfAbsent);
            var choices = new LinkedHashMap<>(wording.choices());
            timing.choices().forEach(choices::putIfAbsent);
            var sentences = new LinkedHashMap<String, List<Sentence>>();
            Stream.of(wording, timing).flatMap(t -> t.sentences().stream())
                    .forEach(s -> sentences.computeIfAbsent(s.name(), n -> new ArrayList<>()).add(s));
            return new Open(Collections.unmodifiableMap(slots), Collections.unmodifiableMap(choices), Collections.unmodifiableMap(sentences));
        }
    }

    /** The service with its variant, as a list of wordings shows it. */
    public String title() {
        return variant.isEmpty() ? service : service + ": " + variant;
    }

    // ---- what is to be filled

    /** The slots of wording and timing by name, each once. */
    public Map<String, Slot> slots() {
        return open.slots();
    }

    /** The choices of wording and timing by name, each once. */
    public Map<String, Choice> choices() {
        return open.choices();
    }

    /** The sentences of wording and timing that may be left out, by name; several may share one. */
    public Map<String, List<Sentence>> sentences() {
        return open.sentences();
    }

    /** The prose of the wording or the timing, to put a finding into it. */
    private Optional<Text> prose(String key) {
        return Elements.part(specification, key).map(Reading::of).flatMap(r -> r.bareTexts().stream().findFirst());
    }

    /** A text of the entry as it is written, and what it is cut into. */
    public record Written(Text prose, WordingText text) {
    }

    /** The entry's texts that are there: the wording, then the timing. */
    public List<Written> texts() {
        return Stream.of(prose("wording").map(prose -> new Written(prose, wording())), prose("timing").map(prose -> new Written(prose, timing())))
                .flatMap(Optional::stream).toList();
    }

    /** The lines of a provision that stand for slots of its wording: those after {@code as} whose key is no property. */
    public static List<Part> slotLines(Provision provision) {
        return WordingFiller.slotLines(provision);
    }

    // ---- its life

    /** In force from, where it says so. */
    public Optional<LocalDate> from() {
        return terms.from();
    }

    /** The last day on which it is in force, where it has one. */
    public Optional<LocalDate> until() {
        return terms.until();
    }

    /** The day on which the wording was agreed with the provider. */
    public Optional<LocalDate> agreed() {
        return Elements.reading(specification, "agreed").date().map(When::first);
    }

    /** Says that the source prints no timing. */
    public boolean hasNoTiming() {
        return Elements.parts(specification, "timing").stream().anyMatch(p -> Reading.of(p).has("none"));
    }

    /** The provider is a reading: the source prints none. */
    public boolean isProviderInferred() {
        return Elements.reading(specification, "provider").has("inferred");
    }

    /** Slashes of its text that offer no choice: {@code Baby/Toddler}. */
    public List<String> plainSlashes() {
        return Elements.parts(specification, "plain").stream().map(p -> Reading.of(p).text()).toList();
    }

    /** What the letters of names stand for, by the letters. */
    public Map<String, String> expansions() {
        var expansions = new LinkedHashMap<String, String>();
        Elements.parts(specification, "expands").stream().map(Reading::of).forEach(r -> expansions.putIfAbsent(r.text(), r.text("as")));
        return expansions;
    }

    // ---- what it means for the standards

    /** The last day it can run to when it starts on {@code start}, where the wording states a length. */
    public Optional<LocalDate> longestFrom(LocalDate start) {
        var lasts = Elements.reading(specification, "lasts");
        return WordingTerms.number(lasts.phrase()).map(n -> lasts.has("months") ? start.plusMonths(n) : start.plusWeeks(n)).map(d -> d.minusDays(1));
    }

    /** The length it states, {@code 6 months}; {@code ""} for none. */
    public String lasts() {
        return Elements.reading(specification, "lasts").wholePhrase();
    }

    /** The printed form of each part that was corrected or turned into a slot, by what stands here now. */
    public Map<String, String> printedAs() {
        var printed = new LinkedHashMap<String, String>();
        specification.getParts().stream().filter(p -> List.of("slip", "printed").contains(Elements.key(p))).map(Reading::of)
                .forEach(r -> printed.put(r.text("now"), r.text()));
        return printed;
    }
}
