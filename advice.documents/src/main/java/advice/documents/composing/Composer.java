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
import static advice.documents.composing.Phrasing.texts;
import static advice.documents.composing.Phrasing.together;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import advice.documents.DocumentRefused;
import advice.documents.Form;
import advice.documents.Form.Absent;
import advice.documents.Form.Closure;
import advice.documents.Form.Consent;
import advice.documents.Form.Deadline;
import advice.documents.Form.Given;
import advice.documents.Form.Header;
import advice.documents.Form.Holder;
import advice.documents.Form.Meeting;
import advice.documents.Form.OpenTo;
import advice.documents.Form.Oversight;
import advice.documents.Form.PlanInForce;
import advice.documents.Form.Request;
import advice.documents.Form.Section2;
import advice.documents.Form.Shows;
import advice.documents.Form.Submission;
import advice.documents.Form.Tribunal;
import advice.documents.Prose;
import advice.dsl.facts.Authority;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Row;
import advice.dsl.facts.When;
import advice.dsl.facts.Titles;
import advice.dsl.model.Approval;
import advice.dsl.model.Attachment;
import advice.dsl.model.Child;
import advice.dsl.model.Contributor;
import advice.dsl.model.Element;
import advice.dsl.model.InvolvementNotShared;
import advice.dsl.model.Professional;
import advice.dsl.model.Professionals;
import advice.dsl.model.Profile;
import advice.dsl.model.Quality;
import advice.dsl.model.SectionTwo;
import advice.dsl.model.Writer;
import advice.dsl.rules.Status;

/**
 * From what a document says to what its form shows.
 *
 * <p>What must not be shared is not read at all: record number, contact details of family and carers, restrictions, risk
 * screening, capacity, decisions on sharing, the checklist, seals and departures. Nothing here judges: what is missing
 * stays empty, and whether that matters is the rules' affair.
 */
public final class Composer {

    private final Facts facts;
    private final boolean draft;
    private final People people;
    private final Origins origins = new Origins();
    private final Sections sections;

    private Composer(Facts facts, boolean draft) {
        this.facts = facts;
        this.draft = draft;
        this.people = new People(facts);
        this.sections = new Sections(facts, origins);
    }

    /** A form, and where in the document that was said which it shows. */
    public record Traced(Form form, Origins origins) {
    }

    /** The form of a document, a draft if it says so itself. */
    public static Form compose(Facts facts) {
        return compose(facts, facts.status() == Status.DRAFT);
    }

    /** @param draft whether it is made as a draft, with watermark and thread, whatever the document says */
    public static Form compose(Facts facts, boolean draft) {
        return new Composer(facts, draft).form();
    }

    /** The same with where everything comes from, for whoever shows form and text beside each other. */
    public static Traced traced(Facts facts, boolean draft) {
        var composer = new Composer(facts, draft);
        return new Traced(composer.form(), composer.origins.read(facts.document()));
    }

    private Form form() {
        var history = new History(facts, people, sections, origins);
        var voices = new Voices(facts, people, origins);
        var thread = new Threaded(facts, people, origins);
        var involvement = history.involvement();
        var method = involvement.method();
        var professionals = all(Professional.class).map(this::professional).toList();
        var views = voices.views();
        var questions = voices.questions();
        var aspirations = voices.aspirations();
        var adulthood = voices.adulthood();
        var strengths = voices.strengths();
        var needs = thread.needs();
        var met = thread.metOtherwise();
        var declined = thread.declined();
        var section2 = section2();
        var outcomes = thread.outcomes();
        var provision = thread.provision();
        var progress = thread.progress();
        var removals = thread.removals();
        var consent = consent();
        var oversight = oversight();

        var noMethod = history.noMethod();
        var noProfessionals = all(Professionals.class).findFirst().map(p -> origins.from(p, Prose.of("No professional is involved.")))
                .orElse(Prose.NONE);
        var noAdulthood = voices.noAdulthood();
        var noProvision = List.of(sections.emptyProvision("H1"), sections.emptyProvision("H2"));
        boolean showsProvision = sections.shows("provision", provision, noProvision);
        var shows = new Shows(
                sections.shows("method", method, noMethod, involvement.recordsReviewed()),
                sections.shows("previous involvement", involvement.previous(), involvement.sinceBirth()),
                sections.shows("current involvement", involvement.current()),
                sections.shows("professionals", professionals, noProfessionals),
                sections.shows("views", views.child(), views.interests(), views.accounts()) || sections.shows("interests"),
                sections.shows("family views", views.family()),
                !questions.isEmpty(),
                sections.shows("aspirations", aspirations),
                sections.shows("adulthood", adulthood, noAdulthood),
                sections.shows("strengths", strengths),
                sections.shows("needs", needs),
                sections.shows("needs met otherwise", met, declined),
                sections.shows("section 2", section2),
                sections.shows("outcomes", outcomes),
                showsProvision,
                sections.shows("progress", progress, removals),
                sections.shows("consent", consent),
                sections.shows("authorisation", oversight));
        var absent = new Absent(
                together(noMethod, sections.absent("method", method, noMethod)),
                sections.absent("previous involvement", involvement.previous(), involvement.sinceBirth()),
                sections.absent("current involvement", involvement.current()),
                together(noProfessionals, sections.absent("professionals", professionals, noProfessionals)),
                sections.absent("views", views.child(), views.accounts()),
                shows.views() ? sections.absentOr("interests", "None recorded.", views.interests()) : Prose.NONE,
                sections.absent("family views", views.family()),
                sections.absent("aspirations", aspirations),
                together(noAdulthood, sections.absent("adulthood", adulthood, noAdulthood)),
                sections.absent("strengths", strengths),
                sections.absent("needs", needs),
                sections.absent("needs met otherwise", met, declined),
                sections.absent("section 2", section2),
                sections.absent("outcomes", outcomes),
                empty(showsProvision, provision.h1(), noProvision.get(0)),
                empty(showsProvision, provision.h2(), noProvision.get(1)),
                sections.absent("progress", progress, removals),
                sections.absent("consent", consent),
                sections.absent("authorisation", oversight));
        return new Form(said(header()), draft, shows, absent, origins.from(facts.child(), child()), holders(), openTo(), notOpen(), plans(),
                said(request()), said(meeting()), said(closure()), said(tribunal()), said(deadline()), writer(), all(Contributor.class).map(this::contributor).toList(),
                involvement, professionals, views, questions, aspirations, adulthood, strengths, needs, met, declined, section2,
                outcomes, provision, progress, removals, thread.glossary(), all(Attachment.class).map(this::attachment).toList(),
                consent, oversight, said(submission()), draft ? thread.rows() : List.of());
    }

    private <T extends Element> Stream<T> all(Class<T> kind) {
        return Elements.all(facts.document(), kind).stream();
    }

    /** One of H1 and H2 with nothing in it says so. */
    private static Prose empty(boolean shown, List<?> provisions, Prose said) {
        return !shown || !provisions.isEmpty() ? Prose.NONE : said.isEmpty() ? Prose.of("None.") : said;
    }

    /** Said in the advice's own element. */
    private <T> T said(T made) {
        return origins.from(facts.advice(), made);
    }

    /** A line of the advice's own element. */
    private Reading advice(String key) {
        return facts.advice().map(a -> Elements.reading(a, key)).orElse(Reading.NOTHING);
    }

    private Reading child(String key) {
        return facts.child().map(c -> Elements.reading(c, key)).orElse(Reading.NOTHING);
    }

    // ---- what it is

    private Header header() {
        String purpose = facts.purpose();
        String origin = facts.header("origin");
        return new Header(facts.authority().map(Authority::name).orElse(""), titled(facts.header("council")), title(),
                capital(facts.kind()), capital(purpose) + (origin.isEmpty() ? "" : " (" + origin + ")"),
                capital(draft ? Status.DRAFT.words() : facts.status().words()), day(advice("completed").date()), update());
    }

    private static String titled(String words) {
        return String.join(" ", Stream.of(words.split(" ")).map(Phrasing::capital).toList());
    }

    /** What the document is, without anybody's name: "Social care advice for an annual review". */
    private String title() {
        return "Social care " + facts.kind() + switch (facts.purpose()) {
            case "needs assessment" -> " for an education, health and care needs assessment";
            case "re-assessment" -> " for an education, health and care re-assessment";
            case "annual review" -> " for an annual review";
            case "closure" -> " on closing";
            case "tribunal" -> " for the SEND Tribunal";
            default -> "";
        };
    }

    private String update() {
        Reading found = advice("statutory");
        return sentences(joined(" ", before("By ", found.text("owner")), before("on ", day(found.date("update")))),
                found.text("because"));
    }

    // ---- the child

    private Form.Child child() {
        Optional<Child> child = facts.child();
        String name = child.map(c -> Elements.text(c, "name")).orElse("");
        String called = facts.childName();
        Reading setting = child("setting");
        boolean plain = called.equals(name) || name.startsWith(called + " ");
        return new Form.Child(name.isEmpty() ? called : name, plain ? "" : called, called, day(child("born").date()),
                facts.ageAsOf().map(String::valueOf).orElse(""), year(), setting.text(),
                joined("", setting.text("SENCO"), setting.text("senco")), plan(), child("plan").text("officer"),
                capital(child("status").wholePhrase()), noneOr(child("disability")), anyText(child("special")));
    }

    /** Before year 1 comes reception; before that a child is at no school. */
    private String year() {
        return facts.schoolYearOn(facts.asOf()).filter(year -> year >= 0 && year <= 14)
                .map(year -> year == 0 ? "reception" : year.toString()).orElse("");
    }

    private String plan() {
        Reading plan = child("plan");
        return plan.has("none") ? "No" : facts.child().filter(c -> Elements.says(c, "plan")).isEmpty() ? ""
                : joined(", ", "Yes", before("issued ", day(plan.date("issued"))));
    }

    private static String noneOr(Reading reading) {
        return reading.has("none") ? "None" : anyText(reading);
    }

    private List<Holder> holders() {
        return facts.withParentalResponsibility().stream().map(p -> {
            String role = Elements.reading(p, "role").phrase();
            String called = people.called(p);
            return origins.from(p, new Holder(people.fullName(p), joined(", ", called.equals(people.fullName(p)) ? "" : called,
                    called.equalsIgnoreCase(role) ? "" : role)));
        }).toList();
    }

    private List<OpenTo> openTo() {
        return childParts("open", r -> new OpenTo(capital(joined("", r.text("to"), r.text("to").isEmpty() ? r.text() : "")),
                r.text("by"), r.text("worker"), day(r.date("since"))));
    }

    private <T> List<T> childParts(String key, Function<Reading, T> made) {
        return facts.child().stream().flatMap(c -> Elements.parts(c, key).stream())
                .map(part -> origins.from(part, made.apply(Reading.of(part)))).toList();
    }

    private String notOpen() {
        return facts.child().map(c -> sentences(
                Elements.says(c, "not") ? joined(" ", "Not open to social care or early help",
                        before("since ", day(Elements.reading(c, "not").date("since")))) : "",
                Elements.says(c, "never") ? "Never known to statutory services" : "")).orElse("");
    }

    private List<PlanInForce> plans() {
        return childParts("plans", r -> new PlanInForce(r.text(), "", day(r.date("review"))));
    }

    // ---- dates and people

    private Request request() {
        Reading requested = advice("requested");
        return new Request(joined("", requested.text("by"), requested.text("from")), day(requested.date()),
                day(advice("received").date()), day(advice("notified").date()), day(advice("agreed").date("on")),
                day(advice("form").date("due")));
    }

    private Meeting meeting() {
        Reading meeting = advice("meeting");
        String attending = !meeting.has("attending") ? "" : meeting.has("no") ? "The writer will not attend"
                : meeting.has("yes") ? "The writer will attend" : "";
        return new Meeting(day(meeting.date()), meeting.text("time"), meeting.text("at"), sentences(attending,
                meeting.text("because")));
    }

    private Closure closure() {
        Reading closure = advice("closure");
        return new Closure(joined("", closure.text("of"), closure.text()), day(closure.date()));
    }

    private Tribunal tribunal() {
        List<Reading> lines = facts.advice().stream().flatMap(a -> Elements.parts(a, "tribunal").stream()).map(Reading::of).toList();
        String dates = lines.stream().map(r -> joined("; ", before("By ", day(r.date("by"))), before("court date ", day(r.date("court")))))
                .filter(d -> !d.isEmpty()).findFirst().orElse("");
        return new Tribunal(dates, lines.stream().flatMap(r -> r.texts("ordered").stream()).toList());
    }

    private Form.Writer writer() {
        return all(Writer.class).findFirst().map(w -> origins.from(w, new Form.Writer(joined("", Reading.of(w).text(),
                Reading.of(w).text().isEmpty() && w.getName() != null ? Titles.apart(w.getName()) : ""), Elements.text(w, "role"),
                Elements.text(w, "team"), Elements.text(w, "contact"), route()))).orElse(new Form.Writer("", "", "", "", ""));
    }

    /** Why it falls to this writer, as the authority's table says. */
    private String route() {
        return facts.authority().map(a -> a.route(facts)).filter(route -> !route.writers().isEmpty())
                .flatMap(route -> route.answer().row()).map(row -> sentence(row.because())).orElse("");
    }

    private Form.Contributor contributor(Contributor contributor) {
        Reading line = Reading.of(contributor);
        return origins.from(contributor, new Form.Contributor(line.text("service"), joined(", ", line.text(), line.text("role")),
                day(line.date("on"))));
    }

    private Form.Professional professional(Professional professional) {
        Reading line = Reading.of(professional);
        return origins.from(professional, new Form.Professional(line.text(), line.text("role"), day(line.date("starting"))));
    }

    private Form.Attachment attachment(Attachment attachment) {
        Reading line = Reading.of(attachment);
        return origins.from(attachment, new Form.Attachment(line.text(), line.text("by"), day(line.date("dated")),
                prose(joined(" ", sentence(line.text("relevant")), sentence(line.text("because"))))));
    }

    private Section2 section2() {
        var section = all(SectionTwo.class).findFirst();
        return section.map(Reading::of).map(line -> origins.from(section, new Section2(
                line.has("yes") ? "Yes" : line.has("no") ? "No" : "",
                !line.has("eligible") ? "" : line.has("not") ? "Not eligible" : "Eligible",
                day(line.date("on")), prose(line.text("because"))))).orElse(new Section2("", "", "", Prose.NONE));
    }

    // ---- consent and signature

    private Consent consent() {
        List<Given> given = all(advice.dsl.model.Consent.class).flatMap(this::given).toList();
        boolean omitted = given.stream().anyMatch(g -> g.answer().startsWith("Refused") || !g.refused().isEmpty())
                || all(InvolvementNotShared.class).findAny().isPresent();
        Reading toAsk = advice("consent");
        Reading shown = advice("shown");
        return new Consent(given, omitted ? Prose.of("Some information is left out because consent to share it was not given.")
                : Prose.NONE, joined(", ", toAsk.has("refused") ? "Refused" : "", day(toAsk.date("on"))),
                joined(", to ", day(shown.date()), shown.phrase("to")));
    }

    private Stream<Given> given(advice.dsl.model.Consent consent) {
        Reading line = Reading.of(consent);
        String answer = line.has("refused") ? "Refused" : line.has("unreachable") ? "Not reached"
                : line.has("explicit") ? "Agreed (explicit)" : line.has("implied") ? "Agreed (implied)" : "";
        return line.named("by", Element.class).stream().map(person -> origins.from(consent, new Given(people.fullName(person),
                people.capacity(person), answer, day(line.date("on")), sentences(before("Told on ", day(line.date("told"))),
                        line.text("recorded"), line.text("because")), line.text("refusing"))));
    }

    private Oversight oversight() {
        var oversight = all(advice.dsl.model.Oversight.class).findFirst();
        Reading line = oversight.map(Reading::of).orElse(Reading.NOTHING);
        return origins.from(oversight, new Oversight(line.text("by"), line.text(), day(line.date("on")),
                oversight.map(o -> prose(o, "analysis")).orElse(Prose.NONE), oversight.map(o -> prose(o, "plan")).orElse(Prose.NONE),
                signed(all(Quality.class).findFirst()), signed(all(Approval.class).findFirst())));
    }

    private static String signed(Optional<? extends Element> element) {
        return element.map(Reading::of).map(r -> joined(", ", r.text("by"), r.text(), day(r.date("on")))).orElse("");
    }

    private Submission submission() {
        Reading submitted = advice("submitted");
        List<String> to = submitted.texts("to");
        Reading recorded = advice("recorded");
        String where = joined(", ", capital(recorded.phrase()), recorded.phrase("as"), recorded.phrase("on"),
                day(recorded.date("on")), joined(", ", texts(recorded.items()).toArray(String[]::new)));
        return new Submission(to.stream().findFirst().orElse(""), day(submitted.date()),
                String.join(", ", to.stream().skip(1).toList()), where);
    }

    /** The authority's deadline and, once there is a date of completion, how that compares. */
    private Deadline deadline() {
        var found = facts.authority().flatMap(a -> a.deadline(facts));
        if (found.isEmpty()) {
            return new Deadline("", "", "");
        }
        var deadline = found.get();
        String standing = "";
        if (deadline.due().isPresent() && facts.completed().isPresent()) {
            int late = facts.workingDays().between(deadline.due().get(), facts.completed().get());
            standing = !deadline.isLate(facts.completed().get()) ? "Completed in time."
                    : "Completed " + late + (late == 1 ? " working day late." : " working days late.");
        }
        String days = deadline.candidates().size() < 2 ? "" : String.join("; ", deadline.candidates().stream()
                .filter(c -> c.day().isPresent()).map(c -> c.rule() + ": " + When.print(c.day().get())).toList());
        return new Deadline(deadline.due().map(When::print).orElse(""), sentences(deadline.rule(), days,
                deadline.movedBy().map(Row::because).orElse("")), standing);
    }

    /**
     * The form that the document's authority uses.
     *
     * @return the bytes of a .docx, not yet looked into
     * @throws DocumentRefused when the document names no authority, or the authority no form that can be found
     */
    public static byte[] template(Facts facts) throws DocumentRefused {
        Profile profile = facts.authority().map(Authority::profile).orElseThrow(() -> new DocumentRefused(
                "The document names no authority that is known, so there is no form to fill. Add the line authority Swindon,"
                        + " or the name of your own"));
        String council = facts.header("council");
        String name = Elements.parts(profile, "council").stream().map(Reading::of)
                .filter(line -> !council.isEmpty() && line.phrase().equals(council)).map(Reading::text)
                .filter(text -> !text.isEmpty()).findFirst().orElse(Elements.text(profile, "form"));
        if (name.isEmpty()) {
            throw new DocumentRefused("The profile " + profile.getName() + " names no form. Add the line form \"its file.docx\"");
        }
        return facts.library().beside(profile.eResource(), name).orElseThrow(() -> new DocumentRefused("The form " + name
                + " that the profile " + profile.getName() + " names is neither beside it nor in the library. Put it there"));
    }
}
