// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.views;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Passage.Kind;
import advice.dsl.model.Aspiration;
import advice.dsl.model.Interest;
import advice.dsl.model.Text;
import advice.dsl.model.View;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The child's views, interests and aspirations, quotations apart.
 * What a parent thinks the child thinks has an element of its own. */
@PracticeStandard(
    rows = "VIEW-05",
    source = "Swindon 2022, Views, interests and aspirations",
    level = Level.ERROR,
    summary = "Somebody else's view stands among the child's",
    remedy = "Move it to a view of whoever said it, or to an `account of` the child.",
    why = """
        The reader must be able to trust that this part is the child's alone.
        """)
@AutoService(Rule.class)
public final class SomebodyElsesView extends Rule<Text> {

    private static final String OTHERS = "(?i)(?:^|[.!?]\\s+|\\n)(?:(?:<child>['\\u2019]s|his|her|their|the|both)\\s+)?(?:parents?|mother|"
                + "father|mum|dad|carers?|foster carers?|social workers?|family workers?|teachers?|sencos?|"
                + "schools?|staff|professionals?)\\s+(?:also\\s+)?(?:reports?|reported|says?|said|feels?|felt|"
                + "thinks?|thought|believes?|believed|would like|wants?|wanted|states?|stated|hopes?|hoped|"
                + "worr(?:y|ies|ied)|considers?|observed?s?)\\b";

    @Override
    protected void check(Text prose, Report report) {
        var passages = report.facts().passages();
        passages.of(prose)
                .filter(p -> p.is(Kind.NARRATIVE) && (p.element() instanceof View || p.element() instanceof Interest || p.element() instanceof Aspiration)
                        && ChildsViewMissing.isByChild(p.element()) && (p.isStatement() || p.key().equals("observed")))
                .flatMap(p -> p.first(passages.pattern(OTHERS)))
                .ifPresent(hit -> {
                    var said = hit.group().replaceFirst("^[.!?\\s]+", "");
                    report.at(prose, hit.end() - said.length(), hit.end()).saying("`" + said + "` gives somebody else's view among the child's");
                });
    }
}
