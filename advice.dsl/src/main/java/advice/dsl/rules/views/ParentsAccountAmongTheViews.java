// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.views;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.View;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A view of the child whose source is what a parent says. */
@PracticeStandard(
    rows = "VIEW-06",
    source = "Swindon 2022, Views, interests and aspirations",
    level = Level.ERROR,
    summary = "A parent's account of the child's view is not kept apart",
    remedy = "Make it an `account of` the child `by` the parent, which prints under its own label.",
    why = """
        Printed as the child's view, a parent's account becomes the child's words.
        """)
@AutoService(Rule.class)
public final class ParentsAccountAmongTheViews extends Rule<View> {

    private static final Pattern PARENT = Pattern.compile("(?i)\\b(?:parents?|mother|father|mum|dad|carers?|foster)\\b");

    @Override
    protected void check(View view, Report report) {
        if (!ChildsViewMissing.isByChild(view)) {
            return;
        }
        for (var part : Elements.parts(view, "source")) {
            if (PARENT.matcher(Reading.of(part).wholePhrase() + " " + Reading.of(part).text()).find()) {
                report.at(part).saying("A parent's account stands as the child's own view");
            }
        }
    }
}
