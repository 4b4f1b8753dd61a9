// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.records;

import java.util.ArrayList;
import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Where it says `attachment` or `Word`: why the case form was not used, and the day on which it was saved. */
@PracticeStandard(
    rows = {"REC-02", "REC-03"},
    source = "Swindon 2022, Social care advice",
    level = Level.WARNING,
    missing = true,
    summary = "A Word document takes the place of the case form",
    remedy = "Say `because` why there was no access to the form, and `on` which day the file was saved on the record.",
    why = """
        The case form keeps advice and record together; a file beside it gets lost, unless somebody saves it.
        """)
@AutoService(Rule.class)
public final class WordWithoutReason extends Rule<Advice> {

    private static final Pattern WORD = Pattern.compile("(?i)\\b(?:attachment|word)\\b");

    @Override
    protected void check(Advice advice, Report report) {
        var recorded = Elements.part(advice, "recorded");
        var line = recorded.map(Reading::of).orElse(Reading.NOTHING);
        if (!WORD.matcher(line.wholePhrase() + " " + line.text("as")).find()) {
            return;
        }
        var missing = new ArrayList<String>();
        if (line.text("because").isBlank()) {
            missing.add("why the case form was not used");
        }
        if (line.date("on").or(line::date).isEmpty()) {
            missing.add("on which day it was saved on the child's record");
        }
        if (!missing.isEmpty()) {
            report.at(recorded.orElseThrow()).saying("The advice is saved as a Word document, and nothing says " + Report.listed(missing, "and"));
        }
    }
}
