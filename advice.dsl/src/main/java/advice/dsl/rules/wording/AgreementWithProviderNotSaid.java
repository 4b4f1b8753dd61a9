// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import java.util.ArrayList;
import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.model.Specification;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Who agreed it is the provider, by its name or a part of it. */
@PracticeStandard(
    rows = "CAT-07",
    level = Level.WARNING,
    summary = "Nothing says when and with whom this wording was agreed",
    remedy = "Add `agreed` the day `with` the provider.",
    why = """
        Writers take it because its provider has agreed to it; somebody must be able to see that it has.
        """)
@AutoService(Rule.class)
public final class AgreementWithProviderNotSaid extends Rule<Specification> {

    @Override
    protected void check(Specification specification, Report report) {
        var line = Elements.reading(specification, "agreed");
        var with = line.text("with");
        var provider = AgreedWording.of(specification).provider();
        var missing = new ArrayList<String>();
        if (line.date().isEmpty()) {
            missing.add("when");
        }
        if (with.isBlank()) {
            missing.add("with whom");
        }
        if (!missing.isEmpty()) {
            report.at(specification).saying("Nothing says " + Report.listed(missing, "and") + " this wording was agreed");
        } else if (!provider.isBlank() && !Facts.isNamedAmong(with, List.of(provider))) {
            report.at(Elements.part(specification, "agreed").orElseThrow()).saying("It was agreed with " + with + ", and " + provider + " provides it")
                    .remedy("Look up which of the two is right.");
        }
    }
}
