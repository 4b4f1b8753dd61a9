// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import java.util.HashMap;
import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.changes.FreeName;
import advice.dsl.changes.Written;
import advice.dsl.facts.Elements;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Two elements may share a name where no link could mean both: a need and a view, for instance. */
@PracticeStandard(
    rows = "GT-14",
    level = Level.ERROR,
    mayDepart = false,
    summary = "This name is used twice",
    remedy = "Give one of them another name; until then every link means the first.",
    why = """
        A link to a name that two elements share could mean either.
        """)
@AutoService(Rule.class)
public final class NameUsedTwice extends Rule<Document> {

    private static final List<String> PEOPLE = List.of("child", "parent", "carer");
    private static final List<String> HEARD = List.of("view", "account", "interest", "current", "asked");

    @Override
    protected void check(Document document, Report report) {
        var seen = new HashMap<String, Element>();
        for (var element : document.getElements()) {
            var keyword = Elements.keyword(element);
            if (element.getName() == null || keyword.equals("route")) {
                continue;
            }
            var group = PEOPLE.contains(keyword) ? "person" : HEARD.contains(keyword) ? "view" : keyword;
            var first = seen.putIfAbsent(group + " " + element.getName(), element);
            if (first != null) {
                var free = FreeName.like(element.getName(), document);
                var written = Written.nameOrKeyword(element);
                report.at(element).saying("The name `" + element.getName() + "` is used twice").with(first, "It is used here first")
                        .fix("Call it `" + free + "`", new Edit(written.getOffset(), written.getLength(), free));
            }
        }
    }
}
