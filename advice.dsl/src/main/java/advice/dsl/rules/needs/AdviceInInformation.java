// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import com.google.auto.service.AutoService;

import advice.dsl.model.Document;
import advice.dsl.model.Need;
import advice.dsl.model.Outcome;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Information; one finding, at the first of them. */
@PracticeStandard(
    rows = "INFO-11",
    source = "Swindon 2022, Glossary and definition of key terms",
    about = "information",
    level = Level.SUGGESTION,
    summary = "Needs, outcomes and provision belong in advice",
    remedy = "Move them into the advice, or say `kind advice`.",
    why = """
        Information helps to decide whether to assess; what is written here before the assessment looks like its result.
        """)
@AutoService(Rule.class)
public final class AdviceInInformation extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        document.getElements().stream().filter(e -> e instanceof Need || e instanceof Outcome || e instanceof Provision).findFirst()
                .ifPresent(first -> report.at(first).saying("Information holds no needs, outcomes or provision; they belong in advice"));
    }
}
