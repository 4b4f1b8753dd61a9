// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hints;

import java.util.stream.Stream;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.days.Counting;
import advice.dsl.days.DueDate;
import advice.dsl.ide.protocol.Stretch;
import advice.dsl.model.Advice;
import advice.dsl.model.Element;
import advice.dsl.model.Part;

/** The day on which the advice is due behind the line from which it is counted, and behind the day of completion how much in time that was. */
final class DueDateHints implements Hints {

    @Override
    public Stream<Hint> in(Element element, Facts facts) {
        return facts.advice().filter(advice -> advice == element).flatMap(advice -> DueDate.of(facts)).filter(due -> due.day().isPresent()).stream()
                .flatMap(due -> Stream.concat(due.decidedBy().stream().map(line -> due(line, due, facts)),
                        Elements.part((Advice) element, "completed").filter(line -> facts.completed().isPresent()).stream()
                                .map(line -> hint(line, due.standing(), due))));
    }

    private static Hint due(Part line, DueDate due, Facts facts) {
        return hint(line, "due " + Counting.day(due.day().orElseThrow()) + (facts.completed().isPresent() ? "" : ", " + due.standing()), due);
    }

    private static Hint hint(Part line, String label, DueDate due) {
        return new Hint(Stretch.of(line).end(), label, String.join(" ", due.sum()));
    }
}
