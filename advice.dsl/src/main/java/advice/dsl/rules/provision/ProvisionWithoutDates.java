// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.provision;

import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** One of the three is enough; "reviewed annually" is no date. */
@PracticeStandard(
    rows = "PROV-03",
    source = "Swindon 2022, Ongoing social care provision",
    level = Level.WARNING,
    missing = true,
    summary = "This provision has no date",
    remedy = "Add `starts`, `ends` or `reviewed`, anticipated where it is not certain.",
    why = """
        A family must know when help begins and when somebody looks whether it works.
        """)
@AutoService(Rule.class)
public final class ProvisionWithoutDates extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        if (Stream.of("starts", "ends", "reviewed").allMatch(key -> Elements.reading(provision, key).date().isEmpty())) {
            report.at(provision).saying(Elements.calledFirst(provision) + " says neither when it starts nor when it ends or is reviewed");
        }
    }
}
