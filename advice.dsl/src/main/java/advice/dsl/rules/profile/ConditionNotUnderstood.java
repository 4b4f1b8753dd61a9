// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.profile;

import com.google.auto.service.AutoService;

import advice.dsl.facts.RowFault;
import advice.dsl.model.Element;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A row whose condition is not understood never decides, so that a slip cannot send anything astray. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "A condition is not understood",
    remedy = "docs/authorities.md lists every fact that a condition can test. Until this is put right the row never decides.",
    why = """
        A row that does not do what its author meant decides about real children.
        """)
@AutoService(Rule.class)
public final class ConditionNotUnderstood extends Rule<Element> {

    @Override
    protected void check(Element element, Report report) {
        RowFault.of(element).stream().filter(RowFault::inCondition).forEach(fault -> Faults.report(fault, report));
    }
}
