// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import java.util.ArrayList;
import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Document;
import advice.dsl.model.Writer;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Name, role, team, and how the writer is reached. */
@PracticeStandard(
    rows = {"DOC-02", "AR-10"},
    source = {"Swindon 2022, Annual Review", "Swindon 2022, Practice standards for social care advice", "NCT, section 7"},
    level = Level.ERROR,
    missing = true,
    summary = "The advice does not say who wrote it",
    remedy = "Add `writer` and the name; `role`, `team` and `contact` below it.",
    why = """
        Whoever has a question must know whom to ask.
        """)
@AutoService(Rule.class)
public final class WriterNotNamed extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (!report.facts().isAdvice()) {
            return;
        }
        var writer = Elements.first(document, Writer.class);
        if (writer.isEmpty()) {
            report.at(document);
            return;
        }
        var missing = new ArrayList<String>();
        if (Elements.statementText(writer.get()).isBlank()) {
            missing.add("name");
        }
        Stream.of("role", "team", "contact").filter(key -> Elements.text(writer.get(), key).isBlank()).forEach(missing::add);
        if (!missing.isEmpty()) {
            var unsaid = missing.stream().filter(key -> !key.equals("name") && !Elements.says(writer.get(), key)).map(key -> key + " \"\"").toList();
            var breach = report.at(writer.get()).saying("Of the writer the advice does not give the " + Report.listed(missing, "and"));
            if (!unsaid.isEmpty()) {
                breach.fix("Add what is missing", report.linesUnder(writer.get(), unsaid));
            }
        }
    }
}
