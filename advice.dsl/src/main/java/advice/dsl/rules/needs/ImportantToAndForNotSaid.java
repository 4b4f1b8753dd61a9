// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Document;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Once for the document, when it holds needs in section D. */
@PracticeStandard(
    rows = "NEED-19",
    source = "NCT, section 4",
    level = Level.SUGGESTION,
    missing = true,
    due = Status.FOR_AGREEMENT,
    summary = "The needs tell only what is important to the child, or only what is important for the child",
    remedy = "Add `important to` or `important for` the child under the needs.",
    why = """
        What matters to a child and what keeps a child safe are both reasons, and seldom the same.
        """)
@AutoService(Rule.class)
public final class ImportantToAndForNotSaid extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var needs = report.facts().thread().inSectionD();
        if (needs.isEmpty()) {
            return;
        }
        var tags = needs.stream().flatMap(n -> Elements.parts(n, "important").stream()).map(Reading::of).toList();
        var open = Stream.of("to", "for").filter(word -> tags.stream().noneMatch(t -> t.has(word))).toList();
        if (!open.isEmpty()) {
            var child = report.facts().childName().isBlank() ? "the child" : report.facts().childName();
            report.at(needs.get(0)).saying("No need says what is important " + String.join(" " + child + " or ", open) + " " + child);
        }
    }
}
