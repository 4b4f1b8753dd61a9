// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import advice.dsl.model.Figure;
import advice.dsl.model.Part;
import advice.dsl.model.Profile;

/**
 * One audit that a profile records.
 *
 * @param written where it is written
 * @param ofPlans whether the use of plans was audited, and not the advices
 * @param on      its day
 * @param among   how many advices it was drawn from
 * @param seed    the number with which the draw began
 * @param drawn   the numbers of the advices that were drawn, in the order written
 * @param sent    the day on which it was sent in
 */
public record Audit(Part written, boolean ofPlans, Optional<LocalDate> on, Optional<Integer> among, Optional<Integer> seed, List<Integer> drawn,
        Optional<LocalDate> sent) {

    /** How many are drawn where the profile does not say. */
    private static final int USUAL = 6;

    /** More advices than that no authority has in a term. */
    private static final int MOST = 100_000;

    /** The audits that a profile records, in the order written. */
    public static List<Audit> in(Profile profile) {
        return Elements.parts(profile, "audit").stream().map(Audit::of).toList();
    }

    private static Audit of(Part part) {
        var line = Reading.of(part);
        return new Audit(part, line.has("plans"), line.date("on").map(When::first), numbers(line, "of").stream().filter(n -> n <= MOST).findFirst(),
                numbers(line, "seed").stream().findFirst(), numbers(line, "drawn"), line.date("sent").map(When::first));
    }

    private static List<Integer> numbers(Reading line, String after) {
        return line.after(after).stream().filter(Figure.class::isInstance).map(i -> ((Figure) i).getText())
                .filter(t -> t.matches("\\d{1,9}")).map(Integer::valueOf).toList();
    }

    /** How many advices the profile says are audited each term. */
    public static int size(Profile profile) {
        var said = Elements.reading(profile, "audits").phrase();
        return said.matches("\\d{1,3}") ? Integer.parseInt(said) : USUAL;
    }

    /**
     * The advices that the seed draws, by their numbers from 1, without repetition and in order; all where there are no more than asked for.
     * The same seed draws the same on every machine.
     */
    public static List<Integer> draw(int seed, int among, int size) {
        var numbers = new ArrayList<>(IntStream.rangeClosed(1, among).boxed().toList());
        Collections.shuffle(numbers, new Random(seed));
        return numbers.stream().limit(size).sorted().toList();
    }
}
