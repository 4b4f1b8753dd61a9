// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Passage.Kind;
import advice.dsl.model.Need;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The need's own statement, heading and frequency. Evidence and impact may speak of school;
 * so may a quotation. */
@PracticeStandard(
    rows = "NEED-15",
    source = {"Swindon 2022, Assessment of need", "Swindon 2022, Glossary and definition of key terms"},
    level = Level.WARNING,
    summary = "A need in section D speaks of school",
    remedy = "Say how the need shows at home or in the community, or leave it out.",
    why = """
        School needs belong to the school's advice; here they crowd out what only social care can say.
        """)
@AutoService(Rule.class)
public final class SchoolNeed extends Rule<Text> {

    private static final Pattern SCHOOL = Pattern.compile("(?i)\\b(?:in|during) (?:class|lessons?|the classroom|assembly|PE|maths|english (?:lessons?|"
                + "class(?:es)?)|phonics)\\b|\\bat (?:school|nursery|college)\\b(?! (?:pick-?up|drop-?off|gates?|"
                + "holidays?))|\\bcurriculum\\b|\\breading age\\b|\\bphonics\\b|\\bGCSEs?\\b|\\bacademic(?:ally)?\\b"
                + "(?! years?)|\\battainment\\b|\\bexams?\\b|(?<!medical )(?<!dental )(?<!eye )\\bexaminations\\b|\\b"
                + "homework\\b");

    @Override
    protected void check(Text prose, Report report) {
        report.facts().passages().of(prose)
                .filter(p -> p.element() instanceof Need && (p.isStatement() || p.is(Kind.HEADING) || p.key().equals("frequency")))
                .flatMap(p -> p.first(SCHOOL))
                .ifPresent(hit -> report.at(prose, hit.start(), hit.end()).saying("`" + hit.group() + "` speaks of school, and a need here is one at home or in the community"));
    }
}
