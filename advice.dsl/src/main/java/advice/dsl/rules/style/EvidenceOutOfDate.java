// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.style;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.Document;
import advice.dsl.model.Method;
import advice.dsl.model.Need;
import advice.dsl.model.View;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** The youngest of what the advice rests on: direct work, conversations, reports, evidence, views. Six months are our choice; the guidance gives no number. */
@PracticeStandard(
    rows = "STYLE-09",
    source = "Swindon 2022, General",
    level = Level.WARNING,
    due = Status.FOR_AGREEMENT,
    summary = "The advice rests on what was seen more than six months ago",
    remedy = "Look again, and date what you saw; or complete the advice on what is known now.",
    why = """
        A child changes in half a year; the advice shows how things are when it is completed.
        """)
@AutoService(Rule.class)
public final class EvidenceOutOfDate extends Rule<Document> {

    private static final int MONTHS = 6;

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        var youngest = Stream.concat(
                Stream.concat(Elements.all(document, Method.class).stream(), Elements.all(document, View.class).stream())
                        .flatMap(e -> Stream.of(Reading.of(e).date("on"), Reading.of(e).date("dated"))),
                Elements.all(document, Need.class).stream().flatMap(n -> Elements.parts(n, "evidence").stream()).map(e -> Reading.of(e).date("on")))
                .flatMap(Optional::stream).map(When::last).max(Comparator.naturalOrder());
        youngest.filter(day -> day.plusMonths(MONTHS).isBefore(facts.asOf())).ifPresent(day -> report.atChild()
                .saying("The latest that the advice rests on is of " + When.print(day) + ", more than six months before "
                        + (facts.completed().isPresent() ? "it was completed" : "today")));
    }
}
