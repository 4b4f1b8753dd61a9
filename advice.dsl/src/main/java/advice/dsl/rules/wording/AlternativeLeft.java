// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import java.util.List;
import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.model.Provision;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The slashes of Swindon's appendix, and those that leave a person's sex or part open; only in what provision says. */
@PracticeStandard(
    rows = "STYLE-11",
    level = Level.ERROR,
    missing = true,
    summary = "An alternative is left open",
    remedy = "Choose one, and take the slash and the other out.",
    why = """
        Who reads the plan must know which of the two was agreed.
        """)
@AutoService(Rule.class)
public final class AlternativeLeft extends Rule<Text> {

    private static final Pattern SLASH = Pattern.compile("\\bcommence/complete\\b|\\bsupport worker/agency\\b|\\bARC Liberty/Sparkle\\b"
            + "|\\b[Hh]e/[Ss]he\\b|\\b[Ss]he/[Hh]e\\b|\\b[Hh]is/[Hh]er\\b|\\b(?:him|her)/(?:him|her)\\b|\\bmother/father\\b|\\bparent/carer\\b");

    @Override
    protected void check(Text prose, Report report) {
        var passage = report.facts().passages().of(prose).filter(p -> p.element() instanceof Provision);
        for (var found : passage.map(p -> p.anywhere(SLASH)).orElse(List.of())) {
            var breach = report.at(prose, found.start(), found.end()).saying("Only one of \u201c" + found.group() + "\u201d can be meant");
            if (found.group().equals("parent/carer")) {
                breach.level(Level.SUGGESTION);
            }
            var slash = found.group().indexOf('/');
            for (var option : List.of(found.group().substring(0, slash), found.group().substring(slash + 1))) {
                breach.fix("Write " + option, report.replacing(prose, found.start(), found.end(), option));
            }
        }
    }
}
