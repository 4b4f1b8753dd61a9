// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.timing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Titles;
import advice.dsl.facts.When;
import advice.dsl.model.Approval;
import advice.dsl.model.Consent;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Method;
import advice.dsl.model.Oversight;
import advice.dsl.model.Quality;
import advice.dsl.model.View;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Evidence may be older than the request; everything the advice rests on is no younger than the advice. */
@PracticeStandard(
    rows = {"TIM-14", "SIGN-06"},
    source = {"Swindon 2022, Social care advice", "NCT, section 7", "NCT, section 7 (f)"},
    level = Level.ERROR,
    summary = "Two dates cannot both be right",
    remedy = "Look up which of the two is right.",
    why = """
        Dates that contradict each other make a reader doubt the rest.
        """)
@AutoService(Rule.class)
public final class DatesOutOfOrder extends Rule<Document> {

    /** One dated thing, as a sentence names it: {@code the request was received}. */
    private record Dated(String what, LocalDate day, EObject at) {
    }

    /** Two dates of which one should come first and does not. */
    private record Contradiction(Dated reported, String relation, Dated other) {

        boolean isOf(Dated dated) {
            return reported.equals(dated) || other.equals(dated);
        }
    }

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        if (!facts.isAdvice() || facts.advice().isEmpty()) {
            return;
        }
        var born = facts.child().flatMap(c -> Elements.part(c, "born")).flatMap(p -> dated("the child was born", p, Reading.of(p).date()));
        var asked = Stream.of(said(facts, "requested", "the request was made"), said(facts, "received", "the request was received"),
                said(facts, "notified", "the notification was received")).flatMap(Optional::stream).toList();
        var completed = said(facts, "completed", "the advice was completed");
        var submitted = said(facts, "submitted", "the advice was submitted");
        var opened = said(facts, "opened", "the recording form was opened");
        var restedOn = restedOn(document);
        var signed = signatures(document);

        var contradictions = new ArrayList<Contradiction>();
        born.ifPresent(b -> asked.forEach(a -> inOrder(b, a, contradictions)));
        asked.stream().filter(a -> a.what().contains("received")).forEach(a -> {
            opened.ifPresent(o -> inOrder(a, o, contradictions));
            restedOn.stream().filter(r -> r.at() instanceof Consent).forEach(consent -> inOrder(a, consent, contradictions));
        });
        completed.ifPresent(c -> {
            asked.forEach(a -> inOrder(a, c, contradictions));
            restedOn.forEach(r -> notAfter(r, c, contradictions));
            signed.forEach(s -> inOrder(c, s, contradictions));
        });
        submitted.ifPresent(s -> {
            completed.ifPresent(c -> inOrder(c, s, contradictions));
            signed.forEach(g -> notAfter(g, s, contradictions));
        });
        var doubtful = contradictions.stream().flatMap(c -> Stream.of(c.reported(), c.other())).toList();
        say(contradictions, report);
        if (facts.status().isAtLeast(Status.FINAL)) {
            var past = new ArrayList<>(asked);
            past.addAll(restedOn);
            past.addAll(signed);
            completed.ifPresent(past::add);
            submitted.ifPresent(past::add);
            past.stream().filter(d -> d.day().isAfter(report.today()) && !doubtful.contains(d)).forEach(d -> report.at(d.at())
                    .saying("The document is final, and says that " + d.what() + " on " + When.print(d.day()) + ", a day to come"));
        }
    }

    /** What the advice rests on: direct work and conversations, views, consents. */
    private static List<Dated> restedOn(Document document) {
        var found = new ArrayList<Dated>();
        Elements.all(document, Method.class).forEach(m -> dated("this was done", m, Reading.of(m).date("on").or(() -> Reading.of(m).date("dated")))
                .ifPresent(found::add));
        Elements.all(document, View.class).forEach(v -> dated("this view was given", v, Reading.of(v).date("on")).ifPresent(found::add));
        Elements.all(document, Consent.class).forEach(c -> dated("consent was given", c, Reading.of(c).date("on")).ifPresent(found::add));
        return found;
    }

    private static List<Dated> signatures(Document document) {
        return Stream.<Element>concat(Elements.all(document, Oversight.class).stream(),
                Stream.concat(Elements.all(document, Quality.class).stream(), Elements.all(document, Approval.class).stream()))
                .flatMap(e -> dated("this was signed", e, Reading.of(e).date("on")).stream()).toList();
    }

    private static Optional<Dated> said(Facts facts, String key, String what) {
        return facts.advice().flatMap(a -> Elements.part(a, key)).flatMap(p -> dated(what, p, Reading.of(p).date()));
    }

    /** A month or a season says too little to contradict anything. */
    private static Optional<Dated> dated(String what, EObject at, Optional<When> when) {
        return when.filter(When::isDay).map(w -> new Dated(what, w.first(), at));
    }

    /** The second is reported where it comes before the first. */
    private static void inOrder(Dated first, Dated second, List<Contradiction> found) {
        if (second.day().isBefore(first.day())) {
            found.add(new Contradiction(second, "before", first));
        }
    }

    /** The first is reported where it comes after the second. */
    private static void notAfter(Dated first, Dated second, List<Contradiction> found) {
        if (first.day().isAfter(second.day())) {
            found.add(new Contradiction(first, "after", second));
        }
    }

    /** A date that more than two others contradict is probably the wrong one, and one fault. */
    private static void say(List<Contradiction> found, Report report) {
        var left = new ArrayList<>(found);
        while (!left.isEmpty()) {
            var first = left.get(0);
            var culprit = Stream.of(first.reported(), first.other()).filter(d -> left.stream().filter(c -> c.isOf(d)).count() > 2).findFirst();
            var about = culprit.map(d -> left.stream().filter(c -> c.isOf(d)).toList()).orElse(List.of(first));
            left.removeAll(about);
            var at = culprit.orElse(first.reported());
            var breach = report.at(at.at()).saying(culprit.isPresent() ? sentence(at) + ", which does not fit " + about.size() + " other dates"
                    : sentence(at) + ", " + first.relation() + " " + first.other().what() + " on " + When.print(first.other().day()));
            about.forEach(c -> {
                var other = c.reported().equals(at) ? c.other() : c.reported();
                breach.with(other.at(), "Here " + other.what() + " on " + When.print(other.day()));
            });
        }
    }

    private static String sentence(Dated dated) {
        return Titles.capital(dated.what()) + " on " + When.print(dated.day());
    }
}
