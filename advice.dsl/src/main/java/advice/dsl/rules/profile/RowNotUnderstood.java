// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.profile;

import com.google.auto.service.AutoService;

import advice.dsl.facts.RowFault;
import advice.dsl.model.Element;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** What a row says, its condition left aside. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "What this row says is not understood",
    remedy = "docs/authorities.md shows each kind of row.",
    why = """
        A row that does not do what its author meant decides about real children.
        """)
@AutoService(Rule.class)
public final class RowNotUnderstood extends Rule<Element> {

    @Override
    protected void check(Element element, Report report) {
        RowFault.of(element).stream().filter(f -> !f.inCondition()).forEach(fault -> Faults.report(fault, report));
    }
}
