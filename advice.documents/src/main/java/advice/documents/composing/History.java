// SPDX-License-Identifier: EPL-2.0
package advice.documents.composing;

import static advice.documents.composing.Phrasing.anyText;
import static advice.documents.composing.Phrasing.before;
import static advice.documents.composing.Phrasing.day;
import static advice.documents.composing.Phrasing.joined;
import static advice.documents.composing.Phrasing.prose;
import static advice.documents.composing.Phrasing.sentence;
import static advice.documents.composing.Phrasing.statement;
import static advice.documents.composing.Phrasing.texts;
import static advice.documents.composing.Phrasing.together;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import advice.documents.Form.Conversation;
import advice.documents.Form.Current;
import advice.documents.Form.DirectWork;
import advice.documents.Form.Involvement;
import advice.documents.Form.NonEngagement;
import advice.documents.Form.Previous;
import advice.documents.Form.Report;
import advice.documents.Prose;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.CurrentInvolvement;
import advice.dsl.model.Element;
import advice.dsl.model.Engagement;
import advice.dsl.model.InvolvementNotShared;
import advice.dsl.model.Method;
import advice.dsl.model.PreviousInvolvement;
import advice.dsl.model.Rationale;
import advice.dsl.model.Reason;

/** Why there is a document, how it came about, and what went before. */
final class History {

    private final Facts facts;
    private final People people;
    private final Sections sections;
    private final Origins origins;

    History(Facts facts, People people, Sections sections, Origins origins) {
        this.facts = facts;
        this.people = people;
        this.sections = sections;
        this.origins = origins;
    }

    private <T extends Element> List<T> all(Class<T> kind) {
        return Elements.all(facts.document(), kind);
    }

    Involvement involvement() {
        return new Involvement(statements(Reason.class), statements(Rationale.class), method(), previous(), sinceBirth(),
                all(CurrentInvolvement.class).stream().map(this::current).toList(), recordsReviewed());
    }

    private Prose statements(Class<? extends Element> kind) {
        return origins.from(all(kind).stream().findFirst(), together(all(kind).stream().map(Phrasing::statement).toList()));
    }

    // ---- method

    private advice.documents.Form.Method method() {
        List<DirectWork> work = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        List<Conversation> conversations = new ArrayList<>();
        for (Method method : all(Method.class)) {
            Reading line = Reading.of(method);
            String date = joined("", day(line.date("on")), line.has("on") ? "" : day(line.date("dated")));
            if (line.has("report") || line.has("reports")) {
                reports.add(origins.from(method, new Report(firstOf(line.text("report"), line.text("reports"), line.text()), by(line), date)));
            } else if (line.has("conversation")) {
                conversations.add(origins.from(method, new Conversation(people.after("with", line), line.text("role"), date,
                        together(statement(method), prose(at(line))))));
            } else if (!line.has("none")) {
                work.add(origins.from(method, new DirectWork(date, people.after("with", line), at(line),
                        together(statement(method), tools(line)))));
            }
        }
        return new advice.documents.Form.Method(work, reports, conversations,
                all(Engagement.class).stream().filter(e -> !Reading.of(e).has("full")).map(this::unreached).toList());
    }

    /** Why there is no method. */
    Prose noMethod() {
        return together(all(Method.class).stream().map(Reading::of).filter(line -> line.has("none"))
                .map(line -> prose(joined(" ", "None.", line.text("because")))).toList());
    }

    private String by(Reading line) {
        return joined(", ", people.after("by", line), line.text("role"));
    }

    private static String at(Reading line) {
        String place = line.phrase("at");
        return before("At ", place.isEmpty() ? line.text("at") : place);
    }

    private Prose tools(Reading line) {
        String purpose = line.has("views") ? "To hear " + facts.childName() + "\u2019s views"
                : line.has("adulthood") ? "To prepare for adulthood"
                : line.has("life") ? "About life at home and in the community" : "";
        return Prose.of(Phrasing.sentences(before("Tools: ", line.text("using")), before("Adjustments: ", line.text("adjustments")),
                purpose, line.text("because")));
    }

    private NonEngagement unreached(Engagement engagement) {
        Reading line = Reading.of(engagement);
        String how = line.has("none") ? "Did not take part." : line.has("partly") ? "Took part in part." : "";
        String dates = joined(", ", Stream.concat(texts(line.after("tried")).stream(),
                line.date("tried").stream().map(When::written)).toArray(String[]::new));
        return origins.from(engagement, new NonEngagement(people.after("by", line), prose(joined(" ", how,
                sentence(before("Tried: ", dates)), sentence(line.text("because")), sentence(line.text())))));
    }

    // ---- involvement

    private boolean notShared() {
        return !all(InvolvementNotShared.class).isEmpty();
    }

    /** Oldest first; none when it is not to be shared. */
    private List<Previous> previous() {
        return notShared() ? List.of() : all(PreviousInvolvement.class).stream()
                .sorted(Comparator.comparing(p -> Elements.reading(p, "from").date().map(When::first).orElse(LocalDate.MIN)))
                .map(this::previous).toList();
    }

    private Previous previous(PreviousInvolvement involvement) {
        Reading from = Elements.reading(involvement, "from");
        return origins.from(involvement, new Previous(service(involvement), day(from.date()), day(from.date("to")),
                together(besidesName(involvement), prose(involvement, "response"), prose(involvement, "effect")),
                prose(involvement, "because"), prose(involvement, "relevant"), prose(involvement, "proportionate")));
    }

    private static String service(Element involvement) {
        Reading line = Reading.of(involvement);
        return firstOf(line.text("involvement"), line.text());
    }

    /** The element's own prose, without the service's name if that is the first of it. */
    private static Prose besidesName(Element involvement) {
        boolean name = Reading.of(involvement).text("involvement").isEmpty();
        return together(Elements.statements(involvement).skip(name ? 1 : 0).map(t -> prose(t.getValue())).toList());
    }

    private static String firstOf(String... texts) {
        return Stream.of(texts).filter(t -> !t.isEmpty()).findFirst().orElse("");
    }

    private Prose sinceBirth() {
        if (notShared()) {
            return Prose.of("Consent to share the record of previous involvement was not given.");
        }
        return sections.says("other involvement").map(reason -> prose(joined(" ",
                all(PreviousInvolvement.class).isEmpty() ? "No involvement since birth." : "No other involvement since birth.",
                reason))).orElse(Prose.NONE);
    }

    private Current current(CurrentInvolvement involvement) {
        Reading reported = Elements.reading(involvement, "reported");
        return origins.from(involvement, new Current(service(involvement), anyText(Elements.reading(involvement, "led")),
                day(Elements.reading(involvement, "since").date()), day(Elements.reading(involvement, "closed").date()),
                besidesName(involvement), prose(involvement, "effect"), prose(involvement, "difference"), anyText(reported),
                day(reported.date("on"))));
    }

    private String recordsReviewed() {
        Reading reviewed = facts.advice().map(a -> Elements.reading(a, "records")).orElse(Reading.NOTHING);
        return joined(", ", day(reviewed.date("on")), before("talked through on ", day(reviewed.date("through"))));
    }
}
