// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.deadlines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.google.inject.Singleton;

import advice.dsl.facts.Authority;
import advice.dsl.facts.Deadline;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Trigger;
import advice.dsl.facts.WorkingDays;

/**
 * All advices of the workspace by the day on which they are due, open or closed.
 * What there is to know is noted when a document is checked, so that nobody waits while all of them are read.
 */
@Singleton
public final class Deadlines {

    private final Map<String, Noted> noted = new TreeMap<>();

    /** What was known of a document when it was last checked; the days left are counted on the day that asks. */
    private record Noted(String child, String authority, String kind, String purpose, String status, Optional<LocalDate> due,
            Optional<LocalDate> completed, WorkingDays workingDays, String rule, String row) {
    }

    /** Notes what is known of a document that has just been checked; a profile or a file of wordings has no day. */
    public synchronized void note(String uri, Facts facts) {
        if (facts.advice().isEmpty()) {
            noted.remove(uri);
            return;
        }
        var deadline = facts.authority().flatMap(a -> a.deadline(facts));
        noted.put(uri, new Noted(facts.childName(), facts.authority().map(Authority::name).orElse(""), facts.kind(), facts.purpose(),
                facts.status().words(), deadline.flatMap(Deadline::due), facts.completed(), facts.workingDays(),
                deadline.map(Deadlines::rule).orElse(""), deadline.map(d -> d.row().id()).orElse("")));
    }

    /** The document is gone. */
    public synchronized void forget(String uri) {
        noted.remove(uri);
    }

    /** Those that are due first, first; at the end those whose day cannot be said. */
    public synchronized List<DueAdvice> on(LocalDate today) {
        return noted.entrySet().stream().map(entry -> told(entry.getKey(), entry.getValue(), today))
                .sorted(Comparator.comparing((DueAdvice advice) -> advice.due().isEmpty()).thenComparing(DueAdvice::due).thenComparing(DueAdvice::uri))
                .toList();
    }

    private static DueAdvice told(String uri, Noted known, LocalDate today) {
        var left = known.completed().isPresent() ? Optional.<Integer>empty() : known.due().map(due -> left(today, due, known.workingDays()));
        var late = known.due().filter(known.completed().orElse(today)::isAfter).isPresent();
        return new DueAdvice(uri, known.child(), known.authority(), known.kind(), known.purpose(), known.status(), written(known.due()),
                written(known.completed()), left.orElse(null), late, known.rule(), known.row());
    }

    private static int left(LocalDate today, LocalDate due, WorkingDays workingDays) {
        return today.isAfter(due) ? -workingDays.between(due, today) : workingDays.between(today, due);
    }

    /** How the day is counted, or what is missing to count it. */
    public static String rule(Deadline deadline) {
        return deadline.missing().isEmpty() ? deadline.rule() : deadline.rule() + "; the document does not say "
                + deadline.missing().stream().map(Trigger::phrase).collect(Collectors.joining(" nor "));
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
