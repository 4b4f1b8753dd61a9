// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import com.google.auto.service.AutoService;

import advice.dsl.facts.When;
import advice.dsl.model.Consent;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Of those who agreed: they knew what is shared when they did. */
@PracticeStandard(
    rows = "CON-08",
    source = {"NCT, section 3", "NCT, section 4", "NCT, section 6"},
    level = Level.ERROR,
    missing = true,
    due = Status.FINAL,
    summary = "Nothing says when this person was told what is shared",
    remedy = "Add `told` and the day, which is not after the agreement.",
    why = """
        Nobody can agree to what they have not been told.
        """)
@AutoService(Rule.class)
public final class NotToldWhatIsShared extends Rule<Consent> {

    @Override
    protected void check(Consent consent, Report report) {
        report.facts().consents().all().stream().filter(g -> g.element() == consent && g.agreed() && g.by().isPresent()).forEach(given -> {
            var name = given.by().get().getName();
            if (given.told().isEmpty()) {
                report.at(consent).saying("Nothing says on which day " + name + " was told what is shared");
            } else if (given.on().filter(on -> on.isBefore(given.told().get())).isPresent()) {
                report.at(consent).saying(name + " agreed on " + When.print(given.on().get()) + " and was told what is shared only on "
                        + When.print(given.told().get()));
            }
        });
    }
}
