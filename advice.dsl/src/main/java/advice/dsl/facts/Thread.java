// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import advice.dsl.model.Aspiration;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Need;
import advice.dsl.model.Outcome;
import advice.dsl.model.Provision;
import advice.dsl.model.Strength;

/** The golden thread of a document: aspiration, need, outcome, provision, and who points at whom. */
public final class Thread {

    private final List<Aspiration> aspirations;
    private final List<Need> needs;
    private final List<Outcome> outcomes;
    private final List<Provision> provisions;
    private final Map<Need, Set<Aspiration>> limits = new LinkedHashMap<>();
    private final Map<Outcome, Set<Need>> addresses = new LinkedHashMap<>();
    private final Map<Outcome, Set<Aspiration>> towards = new LinkedHashMap<>();
    private final Map<Provision, Set<Need>> meets = new LinkedHashMap<>();
    private final Map<Provision, Set<Outcome>> achieves = new LinkedHashMap<>();
    private final Map<Element, Set<Element>> from = new LinkedHashMap<>();

    private Thread(Document document) {
        aspirations = Elements.all(document, Aspiration.class);
        needs = Elements.all(document, Need.class);
        outcomes = Elements.all(document, Outcome.class);
        provisions = Elements.all(document, Provision.class);
        needs.forEach(n -> limits.put(n, named(n, "limits", Aspiration.class)));
        outcomes.forEach(o -> addresses.put(o, named(o, "addresses", Need.class)));
        outcomes.forEach(o -> towards.put(o, named(o, "towards", Aspiration.class)));
        provisions.forEach(p -> meets.put(p, named(p, "meets", Need.class)));
        provisions.forEach(p -> achieves.put(p, named(p, "achieves", Outcome.class)));
        document.getElements().stream().filter(e -> e instanceof Need || e instanceof Strength)
                .forEach(e -> from.put(e, named(e, "from", Element.class)));
    }

    static Thread of(Document document) {
        return new Thread(document);
    }

    private static <T extends Element> Set<T> named(Element from, String key, Class<T> kind) {
        var found = new LinkedHashSet<T>();
        Elements.parts(from, key).forEach(part -> found.addAll(Reading.of(part).named(kind)));
        return found;
    }

    public List<Aspiration> aspirations() {
        return aspirations;
    }

    public List<Need> needs() {
        return needs;
    }

    public List<Outcome> outcomes() {
        return outcomes;
    }

    public List<Provision> provisions() {
        return provisions;
    }

    /** What becomes of a need: met by a service led by the authority (section D), met otherwise, or declined. */
    public enum Disposition {
        SECTION_D(""), MET_OTHERWISE("met otherwise"), DECLINED("support was declined");

        private final String words;

        Disposition(String words) {
            this.words = words;
        }

        /** Beside the need; {@code ""} where nothing need be said. */
        public String words() {
            return words;
        }
    }

    public static Disposition disposition(Need need) {
        return Elements.says(need, "declined") ? Disposition.DECLINED
                : Elements.says(need, "met") ? Disposition.MET_OTHERWISE : Disposition.SECTION_D;
    }

    public List<Need> inSectionD() {
        return needs.stream().filter(n -> disposition(n) == Disposition.SECTION_D).toList();
    }

    public Collection<Aspiration> limitedBy(Need need) {
        return limits.getOrDefault(need, Set.of());
    }

    public Collection<Need> addressedBy(Outcome outcome) {
        return addresses.getOrDefault(outcome, Set.of());
    }

    public Collection<Aspiration> aimsOf(Outcome outcome) {
        return towards.getOrDefault(outcome, Set.of());
    }

    public Collection<Need> metBy(Provision provision) {
        return meets.getOrDefault(provision, Set.of());
    }

    public Collection<Outcome> achievedBy(Provision provision) {
        return achieves.getOrDefault(provision, Set.of());
    }

    public List<Provision> provisionsFor(Need need) {
        return provisions.stream().filter(p -> metBy(p).contains(need)).toList();
    }

    public List<Provision> provisionsFor(Outcome outcome) {
        return provisions.stream().filter(p -> achievedBy(p).contains(outcome)).toList();
    }

    public List<Outcome> outcomesFor(Need need) {
        return outcomes.stream().filter(o -> addressedBy(o).contains(need)).toList();
    }

    public List<Outcome> outcomesFor(Aspiration aspiration) {
        return outcomes.stream().filter(o -> aimsOf(o).contains(aspiration)).toList();
    }

    public List<Need> needsLimiting(Aspiration aspiration) {
        return needs.stream().filter(n -> limitedBy(n).contains(aspiration)).toList();
    }

    /** Whether an element is an aspiration, a need, an outcome or a provision. */
    public static boolean holds(Element element) {
        return element instanceof Aspiration || element instanceof Need || element instanceof Outcome || element instanceof Provision;
    }

    /** What a part of the thread is there for: the outcomes and needs of a provision, the needs and aspirations of an outcome, those of a need. */
    public List<Element> above(Element element) {
        return element instanceof Provision provision ? both(achievedBy(provision), metBy(provision))
                : element instanceof Outcome outcome ? both(addressedBy(outcome), aimsOf(outcome))
                : element instanceof Need need ? List.copyOf(limitedBy(need)) : List.of();
    }

    /** What follows from a part of the thread: the needs and outcomes of an aspiration, the outcomes and provisions of a need, those of an outcome. */
    public List<Element> below(Element element) {
        return element instanceof Aspiration aspiration ? both(needsLimiting(aspiration), outcomesFor(aspiration))
                : element instanceof Need need ? both(outcomesFor(need), provisionsFor(need))
                : element instanceof Outcome outcome ? List.copyOf(provisionsFor(outcome)) : List.of();
    }

    private static List<Element> both(Collection<? extends Element> some, Collection<? extends Element> others) {
        return Stream.<Element>concat(some.stream(), others.stream()).toList();
    }

    /** The views, accounts and reports that a need or a strength comes from. */
    public Collection<Element> sourcesOf(Element needOrStrength) {
        return from.getOrDefault(needOrStrength, Set.of());
    }

    /** The needs and strengths that come from a view, an account or a report. */
    public List<Element> takingUp(Element heard) {
        return from.entrySet().stream().filter(e -> e.getValue().contains(heard)).map(Map.Entry::getKey).toList();
    }

    /** H1 or H2 as the provision's line says, {@code ""} where it does not. */
    public static String section(Provision provision) {
        var header = Reading.of(provision);
        return header.has("H1") ? "H1" : header.has("H2") ? "H2" : "";
    }

    /** Whether closing or review advice says that the provision is not to go on. */
    public static boolean endsWithTheAdvice(Provision provision) {
        var decision = Elements.reading(provision, "decision");
        return decision.has("removed") || decision.has("ended");
    }

    /** Change is wanted and support agreed to: the first of the two groups of aspirations. */
    public static boolean wantedAndAgreed(Aspiration aspiration) {
        return Elements.reading(aspiration, "wants").wholePhrase().equals("change")
                && Elements.reading(aspiration, "agrees").wholePhrase().equals("to support");
    }

    /** Both questions are answered, so that the aspiration falls in one of the two groups. */
    public static boolean isInAGroup(Aspiration aspiration) {
        return Elements.says(aspiration, "wants") && (Elements.says(aspiration, "agrees") || Elements.says(aspiration, "does"));
    }
}
