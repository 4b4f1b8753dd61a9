// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.style;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Passage.Kind;
import advice.dsl.model.Oversight;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The writer's own words and what fills slots; the manager's comments have a place of their own. */
@PracticeStandard(
    rows = "STYLE-08",
    source = {"Swindon 2022, General", "Swindon 2022, Social care advice"},
    level = Level.ERROR,
    summary = "A comment is left in the text",
    remedy = "Do what it asks and take it out; a comment for colleagues goes behind `//`, which never prints.",
    why = """
        The family would read it.
        """)
@AutoService(Rule.class)
public final class CommentLeftInTheText extends Rule<Text> {

    private static final Pattern COMMENT = Pattern.compile("(?i)\\b(?:TODO|FIXME|XXX|TBC|T\\.B\\.C)\\b|\\?{3,}|\\b(?:manager'?s?|management|reviewer'?s?|"
                + "QA) comments?\\s*:|\\bcan you (?:add|check|expand)\\b|\\bplease (?:add|check|expand|clarify|reword)"
                + "\\b|\\bCommented \\[");

    @Override
    protected void check(Text prose, Report report) {
        report.facts().passages().of(prose)
                .filter(p -> (p.isWriting() || p.is(Kind.SLOT)) && !(p.element() instanceof Oversight))
                .ifPresent(p -> p.all(COMMENT).forEach(hit -> report.at(prose, hit.start(), hit.end())
                        .saying("`" + hit.group() + "` looks like a comment left in the text")));
    }
}
