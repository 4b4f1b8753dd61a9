// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;


import advice.dsl.model.Consent;
import advice.dsl.model.Document;
import advice.dsl.model.Need;
import advice.dsl.model.Profile;
import advice.dsl.model.Provision;
import advice.dsl.model.Services;
import advice.dsl.model.Standard;
import advice.dsl.rules.Rule;
import advice.dsl.syntax.OncePerText;

/** What an authority's profile says, as the rules and the form ask it. */
public final class Authority {

    private final Profile profile;
    private final Set<String> follows;
    private final Map<String, String> standards = new HashMap<>();
    private final Map<Object, Object> answers = new ConcurrentHashMap<>();
    /** The letters of the listed services. */
    public static final List<String> LETTERS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    private final List<Listed> services = new ArrayList<>();

    /** A service on one of the profile's lists, its name as {@link Names#plain} prepares it. */
    private record Listed(String name, String plain, Standing standing) {
    }

    private Authority(Profile profile) {
        this.profile = profile;
        this.follows = new HashSet<>(Elements.reading(profile, "follows").phrases());
        Elements.document(profile).ifPresent(document -> {
            for (var standard : Elements.all(document, Standard.class)) {
                var words = Reading.of(standard).wholePhrase();
                var gap = words.lastIndexOf(' ');
                if (gap > 0) {
                    standards.put(words.substring(0, gap), words.substring(gap + 1));
                }
            }
            for (var listed : Elements.all(document, Services.class)) {
                var reading = Reading.of(listed);
                for (var standing : Standing.values()) {
                    reading.texts(standing.word()).forEach(name -> services.add(new Listed(name, Names.plain(name), standing)));
                }
            }
        });
    }

    /** The authority that a profile describes, read once for as long as the profile's text stays the same; its rows stand in the same file. */
    public static Authority of(Profile profile) {
        return profile.eResource() == null ? new Authority(profile)
                : OncePerText.CACHE.get(List.of(Authority.class, profile), profile.eResource(), () -> new Authority(profile));
    }

    /**
     * Something worked out from the profile alone, once for as long as its text stays the same.
     *
     * @param question names what is worked out
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Object question, Function<Authority, T> answer) {
        var known = answers.get(question);
        if (known == null) {
            known = answer.apply(this);
            answers.put(question, known);
        }
        return (T) known;
    }

    public Profile profile() {
        return profile;
    }

    /** The full name, else the short one. */
    public String name() {
        var full = Elements.text(profile, "name");
        return full.isEmpty() ? profile.getName() : full;
    }

    /** Whether a rule is asked of the authority's documents: as its profile says, else where it follows a source that the rule cites. */
    boolean asks(Rule<?> rule) {
        return once(rule, authority -> authority.hasWhatIsMeant(rule) && authority.follows(rule));
    }

    /** Whether the authority has documents of the kind, or for the purpose, of which alone a rule speaks. */
    public boolean hasWhatIsMeant(Rule<?> rule) {
        var about = rule.standard().about();
        return about.isEmpty() || kinds().contains(about) || purposes().contains(about);
    }

    private boolean follows(Rule<?> rule) {
        return saysOf(ids(rule)).map(said -> !said.equals("off"))
                .orElseGet(() -> rule.standard().table().isEmpty() ? Stream.of(rule.standard().source()).anyMatch(this::follows)
                        : hasTable(rule.standard().table()));
    }

    /** The names by which a profile may call a rule: its own and those that it had. */
    static List<String> ids(Rule<?> rule) {
        return Stream.concat(Stream.of(rule.id()), Stream.of(rule.standard().formerly())).toList();
    }

    /** Whether the authority follows the source that a paragraph is cited from, {@code "Swindon 2022, General"}. */
    public boolean follows(String citation) {
        return follows.contains(source(citation));
    }

    /** The source's short name in a citation, in lower case. */
    static String source(String citation) {
        var comma = citation.indexOf(',');
        return (comma < 0 ? citation : citation.substring(0, comma)).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Who leads a service that the profile lists: {@code led}, {@code commissioned} or {@code partnership} for the authority's own,
     * {@code health}, {@code education} or {@code universal} for others. Empty for one that is not listed.
     */
    public Optional<String> leads(String service) {
        return standing(service).map(Standing::word);
    }

    /** The names of all services that the profile lists, as it writes them. */
    public List<String> servicesNamed() {
        return services.stream().map(Listed::name).distinct().toList();
    }

    /** The names of all services that the profile lists, in lower case. */
    public Set<String> servicesListed() {
        return servicesListed(standing -> true);
    }

    /** The names of those services that the profile lists and that stand to the authority in such a way, in lower case. */
    public Set<String> servicesListed(Predicate<Standing> among) {
        var names = new LinkedHashSet<String>();
        services.stream().filter(listed -> among.test(listed.standing())).forEach(listed -> names.add(listed.name().toLowerCase(Locale.ROOT)));
        return names;
    }

    /** Whether the profile lists the services of the authority. */
    public boolean listsServices() {
        return services.stream().anyMatch(listed -> listed.standing() == Standing.LED);
    }

    /** What the profile says of one standard: {@code error}, {@code warning}, {@code suggestion}, {@code on} or {@code off}. */
    public Optional<String> saysOf(List<String> ids) {
        return ids.stream().map(standards::get).filter(s -> s != null).findFirst();
    }

    // ---- words of its own

    /** The kinds of document it knows; all where the profile does not say. */
    public List<String> kinds() {
        var said = Elements.reading(profile, "kinds").phrases();
        return said.isEmpty() ? Fact.KIND.choices() : said;
    }

    /** The purposes it knows; all where the profile does not say. */
    public List<String> purposes() {
        var said = Elements.reading(profile, "purposes").phrases();
        return said.isEmpty() ? Fact.PURPOSE.choices() : said;
    }

    /** The councils for each of which it has a form of its own, by their names; none where it is one council itself. */
    public List<String> councils() {
        return Elements.parts(profile, "council").stream().map(part -> Reading.of(part).phrase())
                .map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1)).toList();
    }

    /** Its own word for a term of ours: {@code service a}, {@code area community participation}; empty where it has none. */
    public Optional<String> label(String term) {
        return Elements.parts(profile, "label").stream().map(Reading::of).filter(r -> r.phrase().equals(term))
                .map(r -> r.text("as")).filter(t -> !t.isBlank()).findFirst();
    }

    // ---- services

    /** How a service stands to the authority. */
    public enum Standing {
        LED, COMMISSIONED, PARTNERSHIP, HEALTH, EDUCATION, UNIVERSAL;

        /** Delivered or commissioned by the authority, or in partnership with it. */
        public boolean isLedByTheAuthority() {
            return this == LED || this == COMMISSIONED || this == PARTNERSHIP;
        }

        /** By which a line of the profile lists such services. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a service stands to the authority, by the longest name on the profile's lists that its own name holds. */
    public Optional<Standing> standing(String service) {
        var longest = 0;
        Standing found = null;
        var plain = Names.plain(service);
        for (var listed : services) {
            if (listed.name().length() > longest && Names.plainHolds(plain, listed.plain())) {
                longest = listed.name().length();
                found = listed.standing();
            }
        }
        if (found == null && (Names.holds(service, "commissioned by the authority") || Names.holds(service, "commissioned by the local authority"))) {
            return Optional.of(Standing.COMMISSIONED);
        }
        if (found == null && (Names.holds(service, "in partnership with the authority") || Names.holds(service, "in partnership with the local authority"))) {
            return Optional.of(Standing.PARTNERSHIP);
        }
        return Optional.ofNullable(found);
    }

    /** Who leads what a line {@code open to} names. */
    static List<String> leaders(Reading open) {
        var leaders = new ArrayList<>(open.texts("led"));
        leaders.addAll(open.texts("by"));
        return leaders;
    }

    /**
     * Whether a line {@code open to} makes a child open: an assessment or plan that the profile's {@code open by} names,
     * unless another kind of service leads it; or anything else that a service of the authority leads,
     * unless {@code not open by} names it.
     */
    public boolean makesOpen(Reading open) {
        var what = String.join(" ", open.texts("to")) + " " + open.text();
        var standing = leaders(open).stream().map(this::standing).flatMap(Optional::stream).findFirst();
        if (openBy("open").stream().anyMatch(word -> Names.holds(what, word))) {
            return standing.isEmpty() || standing.get().isLedByTheAuthority();
        }
        return standing.filter(Standing::isLedByTheAuthority).isPresent()
                && openBy("not").stream().noneMatch(word -> Names.holds(what, word));
    }

    private List<String> openBy(String key) {
        var said = Elements.parts(profile, key).stream().flatMap(p -> Reading.of(p).texts("by").stream()).toList();
        return said.isEmpty() && key.equals("open") ? List.of("assessment", "plan") : said;
    }

    // ---- tables

    /** Whether the profile has rows of this kind, by their keyword: {@code deadline}. */
    public boolean hasTable(String keyword) {
        return !table(keyword).isEmpty();
    }

    private Table table(String keyword) {
        return Elements.document(profile).map((Document d) -> Tables.of(d).of(keyword)).orElse(new Table(List.of()));
    }

    private Circumstances circumstances(Facts facts, Fact... barred) {
        var none = EnumSet.noneOf(Fact.class);
        none.addAll(List.of(barred));
        return Circumstances.of(FactReader.of(facts, this, none));
    }

    /** What is known of a document, as this authority's tables see it on the document's own day. */
    public Circumstances circumstances(Facts facts) {
        return facts.once("circumstances", () -> circumstances(facts, new Fact[0]));
    }

    /** What the table of this keyword does with everything that may be said of the documents that the authority knows. */
    public Coverage coverage(String keyword) {
        return Coverage.of(table(keyword).only(r -> !r.begins("then")), Map.of(Fact.KIND, kinds(), Fact.PURPOSE, purposes()));
    }

    // ---- who is asked

    /** Which services are asked for information and advice, in the order of the table. */
    public List<Source> sources(Facts facts) {
        return facts.once("sources", () -> readSources(facts));
    }

    private List<Source> readSources(Facts facts) {
        var day = facts.requestDay();
        var circumstances = circumstances(facts, Fact.ASKED, Fact.WRITTEN_BY, Fact.WRITER_UNDECIDED).on(day, day);
        var sources = new ArrayList<>(sources(circumstances));
        var others = table("ask").only(r -> r.has("others"));
        for (var line : facts.advice().map(a -> Elements.parts(a, "family")).orElse(List.of())) {
            var reading = Reading.of(line);
            var name = String.join(", ", reading.texts("names"));
            if (!name.isBlank()) {
                sources.add(source(name, others, circumstances.with(Fact.REASONABLE, new Said.Flag(!reading.has("not")))));
            }
        }
        return List.copyOf(sources);
    }

    /** Which of the services that the table names are asked, in given circumstances. */
    public List<Source> sources(Circumstances circumstances) {
        var names = new LinkedHashSet<String>();
        table("ask").rows().stream().filter(r -> !r.has("others")).map(Authority::service).filter(n -> !n.isBlank()).forEach(names::add);
        return names.stream().map(n -> source(n, table("ask").only(r -> !r.has("others") && service(r).equals(n)), circumstances)).toList();
    }

    /** Whether a service that the family names is asked, in given circumstances. */
    public Source sourceNamedByTheFamily(String service, Circumstances circumstances) {
        return source(service, table("ask").only(r -> r.has("others")), circumstances);
    }

    private static String service(Row row) {
        return row.words().stream().filter(w -> w.kind() == Words.Kind.QUOTE).map(Words.Word::text).findFirst().orElse("");
    }

    private static Source source(String service, Table rows, Circumstances circumstances) {
        var asked = new ArrayList<String>();
        var decided = new LinkedHashSet<Row>();
        var open = new LinkedHashSet<Fact>();
        var optional = false;
        for (var what : List.of("information", "advice")) {
            var answer = rows.only(r -> whatFor(r).isEmpty() || whatFor(r).contains(what)).first(circumstances, Authority::asks);
            if (answer.row().filter(Authority::asks).isPresent()) {
                asked.add(what);
                optional |= isOptional(answer.row().get(), circumstances);
            }
            answer.row().ifPresent(decided::add);
            open.addAll(answer.open());
        }
        return new Source(service, List.copyOf(asked), optional, List.copyOf(decided), open);
    }

    private static boolean asks(Row row) {
        return !row.begins("not");
    }

    private static List<String> whatFor(Row row) {
        return row.has("for") ? row.phrases(Words.indexOf(row.words(), "for") + 1, List.of("when")) : List.of();
    }

    private static boolean isOptional(Row row, Circumstances circumstances) {
        return Elements.parts(row.element(), "optional").stream().map(p -> Words.of(p.getItems()))
                .map(words -> words.isEmpty() || !words.get(0).is("when") ? words : words.subList(1, words.size()))
                .anyMatch(words -> Condition.of(words).verdict(circumstances) == Verdict.YES);
    }

    /** The services that are asked; unsaid while none is and it hangs on what the document does not say yet, such as the child's age. */
    Optional<Said> namesAsked(Facts facts) {
        if (!hasTable("ask")) {
            return Optional.empty();
        }
        var sources = sources(facts);
        var asked = sources.stream().filter(Source::isAsked).map(Source::service).toList();
        return asked.isEmpty() && sources.stream().anyMatch(Source::isOpen) ? Optional.empty() : Optional.of(new Said.Names(asked));
    }

    // ---- who writes

    /** Who writes, and who signs. The school year of an annual review is counted on the day of the meeting. */
    public Route route(Facts facts) {
        return facts.once("route", () -> readRoute(facts));
    }

    private Route readRoute(Facts facts) {
        var yearDay = facts.purpose().equals("annual review") ? facts.day("meeting").orElse(facts.requestDay()) : facts.requestDay();
        return route(circumstances(facts, Fact.WRITTEN_BY, Fact.WRITER_UNDECIDED).on(facts.requestDay(), yearDay));
    }

    public Route route(Circumstances circumstances) {
        return Route.of(table("route").first(circumstances, Row::says));
    }

    /** Every role or service that some row names as the writer. */
    public List<String> writers() {
        return table("route").rows().stream().flatMap(r -> Route.writers(r).stream()).distinct().toList();
    }

    Optional<Said> namesOfWriters(Facts facts) {
        var route = route(facts);
        return route.answer().row().map(r -> new Said.Names(route.writers()));
    }

    Optional<Said> leavesWriterOpen(Facts facts) {
        var route = route(facts);
        return route.answer().row().map(r -> new Said.Flag(route.isUndecided()));
    }

    // ---- when it is due

    /** When the document falls due; empty where the profile has no row for it. */
    public Optional<Deadline> deadline(Facts facts) {
        return facts.once("deadline", () -> deadline(circumstances(facts).on(facts.requestDay(), facts.requestDay()),
                day -> day.in(facts), facts.workingDays()));
    }

    /** The same for given circumstances and days. */
    public Optional<Deadline> deadline(Circumstances circumstances, Function<Trigger, Optional<LocalDate>> days, WorkingDays workingDays) {
        var table = table("deadline");
        var answer = table.only(r -> !r.begins("then")).first(circumstances, Row::says);
        if (answer.row().isEmpty()) {
            return Optional.empty();
        }
        var row = answer.row().get();
        var rule = DateRule.of(row.words()).orElse(new DateRule.ByPerson());
        var computed = rule.day(days, workingDays);
        var due = computed;
        Optional<Row> movedBy = Optional.empty();
        var candidates = rule.candidates().stream().map(r -> new Deadline.Candidate(r.line(), r.day(days, workingDays), r.triggers().findFirst(),
                r instanceof DateRule.Counted counted && counted.before())).toList();
        var decidedBy = candidates.stream().filter(c -> c.day().isPresent() && c.day().equals(computed)).flatMap(c -> c.from().stream()).findFirst();
        var weighed = new ArrayList<Trigger>();
        for (var later : table.only(r -> r.begins("then")).all(circumstances)) {
            var before = due;
            var then = DateRule.of(later.words());
            var others = then.map(r -> r.triggers().filter(t -> t != Trigger.THAT).toList()).orElse(List.of());
            weighed.addAll(others);
            var moved = then.flatMap(r -> r.day(t -> t == Trigger.THAT ? before : days.apply(t), workingDays));
            if (moved.isPresent() && !moved.equals(due)) {
                due = moved;
                movedBy = Optional.of(later);
                decidedBy = others.stream().findFirst();
            }
        }
        var missing = due.isPresent() ? List.<Trigger>of() : rule.triggers().filter(t -> days.apply(t).isEmpty()).distinct().toList();
        return Optional.of(new Deadline(row, due, due.map(workingDays::onOrBefore), rule.line(), candidates, computed, movedBy, decidedBy,
                List.copyOf(weighed), missing, answer));
    }

    // ---- where things go

    /** Where a provision goes; the age is counted on the day it starts, for one given now on the day of completion. */
    public Placement placement(Provision provision, Facts facts) {
        return facts.once(List.of("placement", provision), () -> placement(circumstances(provision, facts)));
    }

    /** What is known of a provision, as the tables see it. */
    public Circumstances circumstances(Provision provision, Facts facts) {
        var starts = Elements.says(provision, "current") ? Optional.<LocalDate>empty()
                : Elements.reading(provision, "starts").date().map(When::first);
        var day = starts.orElse(facts.asOf());
        return circumstances(facts).on(day, day).about(provision);
    }

    public Placement placement(Circumstances circumstances) {
        var table = table("place");
        var answer = table.first(circumstances, Row::says);
        return answer.row().filter(Placement::isHolding).isEmpty() ? Placement.of(answer, Optional.empty())
                : Placement.of(table.only(r -> !Placement.isHolding(r)).first(circumstances, Row::says), answer.row());
    }

    /** Where a need goes. */
    public NeedPlace disposition(Need need, Facts facts) {
        return facts.once(List.of("disposition", need), () -> disposition(circumstances(facts).about(need)));
    }

    public NeedPlace disposition(Circumstances circumstances) {
        return NeedPlace.of(table("disposition").first(circumstances, Row::says));
    }

    // ---- who agrees and who authorises

    /** Who must agree, the age counted on the day of the first consent, else on the document's day. */
    public Agreement agreement(Facts facts) {
        return agreement(facts, Elements.all(facts.document(), Consent.class).stream().flatMap(c -> Reading.of(c).date("on").stream())
                .map(When::first).findFirst().orElse(facts.asOf()));
    }

    /** Who must agree to what is shared, were it asked on that day. */
    public Agreement agreement(Facts facts, LocalDate day) {
        return agreement(circumstances(facts).on(day, day));
    }

    public Agreement agreement(Circumstances circumstances) {
        return Agreement.of(table("agreement").first(circumstances, Row::says));
    }

    public Authorisation authorisation(Facts facts) {
        return facts.once("authorisation", () -> authorisation(circumstances(facts)));
    }

    public Authorisation authorisation(Circumstances circumstances) {
        return Authorisation.of(table("authorisation").first(circumstances, Row::says));
    }

    // ---- what is asked

    /** What is asked about preparing for adulthood; every row that holds counts. */
    public List<Preparation> preparation(Facts facts) {
        return facts.once("preparation", () -> preparation(circumstances(facts)));
    }

    public List<Preparation> preparation(Circumstances circumstances) {
        return table("preparation").all(circumstances).stream().map(Preparation::of).toList();
    }

    /** Which sections the document holds. */
    public SectionPlan sections(Facts facts) {
        return sections(circumstances(facts));
    }

    public SectionPlan sections(Circumstances circumstances) {
        var answer = table("sections").first(circumstances, Row::element);
        var asked = new EnumMap<Section, SectionPlan.Asking>(Section.class);
        var remarks = new EnumMap<Section, String>(Section.class);
        for (var key : List.of("prompts", "offers", "requires")) {
            for (var line : answer.row().map(r -> SectionLine.under(r, key)).orElse(List.of())) {
                if (line.condition().verdict(circumstances) == Verdict.YES) {
                    line.sections().forEach(section -> {
                        asked.merge(section, SectionLine.asking(key), (a, b) -> a.compareTo(b) < 0 ? a : b);
                        if (!line.remark().isEmpty()) {
                            remarks.put(section, line.remark());
                        }
                    });
                }
            }
        }
        return new SectionPlan(answer, asked, remarks);
    }
}
