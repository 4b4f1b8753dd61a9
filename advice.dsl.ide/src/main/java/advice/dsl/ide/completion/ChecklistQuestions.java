// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.checklist.Prompt;
import advice.dsl.facts.Facts;
import advice.dsl.model.Checklist;
import advice.dsl.model.Profile;

/** In a checklist the questions that are still open, those first without which nothing is final; in a profile all that it may wait for. */
final class ChecklistQuestions implements Proposals {

    private final Findings findings;

    @Inject
    ChecklistQuestions(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        if (cursor.spot() == Cursor.Spot.LINE_HEAD) {
            return cursor.element().filter(Checklist.class::isInstance).isPresent() && !cursor.isAtMargin()
                    ? open(findings.facts(cursor.document()), cursor) : Stream.empty();
        }
        return cursor.spot() == Cursor.Spot.IN_LINE && cursor.key().equals("waits") && cursor.introduced().equals("for")
                && cursor.element().filter(Profile.class::isInstance).isPresent()
                ? Prompt.all().stream().map(prompt -> proposal(prompt, cursor)) : Stream.empty();
    }

    private static Stream<Proposal> open(Facts facts, Cursor cursor) {
        var questions = advice.dsl.checklist.Checklist.of(facts).questions().stream().filter(q -> q.answer().isEmpty()
                || q.prompt().id().equals(cursor.typed()));
        return questions.sorted(Comparator.comparing(q -> !q.awaited())).map(q -> answering(q.prompt(), facts, cursor));
    }

    private static Proposal proposal(Prompt prompt, Cursor cursor) {
        return Proposal.of(prompt.id(), cursor.start(), CompletionItemKind.Reference, prompt.question(), Subject.question(prompt.id()));
    }

    /** The answer is left to choose; who answers, and today, stand behind it. */
    private static Proposal answering(Prompt prompt, Facts facts, Cursor cursor) {
        var proposal = proposal(prompt, cursor);
        var name = advice.dsl.checklist.Checklist.whoAnswers(prompt, facts);
        return !cursor.endsLine() ? proposal : proposal.inserting(() -> new Snippet().text(prompt.id() + " ").stop(List.of("yes", "no", "na"))
                .text(" by \"").stop(List.of(name.isBlank() ? prompt.asks().word() : name)).text("\" on " + facts.today()));
    }
}
