// SPDX-License-Identifier: EPL-2.0
package advice.dsl.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.dsl.checklist.Answered;
import advice.dsl.checklist.Checklist;
import advice.dsl.checklist.Checklist.Question;
import advice.dsl.checklist.Prompt.Asks;
import advice.dsl.days.Counting;
import advice.dsl.days.DueDate;
import advice.dsl.facts.Agreement;
import advice.dsl.facts.Answer;
import advice.dsl.facts.Authority;
import advice.dsl.facts.Consents.Given;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Fact;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Party;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Row;
import advice.dsl.facts.SealBlock.Act;
import advice.dsl.facts.Thread;
import advice.dsl.facts.Titles;
import advice.dsl.facts.When;
import advice.dsl.model.Approval;
import advice.dsl.model.Element;
import advice.dsl.model.Need;
import advice.dsl.model.Outcome;
import advice.dsl.model.Oversight;
import advice.dsl.model.Provision;
import advice.dsl.model.Quality;
import advice.dsl.model.Writer;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Level;
import advice.dsl.rules.Report;
import advice.dsl.signing.ReportForSigning.Labelled;
import advice.dsl.signing.ReportForSigning.Section;

/** Puts together what a manager needs to know before signing, from what is known of a document and what is found in it. */
public final class Reporter {

    private final Facts facts;
    private final List<Finding> findings;
    private final Thread thread;

    private Reporter(Facts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
        this.thread = facts.thread();
    }

    /** @param findings what is found in the document, in reading order */
    public static ReportForSigning report(Facts facts, List<Finding> findings) {
        return new Reporter(facts, findings).report();
    }

    private ReportForSigning report() {
        var readiness = Readiness.of(facts, findings);
        var child = facts.child().map(c -> Elements.text(c, "name")).filter(n -> !n.isBlank()).orElse(facts.childName());
        return new ReportForSigning("Report for signing: " + (child.isBlank() ? "an advice" : child), about(), readiness.line(), readiness.isReady(),
                List.of(open(), departures(), checklist(), golden(), days(), tables(), agreed()));
    }

    private List<Labelled> about() {
        var writer = Elements.first(facts.document(), Writer.class);
        return Stream.of(new Labelled("Authority", facts.authority().map(Authority::name).orElse("not said")),
                new Labelled("What it is", Titles.capital(facts.kind()) + (facts.purpose().isEmpty() ? "" : " for " + Titles.withArticle(facts.purpose()))),
                new Labelled("Status", Titles.capital(facts.status().words())),
                new Labelled("Written by", writer.map(w -> Stream.of(Elements.statementText(w), Elements.text(w, "role"), Elements.text(w, "team"))
                        .filter(words -> !words.isBlank()).collect(Collectors.joining(", "))).orElse("")),
                new Labelled("Report made on", When.print(facts.today()))).filter(l -> !l.words().isBlank()).toList();
    }

    // ---- what is found

    private Section open() {
        var open = findings.stream().filter(f -> f.departure().isEmpty()).toList();
        var rows = open.stream().filter(f -> f.level() != Level.SUGGESTION)
                .sorted(Comparator.comparing(Finding::level)).map(f -> List.of(line(f) + ", " + f.level().word(), f.message(), f.remedy())).toList();
        var suggestions = open.size() - rows.size();
        return new Section("What is open", List.of("Where", "What is found", "What puts it right"), rows,
                rows.isEmpty() && suggestions == 0 ? "Nothing is open."
                        : suggestions == 0 ? "" : (rows.isEmpty() ? "No error and no warning; " : "Beside them ") + Counting.count(suggestions, "suggestion")
                                + ", which `advice check` tells.");
    }

    private Section departures() {
        var rows = findings.stream().filter(f -> !f.departure().isEmpty()).map(f -> List.of(line(f), f.message(), f.departure())).toList();
        return new Section("Departures from a standard", List.of("Where", "What is found", "The writer's reason"), rows,
                rows.isEmpty() ? "The writer departs from no standard." : "Who signs accepts them.");
    }

    private static String line(Finding finding) {
        return "Line " + finding.place().line();
    }

    // ---- the checklist

    private Section checklist() {
        var questions = Checklist.of(facts).questions();
        var shown = questions.stream().filter(q -> q.isAnswered() || q.awaited()).toList();
        var rows = Stream.concat(shown.stream().filter(q -> !q.isAnswered()), shown.stream().filter(Question::isAnswered))
                .map(q -> List.of(q.prompt().question(), answer(q))).toList();
        var others = questions.stream().filter(q -> !shown.contains(q)).toList();
        var managers = others.stream().filter(q -> q.prompt().asks() == Asks.MANAGER).count();
        return new Section("Checklist", List.of("Question", "Answer"), rows, questions.isEmpty() ? "Nothing is asked." : others.isEmpty() ? "" : Counting.count(others.size(), "question")
                + " for which the profile does not wait " + (others.size() == 1 ? "is" : "are") + " not answered"
                + (managers == 0 ? "" : managers == others.size() ? ", asked of the manager" : ", " + managers + " of them asked of the manager") + ".");
    }

    private static String answer(Question question) {
        return question.answer().filter(a -> !a.says().isEmpty()).map(Reporter::words).orElse("Not answered; it is asked of the " + question.prompt().asks().word());
    }

    private static String words(Answered answer) {
        return (answer.says().equals("na") ? "Does not apply" : Titles.capital(answer.says())) + (answer.by().isBlank() ? "" : ", " + answer.by())
                + answer.on().map(w -> ", " + w.written()).orElse("") + (answer.because().isBlank() ? "" : ": " + answer.because());
    }

    // ---- the golden thread

    private Section golden() {
        var rows = new ArrayList<List<String>>();
        for (var need : thread.needs()) {
            var outcomes = thread.outcomesFor(need);
            if (outcomes.isEmpty()) {
                rows.add(row(need, Optional.empty(), thread.provisionsFor(need)));
            }
            for (var outcome : outcomes) {
                rows.add(row(need, Optional.of(outcome), thread.provisionsFor(need).stream().filter(p -> thread.achievedBy(p).contains(outcome)).toList()));
            }
        }
        var inRows = thread.needs().stream().flatMap(n -> Stream.concat(thread.outcomesFor(n).stream(), thread.provisionsFor(n).stream())).toList();
        var loose = Stream.<Element>concat(thread.outcomes().stream(), thread.provisions().stream()).filter(e -> !inRows.contains(e)).toList();
        return new Section("Golden thread", List.of("Aspiration", "Need", "Outcome", "Provision"), rows,
                rows.isEmpty() ? "There is no need." : loose.isEmpty() ? "" : "Outside the thread: " + titles(loose) + ".");
    }

    private List<String> row(Need need, Optional<Outcome> outcome, List<Provision> provisions) {
        var disposition = Thread.disposition(need);
        var elsewhere = disposition != Thread.Disposition.SECTION_D;
        var hopes = new LinkedHashSet<Element>(thread.limitedBy(need));
        outcome.ifPresent(o -> hopes.addAll(thread.aimsOf(o)));
        return List.of(titles(hopes), Titles.of(need), outcome.map(Titles::of).orElse(elsewhere ? Titles.capital(disposition.words()) : "None yet"),
                provisions.isEmpty() ? elsewhere ? "" : "None yet" : provisions.stream().map(Reporter::provision).collect(Collectors.joining("; ")));
    }

    private static String provision(Provision provision) {
        var section = Thread.section(provision);
        return Titles.of(provision) + (section.isEmpty() ? "" : " (" + section + ")");
    }

    private static String titles(Collection<? extends Element> elements) {
        return elements.stream().map(Titles::of).collect(Collectors.joining("; "));
    }

    // ---- days

    private Section days() {
        var due = DueDate.of(facts);
        var rows = new ArrayList<List<String>>();
        day("received", "Received", rows);
        day("notified", "Notification received", rows);
        due.flatMap(DueDate::day).ifPresent(day -> rows.add(List.of("Due", Counting.day(day))));
        day("meeting", "Review meeting", rows);
        day("completed", "Completed", rows);
        day("shown", "Shown to child and family", rows);
        signatures().forEach((who, day) -> rows.add(List.of(who, Counting.day(day))));
        day("submitted", "Sent", rows);
        return new Section("Days", List.of("What", "Day"), rows, due.map(d -> String.join(" ", d.sum())).orElse(rows.isEmpty() ? "No day is said." : ""));
    }

    private void day(String key, String label, List<List<String>> rows) {
        facts.day(key).ifPresent(day -> rows.add(List.of(label, Counting.day(day))));
    }

    private LinkedHashMap<String, LocalDate> signatures() {
        var signatures = new LinkedHashMap<String, LocalDate>();
        facts.document().getElements().stream().filter(e -> e instanceof Oversight || e instanceof Quality || e instanceof Approval).forEach(e -> {
            var line = Reading.of(e);
            var what = e instanceof Oversight ? "Reviewed by " : e instanceof Quality ? "Quality checked by " : "Approved by ";
            line.date("on").ifPresent(day -> signatures.put(what + (line.text("by").isBlank() ? "nobody named" : line.text("by")), day.first()));
        });
        return signatures;
    }

    // ---- what the authority's tables decided

    private Section tables() {
        var rows = new ArrayList<List<String>>();
        facts.authority().ifPresent(authority -> {
            var route = authority.route(facts);
            decided("Who writes", route.isNobody() ? "Nobody" : route.isUndecided() ? "A person decides" : route.who(), route.answer(), rows);
            var authorisation = authority.authorisation(facts);
            decided("Who signs", authorisation.isUndecided() ? "A person decides" : String.join(", then ", authorisation.by()), authorisation.answer(), rows);
            var agreement = authority.agreement(facts);
            decided("Who agrees", agreement.isUndecided() ? "The source does not say" : agreement.isBlocked() ? "Not before a question is answered"
                    : Report.listed(agreement.by().stream().map(Agreement.Giver::words).toList(), "and"), agreement.answer(), rows);
            authority.deadline(facts).ifPresent(deadline -> decided("When it is due", deadline.rule(), deadline.answer(), rows));
            thread.provisions().forEach(provision -> {
                var placement = authority.placement(provision, facts);
                decided(Titles.of(provision) + (Thread.section(provision).isEmpty() ? "" : ", written in " + Thread.section(provision)),
                        "", placement.answer(), rows);
            });
        });
        return new Section("What the authority's tables decide", List.of("Question", "Decided", "By row"), rows,
                rows.isEmpty() ? "The document names no authority that has tables." : "");
    }

    private static void decided(String question, String words, Answer answer, List<List<String>> rows) {
        if (answer.row().isEmpty() && words.isBlank()) {
            return;
        }
        var row = answer.row();
        var because = Stream.of(row.map(Row::id).orElse("none"), row.filter(r -> !r.always()).map(r -> "when " + r.when()).orElse(""),
                answer.open().isEmpty() ? "" : "not certain, because the document does not say " + Report.listed(answer.open().stream().map(Fact::question).toList(), "nor"))
                .filter(w -> !w.isBlank()).collect(Collectors.joining("; "));
        rows.add(List.of(question, words.isBlank() ? row.map(Row::says).map(w -> Titles.capital(w.replaceAll("\\bh([12])\\b", "H$1"))).orElse("") : Titles.capital(words), because));
    }

    // ---- agreement and signature

    private Section agreed() {
        var rows = new ArrayList<List<String>>();
        facts.consents().all().forEach(given -> rows.add(List.of(given.by().map(Element::getName).orElse("Somebody"), consent(given),
                since(given.by().map(Element::getName).map(name -> facts.seals().party(Act.AGREED, name))))));
        facts.seals().parties(Act.AGREED).stream().filter(p -> facts.consents().all().stream().noneMatch(g -> g.by().map(Element::getName).filter(p.by()::equals).isPresent()))
                .forEach(p -> rows.add(List.of(p.by(), "Agreed" + p.on().map(d -> " on " + When.print(d)).orElse("") + "; how is not recorded", since(Optional.of(p)))));
        facts.seals().parties(Act.SIGNED).forEach(p -> rows.add(List.of(p.by(), "Signed" + p.on().map(d -> " on " + When.print(d)).orElse(""), since(Optional.of(p)))));
        return new Section("Agreement and signature", List.of("Who", "What", "Changed since"), rows,
                rows.isEmpty() ? "Nobody has agreed or signed yet."
                : "Seals show whether the words are still those that were agreed to or signed; how somebody agreed is what the writer recorded.");
    }

    private static String consent(Given given) {
        var line = Reading.of(given.element());
        var how = Stream.of("explicit", "implied", "refused", "unreachable", "unable").filter(line::has).findFirst().orElse("answered");
        return Titles.capital(how.equals("explicit") || how.equals("implied") ? how + " consent" : how)
                + given.on().map(d -> " on " + When.print(d)).orElse("") + (line.text("recorded").isBlank() ? "" : "; " + line.text("recorded"));
    }

    private static String since(Optional<Party> party) {
        if (party.filter(p -> !p.lines().isEmpty()).isEmpty()) {
            return "Not sealed, so a change cannot be seen";
        }
        var changes = party.get().changes();
        return changes.isEmpty() ? "Nothing" : Counting.count(changes.size(), "change") + ": "
                + changes.stream().limit(4).map(c -> c.element().map(Elements::called).orElseGet(() -> c.seal().map(s -> (s.keyword() + " " + s.name()).strip()).orElse("")))
                        .collect(Collectors.joining(", ")) + (changes.size() > 4 ? " …" : "");
    }
}
