// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.profile;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Authority;
import advice.dsl.model.Profile;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Rows are read from the top, and the first that holds decides. */
@PracticeStandard(
    level = Level.WARNING,
    mayDepart = false,
    summary = "A row before this one always decides first",
    remedy = "Put it further up, or take it out.",
    why = """
        The authority's lead believes that the row counts, and it never does.
        """)
@AutoService(Rule.class)
public final class RowThatNeverDecides extends Rule<Profile> {

    @Override
    protected void check(Profile profile, Report report) {
        var authority = Authority.of(profile);
        for (var keyword : TableWithGap.FIRST_ROW_DECIDES) {
            authority.coverage(keyword).idle().forEach(row -> report.atKeyword(row.element())
                    .saying("This row never decides; a row before it always does")
                    .fix("Take the row out", report.without(row.element())));
        }
    }
}
