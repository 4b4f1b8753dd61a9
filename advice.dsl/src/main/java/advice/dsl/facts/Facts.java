// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import advice.dsl.library.Library;
import advice.dsl.model.Advice;
import advice.dsl.model.Child;
import advice.dsl.model.Departure;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Holidays;
import advice.dsl.model.Parent;
import advice.dsl.model.Profile;
import advice.dsl.model.Provision;
import advice.dsl.model.Specification;
import advice.dsl.model.Term;
import advice.dsl.model.Wording;
import advice.dsl.rules.Level;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** What is known of one document as a whole; worked out when first asked, never changed. */
public final class Facts {

    private static final int LAST_AGE_OF_PLANS = 25;

    private final Document document;
    private final LocalDate today;
    private final Library library;
    private final Searches searches;
    private String file;
    private List<EObject> everything;
    private Optional<Authority> authority;
    private Thread thread;
    private WorkingDays workingDays;
    private WordingInForce wordings;
    private final Map<Provision, Optional<FilledWording>> filled = new HashMap<>();
    private Passages passages;
    private Consents consents;
    private Optional<SectionPlan> sections;
    private List<String> namesNotToPrint;
    private final Map<Object, Object> answers = new HashMap<>();

    /** @param searches what is remembered of the words of an earlier state of the document */
    public Facts(Document document, LocalDate today, Library library, Searches searches) {
        this.document = document;
        this.today = today;
        this.library = library;
        this.searches = searches;
    }

    public Document document() {
        return document;
    }

    /** The day on which the question is asked; comes in from outside. */
    public LocalDate today() {
        return today;
    }

    /** Where names in other files are found. */
    public Library library() {
        return library;
    }

    /** Works something out when it is first asked, and gives the same answer afterwards. */
    @SuppressWarnings("unchecked")
    <T> T once(Object question, Supplier<T> answer) {
        var known = (T) answers.get(question);
        if (known == null) {
            known = answer.get();
            answers.put(question, known);
        }
        return known;
    }

    /** A question about one property of the header. */
    private record OfTheHeader(String key, String what) {
    }

    // ---- the document

    /** The document and all that it holds, as {@link Elements#everything(Document)} lists it. */
    public List<EObject> everything() {
        if (everything == null) {
            everything = Elements.everything(document);
        }
        return everything;
    }

    /** The kind of file: {@code advice}, {@code wording} or {@code profile}. */
    public String file() {
        if (file == null) {
            file = extension();
        }
        return file;
    }

    private String extension() {
        var uri = document.eResource() == null ? null : document.eResource().getURI();
        return uri == null || uri.fileExtension() == null ? "advice" : uri.fileExtension();
    }

    public Optional<Advice> advice() {
        return once("advice", () -> Elements.first(document, Advice.class));
    }

    public Optional<Authority> authority() {
        if (authority == null) {
            authority = advice().map(a -> Elements.reading(a, "authority").named(Profile.class)).orElse(List.of())
                    .stream().findFirst().map(Authority::of);
        }
        return authority;
    }

    /** draft where the document does not say. */
    public Status status() {
        return once("status", () -> Status.of(header("status")).orElse(Status.DRAFT));
    }

    /** {@code advice}, {@code information} or {@code holding advice}; advice where the document does not say. */
    public String kind() {
        var said = header("kind");
        return said.isEmpty() ? "advice" : said;
    }

    /** {@code needs assessment}, {@code re-assessment}, {@code annual review}, {@code closure}, {@code tribunal}; {@code ""} where not said. */
    public String purpose() {
        return header("purpose");
    }

    /** The words of one of the header's properties, in lower case, {@code ""} where it is not said. */
    public String header(String key) {
        return once(new OfTheHeader(key, "words"), () -> advice().map(a -> Elements.reading(a, key).wholePhrase()).orElse(""));
    }

    /** The day that a property of the header gives: {@code received}, {@code completed}, {@code meeting} … */
    public Optional<LocalDate> day(String key) {
        return once(new OfTheHeader(key, "day"), () -> advice().flatMap(a -> Elements.reading(a, key).date()).map(When::first));
    }

    public Optional<LocalDate> completed() {
        return day("completed");
    }

    /** The day of the request: as said, else the day it was received, else the document's own day. */
    public LocalDate requestDay() {
        return day("requested").or(() -> day("received")).or(() -> day("notified")).orElseGet(this::asOf);
    }

    /** The day the document speaks of: completion, else today. */
    public LocalDate asOf() {
        return completed().orElse(today);
    }

    /** Departures that stand for the whole document. */
    public List<Departure> departures() {
        return once("departures", () -> Elements.all(document, Departure.class));
    }

    /** The days that are worked where the authority is: by the holidays its profile names, else Monday to Friday. */
    public WorkingDays workingDays() {
        if (workingDays == null) {
            workingDays = authority().map(Authority::profile).map(this::workingDaysOf).orElse(WorkingDays.WEEKDAYS);
        }
        return workingDays;
    }

    private WorkingDays workingDaysOf(Profile profile) {
        var named = Elements.document(profile).map(d -> Elements.all(d, Holidays.class)).orElse(List.of());
        var texts = named.stream().filter(h -> h.getName() != null).map(h -> WorkingDays.texts(h.getName(), profile.eResource(), library)).toList();
        return searches.from(texts, "working days", () -> texts.stream().map(WorkingDays::reading).reduce(WorkingDays.WEEKDAYS, WorkingDays::and));
    }

    // ---- agreed wordings

    /** The wording that a provision names, whether or not it is still in force. */
    public Optional<Specification> wordingNamed(Provision provision) {
        return Elements.reading(provision, "as").named(Specification.class).stream().findFirst();
    }

    /** The agreed wording of a provision as it prints: the one in force on the day of completion, filled in; empty where it names none. */
    public Optional<FilledWording> filled(Provision provision) {
        return filled.computeIfAbsent(provision, p -> wordingNamed(p).map(named ->
                WordingFiller.fill(AgreedWording.of(wordings().on(asOf(), named)), p, this)));
    }

    /**
     * The wordings that the authority offers on the day of the document: those in force in the wording files that its profile names,
     * those of all files where it names none.
     */
    public List<AgreedWording> offered() {
        return offered(specifications());
    }

    /** Those of them for one service, as its heading names it. */
    public List<AgreedWording> offeredFor(String service) {
        return offered(ofWordings("by service", all -> all.stream().collect(Collectors.groupingBy(s -> Elements.text(s, "service").toLowerCase(Locale.ROOT))))
                .getOrDefault(service.strip().toLowerCase(Locale.ROOT), List.of()));
    }

    private List<AgreedWording> offered(List<Specification> among) {
        var files = authority().map(a -> Elements.reading(a.profile(), "wording").named(Wording.class)).orElse(List.of())
                .stream().map(Wording::getName).toList();
        var belonging = new HashMap<Document, Boolean>();
        var day = asOf();
        return among.stream().filter(s -> files.isEmpty() || Elements.document(s).filter(d -> belonging.computeIfAbsent(d,
                        file -> Elements.all(file, Wording.class).stream().anyMatch(w -> files.contains(w.getName())))).isPresent())
                .filter(s -> wordings().on(day, s) == s).map(AgreedWording::of)
                .filter(w -> w.from().filter(day::isBefore).isEmpty() && w.until().filter(day::isAfter).isEmpty()).toList();
    }

    /** Any wording as it would print in a provision, filled from what the provision and the document say. */
    public FilledWording filled(Provision provision, Specification with) {
        return once(List.of("filled", provision, with), () -> WordingFiller.fill(AgreedWording.of(with), provision, this));
    }

    /** Which wordings replace which, among those that the document sees. */
    public WordingInForce wordings() {
        if (wordings == null) {
            wordings = ofWordings("in force", WordingInForce::among);
        }
        return wordings;
    }

    /**
     * Something worked out from all agreed wordings that the document sees, once for as long as they stay the same.
     *
     * @param question names what is worked out; it hangs on nothing else
     */
    public <T> T ofWordings(Object question, Function<List<Specification>, T> answer) {
        var all = specifications();
        return searches.from(all, question, () -> answer.apply(all));
    }

    /** The agreed wordings that the document sees, the nearest first, whether or not they are in force. */
    public List<Specification> specifications() {
        return once("specifications", () -> List.copyOf(specificationsByName().values()));
    }

    /** The one of that name. */
    public Optional<Specification> specification(String name) {
        return Optional.ofNullable(specificationsByName().get(name));
    }

    private Map<String, Specification> specificationsByName() {
        return once("specifications by name", () -> document.eResource() == null ? Map.of()
                : library.visible(document.eResource(), Specification.class, "wording"));
    }

    /**
     * The terms that the authority would not have written.
     *
     * @param any a regular expression that hits wherever one of them may
     */
    public record TermsToAvoid(List<TermToAvoid> terms, String any) {
    }

    /** The terms to avoid of all wording files that the document sees; one with sources, where the authority follows one of them. */
    public TermsToAvoid termsToAvoid() {
        var seen = new ArrayList<Element>(document.eResource() == null ? List.of() : library.visible(document.eResource(), Term.class, "wording").values());
        authority().map(Authority::profile).ifPresent(seen::add);
        return searches.from(seen, TermsToAvoid.class, () -> {
            var terms = seen.stream().filter(Term.class::isInstance).flatMap(t -> TermToAvoid.of((Term) t).stream())
                    .filter(t -> t.sources().isEmpty() || authority().filter(a -> t.sources().stream().anyMatch(a::follows)).isPresent()).toList();
            return new TermsToAvoid(terms, TermToAvoid.anyOf(terms));
        });
    }

    /** Whether the file is an advice; rules on advice have nothing to say of profiles and wordings. */
    public boolean isAdvice() {
        return file().equals("advice");
    }

    /** Whether a section is required: as the authority's profile says, else as is usual for the kind and purpose; never outside an advice. */
    public boolean requires(Section section) {
        if (sections == null) {
            sections = authority().filter(a -> a.hasTable("sections")).map(a -> a.sections(this)).filter(p -> p.answer().row().isPresent());
        }
        return isAdvice() && sections.map(p -> p.of(section) == SectionPlan.Asking.REQUIRED)
                .orElseGet(() -> section.isUsual(kind(), purpose()));
    }

    /** Names that are kept from every output by a local list beside the document; names of the child itself do not count. */
    public List<String> namesNotToPrint() {
        if (namesNotToPrint == null) {
            var own = passages().names("child").stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
            namesNotToPrint = document.eResource() == null ? List.of()
                    : library.namesNotToPrint(document.eResource()).stream().filter(n -> !own.contains(n.toLowerCase(Locale.ROOT))).toList();
        }
        return namesNotToPrint;
    }

    // ---- the child and the family

    public Optional<Child> child() {
        return once("child", () -> Elements.first(document, Child.class));
    }

    /** The name used throughout: known as, else the first of the full name, else the element's name; {@code ""} for no child. */
    public String childName() {
        return once("child's name", () -> child().map(c -> {
            var known = Elements.text(c, "known");
            var knownAs = Elements.reading(c, "known").text("as");
            var full = Elements.text(c, "name");
            return !knownAs.isBlank() ? knownAs : !known.isBlank() ? known
                    : !full.isBlank() ? full.split(" ", 2)[0] : c.getName() == null ? "" : c.getName();
        }).orElse(""));
    }

    public Optional<LocalDate> born() {
        return once("born", () -> child().flatMap(c -> Elements.reading(c, "born").date()).filter(When::isDay).map(When::first));
    }

    /** Age in completed years; somebody born on 29 February has the birthday on 1 March in other years. */
    public Optional<Integer> ageOn(LocalDate day) {
        return born().map(b -> age(b, day));
    }

    public Optional<Integer> ageAsOf() {
        return once("age", () -> ageOn(asOf()));
    }

    /** Whether there can be no plan at this age; that the request is not valid is one fault, and what comes of it none. */
    public boolean isTooOldForAPlan() {
        return ageAsOf().filter(age -> age > LAST_AGE_OF_PLANS).isPresent();
    }

    static int age(LocalDate born, LocalDate day) {
        return day.getYear() - born.getYear() - (day.isBefore(birthday(born, day.getYear())) ? 1 : 0);
    }

    /** The day on which somebody born then reaches an age. */
    public static LocalDate reaches(LocalDate born, int age) {
        return birthday(born, born.getYear() + age);
    }

    private static LocalDate birthday(LocalDate born, int year) {
        return born.getMonthValue() == 2 && born.getDayOfMonth() == 29 && !java.time.Year.isLeap(year)
                ? LocalDate.of(year, 3, 1) : born.withYear(year);
    }

    /** The school year: as the child element states it, else the academic year (from 1 September) in which the child becomes year + 5. */
    public Optional<Integer> schoolYearOn(LocalDate day) {
        var stated = child().map(c -> Elements.reading(c, "year").phrase()).filter(y -> y.matches("\\d{1,2}"));
        if (stated.isPresent()) {
            return stated.map(Integer::valueOf);
        }
        return born().map(b -> {
            var ends = LocalDate.of(day.getMonthValue() >= 9 ? day.getYear() + 1 : day.getYear(), 8, 31);
            return age(b, ends) - 5;
        });
    }

    public List<Parent> parents() {
        return once("parents", () -> Elements.all(document, Parent.class));
    }

    public static boolean hasParentalResponsibility(Parent parent) {
        return Elements.reading(parent, "has").wholePhrase().equals("parental responsibility");
    }

    public List<Parent> withParentalResponsibility() {
        return once("parents with parental responsibility", () -> parents().stream().filter(Facts::hasParentalResponsibility).toList());
    }

    /** Every first name and word of a name that the document declares for the child, parents, carers and professionals, in lower case. */
    public List<String> declaredNames() {
        return once("names declared", this::readDeclaredNames);
    }

    private List<String> readDeclaredNames() {
        var names = new ArrayList<String>();
        for (var element : document.getElements()) {
            if (NAMED.contains(Elements.keyword(element))) {
                namesDeclared(element).flatMap(n -> Stream.of(n.split("[ .]+"))).filter(n -> !n.isBlank())
                        .map(n -> n.toLowerCase(Locale.ROOT)).forEach(names::add);
            }
        }
        return names;
    }

    private static final List<String> NAMED = List.of("child", "parent", "carer", "writer", "professional", "contributor", "oversight");

    /** The names that one element declares, each in full. */
    static Stream<String> namesDeclared(Element element) {
        return Stream.of(element.getName(), Elements.text(element, "name"), Elements.reading(element, "known").text("as"),
                Elements.statementText(element), Reading.of(element).text("by")).filter(n -> n != null);
    }

    /** Who agreed to what is shared. */
    public Consents consents() {
        if (consents == null) {
            consents = Consents.of(this);
        }
        return consents;
    }

    /**
     * Whether the child is open to an assessment or plan led by the authority.
     * A short breaks service alone, or a plan led by a universal service, does not make a child open.
     * Empty where the document says neither.
     */
    public Optional<Boolean> open() {
        if (authority().isPresent()) {
            return authority().get().circumstances(this).said(Fact.OPEN).map(o -> o.equals(Said.yes()));
        }
        var said = child().stream().flatMap(c -> Elements.parts(c, "open").stream()).map(Reading::of).toList();
        if (said.stream().anyMatch(this::makesOpen)) {
            return Optional.of(true);
        }
        var answered = !said.isEmpty() || child().filter(c -> Elements.says(c, "not") || Elements.says(c, "never")).isPresent();
        return answered ? Optional.of(false) : Optional.empty();
    }

    private boolean makesOpen(Reading open) {
        var plan = open.text("to").isEmpty() ? open.text() : open.text("to");
        var lead = open.text("by");
        return !plan.toLowerCase(Locale.ROOT).contains("short break")
                && !lead.toLowerCase(Locale.ROOT).matches(".*\\b(school|nursery|college|health visitor)\\b.*");
    }

    /** The workers named where the child is said to be open. */
    public List<String> allocatedWorkers() {
        return child().stream().flatMap(c -> Elements.parts(c, "open").stream()).map(p -> Reading.of(p).text("worker"))
                .filter(w -> !w.isBlank()).distinct().toList();
    }

    /** Whether a person's name is among others, however much of it is written. */
    public static boolean isNamedAmong(String name, List<String> others) {
        return others.stream().anyMatch(o -> Names.alike(o, name));
    }

    /** Whether two names mean one person, whatever their capitals, blanks and full stops. */
    public static boolean isSamePerson(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("[\\s.]+", " ").toLowerCase(Locale.ROOT);
    }

    /** Who agreed to the document and who signed it, and what has changed since. */
    public SealBlock seals() {
        return once("seals", () -> SealBlock.of(this));
    }

    // ---- the words

    /** All prose of the document, with what kind of words each stretch holds. */
    public Passages passages() {
        if (passages == null) {
            passages = Passages.of(document, everything(), searches);
        }
        return passages;
    }

    // ---- the thread

    public Thread thread() {
        if (thread == null) {
            thread = Thread.of(document);
        }
        return thread;
    }

    // ---- the standards

    /** Whether the rule is asked of this document: one of the language, or of a source that the authority follows. */
    public boolean asks(Rule<?> rule) {
        if (rule.ofTheLanguage() || !file().equals("advice")) {
            return true;
        }
        // Of a file that says nothing yet, one finding says so; each standard that is not met is not one more.
        if (document.getElements().isEmpty()) {
            return false;
        }
        return authority().map(a -> a.asks(rule)).orElseGet(() -> isOfSeveralSources(rule));
    }

    private static boolean isOfSeveralSources(Rule<?> rule) {
        return Stream.of(rule.standard().source()).map(Authority::source).distinct().count() > 1;
    }

    /** The level that the authority's profile gives the rule, where it does. */
    public Optional<Level> levelFor(Rule<?> rule) {
        return authority().flatMap(a -> a.saysOf(Authority.ids(rule))).flatMap(Level::of);
    }

    /** Of the paragraphs cited, those of sources that the authority follows; all of them where none is known. */
    public List<String> sourcesThatApply(String[] citations) {
        var all = List.of(citations);
        var followed = authority().map(a -> all.stream().filter(a::follows).toList()).orElse(all);
        return followed.isEmpty() ? all : followed;
    }
}
