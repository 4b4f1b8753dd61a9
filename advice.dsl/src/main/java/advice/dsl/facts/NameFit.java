// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import advice.dsl.model.Aspiration;
import advice.dsl.model.Consent;
import advice.dsl.model.Element;
import advice.dsl.model.Need;
import advice.dsl.model.Outcome;
import advice.dsl.model.Provision;

/**
 * How well a name fits where one of the thread is awaited: what nothing answers yet, and what goes with the names that stand there
 * already, comes first.
 *
 * @param element the element of that name
 * @param place   the lower the better
 * @param words   why, as a writer reads it: {@code no outcome yet}; {@code ""} for nothing to say
 */
public record NameFit(Element element, int place, String words) {

    /**
     * Elements whose names may stand after a key, the best first; those that fit alike in the order given.
     *
     * @param asking the element in which the name is awaited
     */
    public static List<NameFit> ranked(Collection<? extends Element> elements, Element asking, String key, Facts facts) {
        var fits = new ArrayList<NameFit>();
        for (var element : elements) {
            fits.add(of(element, asking, key, facts));
        }
        fits.sort(Comparator.comparing(NameFit::place));
        return Collections.unmodifiableList(fits);
    }

    private static NameFit of(Element element, Element asking, String key, Facts facts) {
        var thread = facts.thread();
        if (element instanceof Need need && asking instanceof Provision provision && key.equals("meets")) {
            return open(need, others(thread.provisionsFor(need), provision), "provision", "met by");
        }
        if (element instanceof Need need && asking instanceof Outcome outcome && key.equals("addresses")) {
            return open(need, others(thread.outcomesFor(need), outcome), "outcome", "addressed by");
        }
        if (element instanceof Outcome outcome && asking instanceof Provision provision && key.equals("achieves")) {
            return achieved(outcome, provision, thread);
        }
        if (element instanceof Aspiration aspiration && asking instanceof Outcome outcome && key.equals("towards")) {
            return aimedAt(aspiration, outcome, thread);
        }
        if (element instanceof Aspiration aspiration && asking instanceof Need need && key.equals("limits")) {
            return limited(aspiration, need, thread);
        }
        return asking instanceof Consent && key.isEmpty() ? asked(element, asking, facts) : new NameFit(element, 0, "");
    }

    /** A need that nothing answers yet comes first, one that the authority does not answer at all last. */
    private static NameFit open(Need need, List<? extends Element> answers, String kind, String answeredBy) {
        return switch (Thread.disposition(need)) {
            case DECLINED -> new NameFit(need, 3, "support was declined");
            case MET_OTHERWISE -> new NameFit(need, 2, "met otherwise");
            case SECTION_D -> unanswered(need, answers, 0, kind, answeredBy);
        };
    }

    private static NameFit unanswered(Element element, List<? extends Element> answers, int place, String kind, String answeredBy) {
        return answers.isEmpty() ? new NameFit(element, place, "no " + kind + " yet")
                : new NameFit(element, place + 1, answeredBy + " " + names(answers));
    }

    /** Outcomes of the needs that the provision meets, then those towards which nothing works yet. */
    private static NameFit achieved(Outcome outcome, Provision provision, Thread thread) {
        var shared = both(thread.addressedBy(outcome), thread.metBy(provision));
        return shared.isEmpty() ? unanswered(outcome, others(thread.provisionsFor(outcome), provision), 1, "provision", "achieved by")
                : new NameFit(outcome, 0, "addresses " + names(shared));
    }

    /** Aspirations that the outcome's needs limit, then those towards which nothing moves yet, last those that are to stay as they are. */
    private static NameFit aimedAt(Aspiration aspiration, Outcome outcome, Thread thread) {
        var limiting = thread.addressedBy(outcome).stream().filter(n -> thread.limitedBy(n).contains(aspiration)).toList();
        if (!limiting.isEmpty()) {
            return new NameFit(aspiration, 0, "limited by " + names(limiting));
        }
        return Elements.reading(aspiration, "wants").wholePhrase().equals("no change") ? new NameFit(aspiration, 3, "no change wanted")
                : unanswered(aspiration, others(thread.outcomesFor(aspiration), outcome), 1, "outcome", "aimed at by");
    }

    /** Aspirations towards which the need's outcomes move, then those that nothing limits yet. */
    private static NameFit limited(Aspiration aspiration, Need need, Thread thread) {
        var aiming = thread.outcomesFor(need).stream().filter(o -> thread.aimsOf(o).contains(aspiration)).toList();
        return !aiming.isEmpty() ? new NameFit(aspiration, 0, "aimed at by " + names(aiming))
                : unanswered(aspiration, others(thread.needs().stream().filter(n -> thread.limitedBy(n).contains(aspiration)).toList(), need),
                        1, "need", "limited by");
    }

    /** Those whose consent is not told yet come first. */
    private static NameFit asked(Element person, Element asking, Facts facts) {
        var told = Elements.all(facts.document(), Consent.class).stream().filter(c -> c != asking)
                .anyMatch(c -> Reading.of(c).references("by").stream().anyMatch(r -> r.getTarget() == person));
        return told ? new NameFit(person, 1, "consent is told already") : new NameFit(person, 0, "no consent yet");
    }

    private static <T extends Element> List<T> others(List<T> elements, Element asking) {
        return elements.stream().filter(e -> e != asking).toList();
    }

    private static <T> List<T> both(Collection<T> one, Collection<T> other) {
        return one.stream().filter(other::contains).toList();
    }

    private static String names(Collection<? extends Element> elements) {
        return elements.stream().map(Element::getName).filter(n -> n != null).collect(Collectors.joining(", "));
    }
}
