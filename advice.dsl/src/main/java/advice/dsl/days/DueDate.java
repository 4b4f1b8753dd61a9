// SPDX-License-Identifier: EPL-2.0
package advice.dsl.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.dsl.facts.Deadline;
import advice.dsl.facts.Fact;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Row;
import advice.dsl.facts.Trigger;
import advice.dsl.facts.When;
import advice.dsl.model.Part;

/** When a document is due, counted out in words. */
public final class DueDate {

    private final Facts facts;
    private final Deadline deadline;
    private final Counting counting;

    private DueDate(Facts facts, Deadline deadline) {
        this.facts = facts;
        this.deadline = deadline;
        this.counting = new Counting(facts.workingDays());
    }

    /** Empty where no authority is named, or its table has no row for the document. */
    public static Optional<DueDate> of(Facts facts) {
        return facts.authority().flatMap(authority -> authority.deadline(facts)).map(deadline -> new DueDate(facts, deadline));
    }

    /** The day itself, where it can be counted. */
    public Optional<LocalDate> day() {
        return deadline.due();
    }

    /** The line whose day decided. */
    public Optional<Part> decidedBy() {
        return deadline.decidedBy().flatMap(trigger -> trigger.line(facts));
    }

    /** Whether the day is counted from the day that the line gives, or would be if that were another. */
    public boolean looksAt(Part line) {
        return Stream.concat(deadline.candidates().stream().flatMap(c -> c.from().stream()), deadline.weighed().stream())
                .anyMatch(trigger -> trigger.line(facts).filter(line::equals).isPresent());
    }

    /** How it stands with it: {@code completed 25 working days before that}, {@code 12 working days left}, {@code 2 working days late}. */
    public String standing() {
        var due = deadline.due().orElseThrow();
        var completed = facts.completed();
        var day = completed.orElse(facts.today());
        var counted = day.isAfter(due) ? counting.working(due, day) : counting.working(day, due);
        if (completed.isPresent()) {
            return day.equals(due) ? "completed on that day" : "completed " + counted + (day.isAfter(due) ? " late" : " before that");
        }
        return day.equals(due) ? "today" : day.isAfter(due) ? counted + " late" : counted + " left";
    }

    /** The whole sum, a sentence each. */
    public List<String> sum() {
        var sum = new ArrayList<String>();
        var asks = (deadline.row().id().isEmpty() ? "" : " (row " + deadline.row().id() + ")");
        if (deadline.due().isEmpty()) {
            sum.add(deadline.missing().isEmpty() ? "No rule gives the day on which it is due; a person enters it" + asks + "."
                    : "The day on which it is due is " + deadline.rule() + asks + "; the document does not say "
                            + deadline.missing().stream().map(Trigger::phrase).collect(Collectors.joining(" nor ")) + ".");
            return sum;
        }
        var due = deadline.due().get();
        sum.add("It is due on " + Counting.day(due) + ": " + deadline.rule() + asks + ".");
        if (deadline.candidates().size() > 1) {
            sum.add(deadline.candidates().stream().filter(c -> c.day().isPresent()).map(c -> c.rule() + ": " + When.print(c.day().get()))
                    .collect(Collectors.joining("; ")) + ".");
        }
        deadline.movedBy().map(Row::explained).ifPresent(why -> sum.add(why + "."));
        counted(due).ifPresent(sum::add);
        deadline.target().filter(target -> !target.equals(due)).ifPresent(target ->
                sum.add("That is " + counting.idle(due) + "; the last working day before it is " + Counting.day(target) + "."));
        sum.add(capital(standing()) + ".");
        if (!deadline.answer().open().isEmpty()) {
            sum.add("Not certain: the document does not say " + deadline.answer().open().stream().map(Fact::question).collect(Collectors.joining(", nor ")) + ".");
        }
        return sum;
    }

    /** {@code From 2 March 2026 it is 42 days (28 working days); bank holidays between: Good Friday on 3 April 2026.} */
    private Optional<String> counted(LocalDate due) {
        return deadline.decidedBy().flatMap(trigger -> trigger.in(facts)).filter(from -> !from.equals(due)).map(from -> {
            var first = from.isBefore(due) ? from : due;
            var last = from.isBefore(due) ? due : from;
            var skipped = counting.skipped(first, last);
            return "From " + When.print(first) + " to " + When.print(last) + " it is " + counting.between(first, last)
                    + (skipped.isEmpty() ? "" : "; bank holidays between them: " + skipped) + ".";
        });
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
