// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.When;
import advice.dsl.days.Age;
import advice.dsl.days.Counting;
import advice.dsl.days.DueDate;
import advice.dsl.model.Advice;
import advice.dsl.model.Child;
import advice.dsl.model.Element;
import advice.dsl.model.Figure;
import advice.dsl.model.Item;
import advice.dsl.model.Part;
import advice.dsl.model.Phrase;

/** A date: its weekday, what is counted from it, and how far it is from today, from the meeting and from the day on which the advice is due. */
final class DatePage implements HoverPage {

    /** Day, month and year. */
    private static final int LONGEST = 3;

    /** A date as it is written in a line. */
    private record Written(When when, int start, int end) {
    }

    @Override
    public Stream<Told> at(Pointed place) {
        return place.object(Item.class).flatMap(item -> written(item, place.offset()))
                .map(date -> new Told(page(date.when(), place), date.start(), date.end())).stream();
    }

    // ---- finding it

    private static Optional<Written> written(Item item, int offset) {
        var line = item.eContainer() instanceof Part part ? part.getItems() : item.eContainer() instanceof Element element ? element.getItems() : List.<Item>of();
        var at = line.indexOf(item);
        for (int length = LONGEST; length > 0; length--) {
            for (int from = Math.max(0, at - length + 1); from <= at && from + length <= line.size(); from++) {
                var date = written(line.subList(from, from + length)).filter(d -> d.start() <= offset && offset < d.end());
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** The words as a date; of the words before a year only the last belongs to it. */
    private static Optional<Written> written(List<Item> items) {
        var words = new ArrayList<String>();
        for (var item : items) {
            if (!(item instanceof Figure || item instanceof Phrase)) {
                return Optional.empty();
            }
            words.add(NodeModelUtils.findActualNodeFor(item).getText().strip());
        }
        var first = words.get(0);
        var last = first.substring(first.lastIndexOf(' ') + 1);
        words.set(0, last);
        return When.said(String.join(" ", words)).map(when -> new Written(when, end(items.get(0)) - last.length(), end(items.get(items.size() - 1))));
    }

    private static int end(Item item) {
        return NodeModelUtils.findActualNodeFor(item).getEndOffset();
    }

    // ---- telling it

    private static String page(When when, Pointed place) {
        var facts = place.facts();
        var counting = new Counting(facts.workingDays());
        var told = new ArrayList<String>();
        told.add("**" + (when.isDay() ? Counting.day(when.first())
                : when.written() + ": " + When.print(when.first()) + " to " + When.print(when.last())) + "**");
        if (when.isDay() && !counting.idle(when.first()).isEmpty()) {
            told.add("Not a working day: " + Markdown.plain(counting.idle(when.first())) + ".");
        }
        if (facts.isAdvice()) {
            var due = DueDate.of(facts);
            place.element(Child.class).filter(child -> key(place).equals("born")).flatMap(child -> Age.of(facts)).map(age -> age.words() + " " + age.day() + ".").ifPresent(told::add);
            due.filter(d -> place.element(Advice.class).isPresent() && (key(place).equals("completed") || line(place).filter(d::looksAt).isPresent()))
                    .ifPresent(d -> told.add(Markdown.sentence(String.join(" ", d.sum()))));
            told.add(distances(when, due.flatMap(DueDate::day), facts, counting));
        } else {
            told.add("- " + counting.seenFrom(facts.today(), "today, " + Counting.day(facts.today()), when.first()));
        }
        return String.join("\n\n", told);
    }

    private static Optional<Part> line(Pointed place) {
        return place.object(Item.class).map(Item::eContainer).filter(Part.class::isInstance).map(Part.class::cast);
    }

    private static String key(Pointed place) {
        return line(place).map(Elements::key).orElse("");
    }

    /** How far it is from the days by which a writer plans, in a list. */
    private static String distances(When when, Optional<LocalDate> due, Facts facts, Counting counting) {
        var day = when.first();
        var distances = Stream.of(Optional.of(facts.today()).map(today -> counting.seenFrom(today, "today, " + Counting.day(today), day)),
                facts.day("meeting").filter(meeting -> !meeting.equals(day) && Counting.isNear(meeting, day))
                        .map(meeting -> counting.seenFrom(meeting, "the meeting on " + When.print(meeting), day)),
                due.filter(last -> Counting.isNear(last, day)).map(last -> counting.seenFrom(last, "the day on which the advice is due, " + When.print(last), day)));
        return String.join("\n", distances.flatMap(Optional::stream).map(line -> "- " + line).toList());
    }
}
