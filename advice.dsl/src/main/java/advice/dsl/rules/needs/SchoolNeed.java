// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Passage.Kind;
import advice.dsl.model.Need;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.Lexicon;
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

    @Override
    protected void check(Text prose, Report report) {
        report.facts().passages().of(prose)
                .filter(p -> p.element() instanceof Need && (p.isStatement() || p.is(Kind.HEADING) || p.key().equals("frequency")))
                .flatMap(p -> p.first(Lexicon.SCHOOL))
                .ifPresent(hit -> report.at(prose, hit.start(), hit.end()).saying("`" + hit.group() + "` speaks of school, and a need here is one at home or in the community"));
    }
}
