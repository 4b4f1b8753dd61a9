// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Document;
import advice.dsl.model.Profile;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Reported where the file says nothing at all, too. */
@PracticeStandard(
    rows = "DOC-03",
    level = Level.ERROR,
    mayDepart = false,
    summary = "The advice does not say which authority it is for",
    remedy = "Add `authority` under `advice`, such as `authority Swindon`.",
    why = """
        The authority decides which standards apply, when the advice is due and which form is printed.
        Until it is named, only what both sources ask is checked.
        """)
@AutoService(Rule.class)
public final class NoAuthority extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        if (!facts.file().equals("advice")) {
            return;
        }
        if (document.getElements().isEmpty()) {
            report.atWritten(document, 0, 0).saying("There is no advice in this file yet")
                    .remedy("Begin with `advice for` and the child's name; `authority` and `purpose` follow.");
        } else if (facts.advice().isEmpty()) {
            report.at(document).saying("The file does not begin with `advice for` a child")
                    .remedy("Put `advice for` and the child's name at its head; `authority` and `purpose` follow.");
        } else if (!Elements.says(facts.advice().get(), "authority")) {
            var known = facts.library().visible(document.eResource(), Profile.class, "profile").keySet();
            var breach = report.atKeyword(facts.advice().get());
            known.forEach(name -> breach.fix("It is for " + name, report.lineUnder(facts.advice().get(), "authority " + name)));
        }
    }
}
