// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.checklist;

import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.checklist.Prompt;
import advice.dsl.model.Checklist;
import advice.dsl.model.Part;
import advice.dsl.model.Phrase;
import advice.dsl.model.Profile;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.syntax.Near;

/** In the checklist of a document, and where a profile says what it waits for. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "The checklist has no such question",
    remedy = "docs/checklist.md lists them all.",
    why = """
        A question answered under a wrong name is still open, and nobody notices until the advice comes back.
        """)
@AutoService(Rule.class)
public final class QuestionNotKnown extends Rule<Part> {

    @Override
    protected void check(Part part, Report report) {
        var key = part.getKey();
        if (part.eContainer() instanceof Checklist && key != null) {
            look(key, report.start(part), part, report);
        } else if (part.eContainer() instanceof Profile && "waits".equals(key)) {
            part.getItems().stream().filter(Phrase.class::isInstance).map(Phrase.class::cast)
                    .forEach(p -> look(p.getText(), report.start(p), part, report));
        }
    }

    private static void look(String id, int start, Part part, Report report) {
        if (Prompt.called(id).isPresent()) {
            return;
        }
        var breach = report.atWritten(part, start, id.length()).saying("The checklist has no question `" + id + "`");
        Near.to(id, ids()).ifPresent(near -> breach.fix("Write `" + near + "`", new Edit(start, id.length(), near)));
    }

    private static List<String> ids() {
        return Prompt.all().stream().map(Prompt::id).toList();
    }
}
