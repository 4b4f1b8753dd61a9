// SPDX-License-Identifier: EPL-2.0
package advice.documents.composing;

import static advice.documents.composing.Phrasing.anyText;
import static advice.documents.composing.Phrasing.before;
import static advice.documents.composing.Phrasing.capital;
import static advice.documents.composing.Phrasing.day;
import static advice.documents.composing.Phrasing.joined;
import static advice.documents.composing.Phrasing.prose;
import static advice.documents.composing.Phrasing.sentence;
import static advice.documents.composing.Phrasing.sentences;
import static advice.documents.composing.Phrasing.statement;
import static advice.documents.composing.Phrasing.title;
import static advice.documents.composing.Phrasing.together;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import advice.documents.Form;
import advice.documents.Form.Declined;
import advice.documents.Form.Evidence;
import advice.documents.Form.MetOtherwise;
import advice.documents.Form.Provisions;
import advice.documents.Form.Removal;
import advice.documents.Form.Service;
import advice.documents.Form.Strand;
import advice.documents.Form.ThreadRow;
import advice.documents.Prose;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.FilledWording;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Thread;
import advice.dsl.facts.Thread.Disposition;
import advice.dsl.model.Account;
import advice.dsl.model.Aspiration;
import advice.dsl.model.Child;
import advice.dsl.model.Element;
import advice.dsl.model.Glossary;
import advice.dsl.model.Need;
import advice.dsl.model.Outcome;
import advice.dsl.model.Part;
import advice.dsl.model.Progress;
import advice.dsl.model.Provision;
import advice.dsl.model.View;

/** Needs, outcomes and provision, numbered, and what ties them together. */
final class Threaded {

    private static final Map<String, String> FOOTINGS = Map.of(
            "section 2", "section 2 of the Chronically Sick and Disabled Persons Act 1970",
            "section 17", "section 17 of the Children Act 1989",
            "care act", "the Care Act 2014");

    private final Facts facts;
    private final People people;
    private final Origins origins;
    private final Thread thread;
    private final List<Provision> h1;
    private final List<Provision> h2;
    private final Map<Element, String> numbers = new LinkedHashMap<>();

    Threaded(Facts facts, People people, Origins origins) {
        this.facts = facts;
        this.people = people;
        this.origins = origins;
        this.thread = facts.thread();
        this.h1 = thread.provisions().stream().filter(p -> Thread.section(p).equals("H1")).toList();
        // What does not say where it goes stands with the other provision, so that nothing written is left out.
        this.h2 = thread.provisions().stream().filter(p -> !Thread.section(p).equals("H1")).toList();
        number(Stream.of(Disposition.values()).flatMap(this::needs).toList());
        number(thread.outcomes());
        number(Stream.concat(h1.stream(), h2.stream()).toList());
    }

    private void number(List<? extends Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            numbers.put(elements.get(i), Integer.toString(i + 1));
        }
    }

    private Stream<Need> needs(Disposition disposition) {
        return thread.needs().stream().filter(n -> Thread.disposition(n) == disposition);
    }

    private String numbered(Element element) {
        return joined(" ", numbers.getOrDefault(element, ""), title(element));
    }

    private List<String> numbered(Collection<? extends Element> elements) {
        return elements.stream().map(this::numbered).toList();
    }

    private static List<String> titles(Collection<? extends Element> elements) {
        return elements.stream().map(Phrasing::title).toList();
    }

    // ---- needs

    List<Form.Need> needs() {
        return needs(Disposition.SECTION_D).map(this::need).toList();
    }

    List<MetOtherwise> metOtherwise() {
        return needs(Disposition.MET_OTHERWISE).map(need -> {
            Reading met = Elements.reading(need, "met");
            String by = met.phrase("by");
            return origins.from(need, new MetOtherwise(need(need), capital(by.isEmpty() ? met.text("by") : by), prose(met.text()),
                    prose(met.text("because"))));
        }).toList();
    }

    List<Declined> declined() {
        return needs(Disposition.DECLINED).map(need -> {
            Reading declined = Elements.reading(need, "declined");
            Reading threshold = Elements.reading(need, "threshold");
            String met = threshold.has("unknown") ? "Not known." : threshold.has("not") ? "Not met."
                    : threshold.has("met") ? "Met." : "";
            return origins.from(need, new Declined(need(need), joined(", ", people.after("by", declined), day(declined.date("on"))),
                    prose(joined(" ", met, sentence(threshold.text("because")))), referred(need, "responsible")));
        }).toList();
    }

    private String referred(Element element, String key) {
        return People.and(Elements.reading(element, key).named(Element.class).stream().map(people::called).toList());
    }

    private Form.Need need(Need need) {
        List<Prose> onChild = new ArrayList<>();
        List<Prose> onFamily = new ArrayList<>();
        for (Part part : Elements.parts(need, "impact")) {
            Reading impact = Reading.of(part);
            (impact.has("family") ? onFamily : onChild).add(prose(anyText(impact)));
        }
        return origins.from(need, new Form.Need(numbers.get(need), title(need), capital(Elements.reading(need, "area").wholePhrase()), statement(need),
                prose(need, "frequency"), together(onChild), together(onFamily),
                Elements.parts(need, "evidence").stream().map(this::evidence).toList(), prose(need, "parents"), important(need),
                footing(need), titles(thread.limitedBy(need)), sources(need)));
    }

    private Evidence evidence(Part part) {
        Reading line = Reading.of(part);
        String where = first(line, "home", "community", "school");
        String source = first(line, "observed", "reported", "recorded", "told");
        return origins.from(part, new Evidence(where, source, people.after("by", line), day(line.date("on")), prose(line.text())));
    }

    private static String first(Reading line, String... words) {
        return Stream.of(words).filter(line::has).map(Phrasing::capital).findFirst().orElse("");
    }

    private String important(Need need) {
        List<Reading> lines = Elements.parts(need, "important").stream().map(Reading::of).toList();
        boolean to = lines.stream().anyMatch(l -> l.has("to"));
        boolean or = lines.stream().anyMatch(l -> l.has("for"));
        String name = facts.childName();
        return to && or ? "To " + name + " and for " + name : to ? "To " + name : or ? "For " + name : "";
    }

    /** What it arises from, and the law it stands on. */
    private static String footing(Need need) {
        List<String> from = Elements.parts(need, "arises").stream().map(Reading::of)
                .map(r -> joined("", r.phrase("from"), r.phrase())).filter(p -> !p.isEmpty()).toList();
        return sentences(before("Arises from ", People.and(from)), law(Elements.reading(need, "basis").wholePhrase()));
    }

    private static String law(String basis) {
        return FOOTINGS.getOrDefault(basis, basis);
    }

    /** The views and reports a need comes from: "Friends (Sam)". */
    private List<String> sources(Need need) {
        Set<String> sources = new LinkedHashSet<>();
        for (Part part : Elements.parts(need, "from")) {
            for (Element element : Reading.of(part).named(Element.class)) {
                Reading line = Reading.of(element);
                boolean voice = element instanceof View || element instanceof Account;
                String who = voice ? people.after("by", line) : "";
                sources.add(title(element) + (who.isEmpty() ? "" : " (" + who + ")"));
            }
        }
        return List.copyOf(sources);
    }

    // ---- outcomes

    List<Form.Outcome> outcomes() {
        return thread.outcomes().stream().map(o -> origins.from(o, new Form.Outcome(numbers.get(o), title(o), statement(o), prose(o, "change"),
                beneficiary(o), prose(o, "measured"), day(Elements.reading(o, "by").date()),
                day(Elements.reading(o, "reviewed").date()), prose(o, "difference"), numbered(thread.addressedBy(o)),
                titles(thread.aimsOf(o))))).toList();
    }

    private String beneficiary(Outcome outcome) {
        Reading benefits = Elements.reading(outcome, "benefits");
        List<String> who = new ArrayList<>(benefits.named(Child.class).stream().map(people::called).toList());
        if (benefits.has("family")) {
            who.add("the family");
        }
        return capital(People.and(who));
    }

    // ---- provision

    Provisions provision() {
        return new Provisions(h1.stream().map(this::provision).toList(), h2.stream().map(this::provision).toList(), Prose.NONE);
    }

    private Form.Provision provision(Provision provision) {
        var wording = facts.filled(provision);
        String title = title(provision);
        String service = said(provision, "service", wording.map(w -> w.agreed().service()).orElse(""));
        String provider = joined(", ", said(provision, "provider", wording.map(w -> w.agreed().provider()).orElse("")),
                Elements.reading(provision, "led").wholePhrase());
        var as = Elements.part(provision, "as").filter(part -> wording.isPresent());
        Prose timing = wording.map(FilledWording::timing).filter(t -> !t.isEmpty()).map(t -> origins.from(as, prose(t)))
                .orElseGet(() -> prose(provision, "timing"));
        return origins.from(provision, new Form.Provision(numbers.get(provision), title, service.equals(title) ? "" : service, provider,
                origins.from(as, together(wording.map(w -> prose(w.wording())).orElse(Prose.NONE), ownWords(provision))), timing,
                agreed(provision, wording.isPresent()), prose(provision, "because"), standing(provision), amount(provision),
                basis(provision), Elements.text(provision, "plan"), date(provision, "starts"), date(provision, "ends"),
                date(provision, "reviewed"), numbered(thread.metBy(provision)), numbered(thread.achievedBy(provision)),
                funding(provision)));
    }

    /** The writer's own wording, on the provision's line or below it. */
    private static Prose ownWords(Provision provision) {
        Reading line = Reading.of(provision);
        return together(prose(line.text("H1")), prose(line.text("H2")), prose(line.text("in")), statement(provision));
    }

    private static String said(Element element, String key, String otherwise) {
        String own = Elements.text(element, key);
        return own.isEmpty() ? otherwise : own;
    }

    private static String agreed(Provision provision, boolean wording) {
        Reading agreed = Elements.reading(provision, "agreed");
        String with = joined(", ", before("agreed with ", agreed.text("with")), day(agreed.date("on")));
        return wording ? joined(", ", "Agreed wording", with) : joined(", ", "Own wording", with);
    }

    /** Whether it is given now or planned, and on what step. */
    private static String standing(Provision provision) {
        Reading referred = Elements.reading(provision, "referred");
        String date = day(referred.date());
        String referral = !date.isEmpty() ? "referred " + date : referred.has("not") ? "not referred" : "";
        String undecided = Thread.section(provision).isEmpty() ? "Section not decided" : "";
        return sentences(joined(", ", Elements.says(provision, "current") ? "Current" : Elements.says(provision, "planned")
                ? "Planned" : "", referral), referred.text("because"), before("Given by duty: ",
                        Elements.reading(provision, "statutory").text("because")), undecided);
    }

    private static String amount(Provision provision) {
        return sentences(Elements.text(provision, "type"), Elements.text(provision, "hours"),
                Elements.text(provision, "frequency"), Elements.text(provision, "expertise"));
    }

    private static String basis(Provision provision) {
        String services = String.join(", ", Elements.reading(provision, "services").phrases());
        return sentences(
                law(Elements.reading(provision, "basis").wholePhrase())
                        + (services.isEmpty() ? "" : " (" + (services.contains(",") ? "services " : "service ") + services + ")"),
                Elements.says(provision, "overnight") ? "Overnight" : "",
                Elements.says(provision, "short") ? joined(": ", "Short term", Elements.reading(provision, "short").text("because")) : "",
                Elements.says(provision, "direct") ? "By direct payments" : "",
                Elements.says(provision, "unrelated") ? "Not related to a disability" : "");
    }

    private static String date(Provision provision, String key) {
        Reading reading = Elements.reading(provision, key);
        return joined(", ", day(reading.date()), reading.has("annually") ? "and then each year" : "",
                reading.has("anticipated") ? "anticipated" : "");
    }

    private static String funding(Provision provision) {
        Reading necessary = Elements.reading(provision, "necessary");
        Reading funded = Elements.reading(provision, "funded");
        String decided = joined(", ", before("by ", necessary.text("by")), day(necessary.date("on")));
        String authorised = joined(", ", before("by ", funded.text("by")), day(funded.date("on")));
        return sentences(before("Found necessary ", decided), before("Funding authorised ", authorised),
                before("Jointly funded: ", anyText(Elements.reading(provision, "jointly"))));
    }

    // ---- what became of the last plan

    List<Form.Progress> progress() {
        List<Form.Progress> rows = new ArrayList<>();
        for (Progress progress : Elements.all(facts.document(), Progress.class)) {
            Reading line = Reading.of(progress);
            List<Element> on = line.named("on", Element.class);
            // Whatever the words before it, prose on the line or below it tells of progress, but for the title itself.
            List<Prose> told = Stream.concat(Phrasing.texts(line.items()).stream(), progress.getParts().stream()
                    .filter(p -> p.getKey() == null).flatMap(p -> Phrasing.texts(p.getItems()).stream()))
                    .filter(t -> !t.equals(line.text("on"))).map(Phrasing::prose).toList();
            rows.add(origins.from(progress, new Form.Progress(on.isEmpty() ? "" : capital(Elements.keyword(on.get(0))),
                    on.isEmpty() ? line.text("on") : title(on.get(0)), standing(line), together(told.stream().limit(1).toList()),
                    together(told.stream().skip(1).toList()))));
        }
        for (Provision provision : decided(false)) {
            Reading decision = Elements.reading(provision, "decision");
            rows.add(origins.from(provision, new Form.Progress("Provision", title(provision), joined(", ", first(decision, "kept", "changed", "ended"),
                    day(decision.date("on"))), prose(decision.text()), Prose.NONE)));
        }
        return rows;
    }

    private static String standing(Reading line) {
        String achieved = line.has("not") ? "Not yet achieved" : line.has("partly") ? "Partly achieved"
                : line.has("achieved") ? "Achieved" : "";
        return achieved.isEmpty() ? first(line, "kept", "changed", "ended") : achieved;
    }

    private List<Provision> decided(boolean removed) {
        return thread.provisions().stream().filter(p -> Elements.says(p, "decision"))
                .filter(p -> Elements.reading(p, "decision").has("removed") == removed).toList();
    }

    List<Removal> removals() {
        return decided(true).stream().map(p -> {
            Reading decision = Elements.reading(p, "decision");
            return origins.from(p, new Removal(Thread.section(p), title(p), prose(joined(" ", before("From ",
                    sentence(day(decision.date("on")))), decision.text()))));
        }).toList();
    }

    // ---- services

    /** Each service once: as the document describes it, else as its agreed wording does. */
    List<Service> glossary() {
        Map<String, Service> services = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Glossary entry : Elements.all(facts.document(), Glossary.class)) {
            Reading line = Reading.of(entry);
            String name = line.text();
            services.putIfAbsent(name, origins.from(entry, new Service(joined(", ", name, line.text("expanded")),
                    sentence(joined(" ", line.text("is"), rest(entry))))));
        }
        for (Provision provision : Stream.concat(h1.stream(), h2.stream()).toList()) {
            facts.filled(provision).map(FilledWording::agreed).ifPresent(agreed -> {
                if (!agreed.about().isEmpty()) {
                    services.putIfAbsent(agreed.service(), origins.from(provision, new Service(agreed.service(), sentence(agreed.about()))));
                }
                agreed.expansions().forEach((letters, words) -> services.putIfAbsent(letters,
                        origins.from(provision, new Service(letters, sentence(words)))));
            });
        }
        return List.copyOf(services.values());
    }

    private static String rest(Glossary entry) {
        return String.join(" ", Elements.statements(entry).skip(1).map(t -> t.getValue()).toList());
    }

    // ---- the thread as a table

    /** Row by row from what is hoped for to what will be provided; a break is said where it is. */
    List<ThreadRow> rows() {
        List<ThreadRow> rows = new ArrayList<>();
        Set<Outcome> shown = new LinkedHashSet<>();
        Set<Provision> given = new LinkedHashSet<>();
        for (Need need : numbersOf(Need.class)) {
            row(need, rows, shown, given);
        }
        thread.outcomes().stream().filter(o -> !shown.contains(o)).forEach(o -> {
            for (Strand provision : provisions(thread.provisionsFor(o), "No provision works towards this outcome", given)) {
                rows.add(new ThreadRow(hopes(List.of(), o), gap("This outcome answers no need"), strand(o), provision));
            }
        });
        thread.provisions().stream().filter(p -> !given.contains(p)).forEach(p -> rows.add(new ThreadRow(NOTHING,
                thread.metBy(p).isEmpty() ? gap("This provision meets no need") : strands(thread.metBy(p)),
                thread.achievedBy(p).isEmpty() ? gap("This provision works towards no outcome") : strands(thread.achievedBy(p)),
                strand(p))));
        thread.aspirations().stream().filter(Thread::wantedAndAgreed).filter(a -> thread.outcomesFor(a).isEmpty()).forEach(a -> {
            String reason = Elements.reading(a, "no").text("because");
            boolean needed = thread.needs().stream().anyMatch(n -> thread.limitedBy(n).contains(a));
            rows.add(new ThreadRow(strand(a), NOTHING, reason.isEmpty()
                    ? gap(needed ? "No outcome moves towards this aspiration" : "Nothing follows from this aspiration")
                    : new Strand(reason, ""), NOTHING));
        });
        return rows;
    }

    private static final Strand NOTHING = new Strand("", "");

    private <T extends Element> List<T> numbersOf(Class<T> kind) {
        return numbers.keySet().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void row(Need need, List<ThreadRow> rows, Set<Outcome> shown, Set<Provision> given) {
        Collection<Aspiration> limited = thread.limitedBy(need);
        List<Provision> meeting = thread.provisionsFor(need);
        Disposition disposition = Thread.disposition(need);
        if (disposition != Disposition.SECTION_D) {
            String otherwise = disposition == Disposition.DECLINED ? "Support was declined" : "Met otherwise";
            rows.add(new ThreadRow(strands(limited), strand(need), new Strand(otherwise, ""),
                    meeting.isEmpty() ? NOTHING : new Strand(String.join("; ", numbered(meeting)),
                            "A need met otherwise or declined has no provision")));
            given.addAll(meeting);
            return;
        }
        List<Outcome> outcomes = thread.outcomesFor(need);
        if (outcomes.isEmpty()) {
            for (Strand provision : provisions(meeting, "No provision meets this need", given)) {
                rows.add(new ThreadRow(strands(limited), strand(need), gap("No outcome answers this need"), provision));
            }
        }
        for (Outcome outcome : outcomes) {
            shown.add(outcome);
            List<Provision> towards = thread.provisionsFor(outcome).stream().filter(meeting::contains).toList();
            String gap = meeting.isEmpty() ? "No provision meets this need"
                    : thread.provisionsFor(outcome).isEmpty() ? "No provision works towards this outcome"
                    : "What works towards this outcome does not meet this need";
            for (Strand provision : provisions(towards, gap, given)) {
                rows.add(new ThreadRow(hopes(limited, outcome), strand(need), strand(outcome), provision));
            }
        }
    }

    /** The aspirations that a need holds back and an outcome moves towards; an outcome without one is a break. */
    private Strand hopes(Collection<Aspiration> limited, Outcome outcome) {
        Set<Aspiration> hopes = new LinkedHashSet<>(limited);
        hopes.addAll(thread.aimsOf(outcome));
        return new Strand(String.join("; ", titles(hopes)),
                thread.aimsOf(outcome).isEmpty() ? "The outcome moves towards no aspiration" : "");
    }

    private List<Strand> provisions(List<Provision> provisions, String gap, Set<Provision> given) {
        given.addAll(provisions);
        return provisions.isEmpty() ? List.of(gap(gap)) : provisions.stream().map(this::strand).toList();
    }

    private Strand strand(Element element) {
        String section = element instanceof Provision provision ? Thread.section(provision) : "";
        return new Strand(numbered(element) + (section.isEmpty() ? "" : " (" + section + ")"), "");
    }

    private Strand strands(Collection<? extends Element> elements) {
        return new Strand(String.join("; ", numbered(elements)), "");
    }

    private static Strand gap(String words) {
        return new Strand("", words);
    }
}
