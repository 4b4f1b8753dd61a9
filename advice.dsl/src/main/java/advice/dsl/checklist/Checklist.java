// SPDX-License-Identifier: EPL-2.0
package advice.dsl.checklist;

import java.util.List;
import java.util.Optional;

import advice.dsl.checklist.Prompt.Asks;
import advice.dsl.facts.Authority;
import advice.dsl.facts.Circumstances;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Verdict;
import advice.dsl.inventory.Inventory;
import advice.dsl.model.Oversight;
import advice.dsl.model.Writer;

/** The questions that only a person can answer, as they stand for one document, and the answers it holds. */
public final class Checklist {

    private final List<Question> questions;

    /**
     * A question that applies to the document.
     *
     * @param prompt   the question
     * @param answer   the answer that the document holds
     * @param awaited whether the authority's profile lets no document be final before it is answered
     */
    public record Question(Prompt prompt, Optional<Answered> answer, boolean awaited) {

        public boolean isAnswered() {
            return answer.filter(a -> !a.says().isEmpty()).isPresent();
        }
    }

    private Checklist(List<Question> questions) {
        this.questions = questions;
    }

    /** The questions for a document; none where it says no authority. */
    public static Checklist of(Facts facts) {
        return new Checklist(facts.authority().filter(a -> facts.isAdvice()).map(authority -> {
            var answers = answers(facts);
            var circumstances = authority.circumstances(facts);
            var awaited = awaited(authority);
            return asked(authority).stream().filter(p -> holds(circumstances, p))
                    .map(p -> new Question(p, answers.stream().filter(a -> a.id().equals(p.id())).findFirst(), awaited.contains(p.id())))
                    .toList();
        }).orElse(List.of()));
    }

    /** Every answer that the document holds, to whatever question. */
    public static List<Answered> answers(Facts facts) {
        return Elements.all(facts.document(), advice.dsl.model.Checklist.class).stream()
                .flatMap(c -> c.getParts().stream()).filter(p -> !Elements.key(p).isEmpty()).map(Answered::of).toList();
    }

    /** The ids of the questions whose answer the authority's profile waits for. */
    public static List<String> awaited(Authority authority) {
        return authority.once("awaits", a -> Elements.reading(a.profile(), "waits").phrases().stream().map(p -> p.replaceFirst("^for ", "")).toList());
    }

    /** All that apply, in the order of the chapters. */
    public List<Question> questions() {
        return questions;
    }

    /** Those that the profile waits for and nobody has answered. */
    public List<Question> awaited() {
        return questions.stream().filter(q -> q.awaited() && !q.isAnswered()).toList();
    }

    /** The name of whoever is asked, as the document gives it; {@code ""} where it does not. */
    public static String whoAnswers(Prompt prompt, Facts facts) {
        var name = prompt.asks() == Asks.MANAGER ? Elements.first(facts.document(), Oversight.class).map(o -> Reading.of(o).text("by"))
                : Elements.first(facts.document(), Writer.class).map(Elements::statementText);
        return name.orElse("");
    }

    private static List<Prompt> asked(Authority authority) {
        return authority.once(Checklist.class, a -> Prompt.all().stream().filter(p -> follows(a, p)).toList());
    }

    private static boolean follows(Authority authority, Prompt prompt) {
        return prompt.rows().stream().flatMap(r -> Inventory.shipped().row(r).stream())
                .flatMap(r -> r.paragraphs().stream()).anyMatch(authority::follows);
    }

    /** A question applies unless its condition is known not to hold. */
    private static boolean holds(Circumstances circumstances, Prompt prompt) {
        return prompt.when().isEmpty() || circumstances.holds(prompt.when()) != Verdict.NO;
    }
}
