// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.profile;

import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Authority;
import advice.dsl.facts.Elements;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Profile;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Tries every case that a table tells apart. Services not asked and questions not put are answers; there no row is missing. */
@PracticeStandard(
    level = Level.WARNING,
    mayDepart = false,
    summary = "For some cases no row of this table decides",
    remedy = "Add a row for it, or a last row without a condition.",
    why = """
        Where no row decides, the writer is told nothing: not who writes, not when it is due.
        """)
@AutoService(Rule.class)
public final class TableWithGap extends Rule<Profile> {

    static final List<String> FIRST_ROW_DECIDES = List.of("route", "deadline", "place", "agreement", "disposition", "authorisation", "sections");

    @Override
    protected void check(Profile profile, Report report) {
        var authority = Authority.of(profile);
        for (var keyword : FIRST_ROW_DECIDES) {
            if (authority.hasTable(keyword)) {
                authority.coverage(keyword).gap().ifPresent(gap -> report.atKeyword(lastRow(profile, keyword))
                        .saying("No row `" + keyword + "` decides where this is so: " + gap));
            }
        }
    }

    private static Element lastRow(Profile profile, String keyword) {
        var rows = Elements.document(profile).map(Document::getElements).orElseThrow().stream()
                .filter(e -> Elements.keyword(e).equals(keyword)).toList();
        return rows.get(rows.size() - 1);
    }
}
