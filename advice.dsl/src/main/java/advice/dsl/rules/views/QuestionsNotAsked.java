// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.Asked;
import advice.dsl.model.Document;
import advice.dsl.model.Interest;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/**
 * Once for all that are left, and only when the section is begun; before that the section itself is missing.
 * An interest tells what the child enjoys, and where.
 */
@PracticeStandard(
    rows = {"VIEW-13", "VIEW-14", "VIEW-15", "VIEW-16", "VIEW-17", "VIEW-18", "VIEW-19", "VIEW-20"},
    source = "NCT, section 3",
    level = Level.WARNING,
    missing = true,
    summary = "Some of the authority's questions to child and family are not asked",
    remedy = "Add `asked` and the word for each, with what was answered, be it \"Nothing further\".",
    why = """
        Each of them has told somebody what nobody had thought of.
        """)
@AutoService(Rule.class)
public final class QuestionsNotAsked extends Rule<Document> {

    private static final Map<String, String> QUESTIONS = questions();

    private static Map<String, String> questions() {
        var all = new LinkedHashMap<String, String>();
        all.put("important", "what is important to <child>");
        all.put("enjoys", "what <child> enjoys");
        all.put("friends", "friends");
        all.put("groups", "groups and clubs");
        all.put("where", "where that is");
        all.put("barriers", "what stands in the way");
        all.put("well", "what goes well");
        all.put("difficult", "what is difficult");
        all.put("unhelpful", "what does not work");
        all.put("help", "what would help");
        all.put("support", "who already helps");
        all.put("else", "anything else");
        all.put("offer", "when the family was told of the Local Offer");
        return all;
    }

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        if (!facts.requires(Section.VIEWS) || !Section.VIEWS.isIn(facts) || ChildsViewMissing.isSaid(document, "views", "family")) {
            return;
        }
        var asked = Elements.all(document, Asked.class).stream().map(Reading::of).toList();
        var interests = Elements.all(document, Interest.class);
        var open = new ArrayList<>(QUESTIONS.keySet());
        open.removeIf(q -> asked.stream().anyMatch(a -> a.has(q) && (!q.equals("offer") || a.date("on").isPresent()))
                || q.equals("enjoys") && !interests.isEmpty()
                || q.equals("where") && interests.stream().anyMatch(i -> Elements.says(i, "where")));
        if (open.isEmpty()) {
            return;
        }
        var child = facts.childName().isBlank() ? "the child" : facts.childName();
        var names = open.stream().map(q -> QUESTIONS.get(q).replace("<child>", child)).toList();
        report.atChild().saying("Still to ask: " + Report.listed(names, "and"))
                .fix("Add what is to be asked", report.elementAtTheEnd(open.stream()
                        .map(q -> "asked " + q + (q.equals("offer") ? " on " : " \"\"")).collect(Collectors.joining("\n"))));
    }
}
