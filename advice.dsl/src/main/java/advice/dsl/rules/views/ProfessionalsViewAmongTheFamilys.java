// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.views;

import com.google.auto.service.AutoService;

import advice.dsl.model.Text;
import advice.dsl.model.View;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Views of parents and carers; a parent who speaks of a professional may. */
@PracticeStandard(
    rows = "VIEW-09",
    source = "Swindon 2022, Views, interests and aspirations",
    level = Level.ERROR,
    summary = "A professional's view stands among the family's",
    remedy = "Move it to the need it is evidence for, or leave it out.",
    why = """
        The family's part is the family's.
        """)
@AutoService(Rule.class)
public final class ProfessionalsViewAmongTheFamilys extends Rule<Text> {

    private static final String PROFESSIONALS = "(?i)(?:^|[.!?]\\s+|\\n)(?:the\\s+|<child>['\\u2019]s\\s+|his\\s+|her\\s+)?(?:social workers?|"
                + "family workers?|lead professional|professionals?|schools?|teachers?|sencos?|paediatricians?|"
                + "therapists?|early help)\\s+(?:also\\s+)?(?:feels?|thinks?|believes?|considers?|recommends?|"
                + "assess(?:es|ed)?|observed?s?|would suggest)\\b|(?:^|[.!?]\\s+|\\n)(?:we|I)\\s+(?:also\\s"
                + "+)?(?:recommend|assess(?:ed)?|observed?|am of the view|would suggest)\\b|\\b"
                + "in my (?:professional )?(?:opinion|view|judgement)\\b";

    @Override
    protected void check(Text prose, Report report) {
        var passages = report.facts().passages();
        passages.of(prose)
                .filter(p -> p.element() instanceof View && p.isStatement() && !ChildsViewMissing.isByChild(p.element()))
                .flatMap(p -> p.first(passages.pattern(PROFESSIONALS)))
                .ifPresent(hit -> {
                    var said = hit.group().replaceFirst("^[.!?\\s]+", "");
                    report.at(prose, hit.end() - said.length(), hit.end()).saying("`" + said + "` gives a professional's view among the family's");
                });
    }
}
