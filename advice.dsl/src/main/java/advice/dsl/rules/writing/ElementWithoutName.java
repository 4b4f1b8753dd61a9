// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Element;
import advice.dsl.model.ModelPackage;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.syntax.Vocabulary.Naming;

/** Only where the vocabulary asks for a name. */
@PracticeStandard(
    level = Level.ERROR,
    missing = true,
    mayDepart = false,
    summary = "This has no name",
    why = """
        The golden thread is made of names: what has none cannot be pointed at.
        """)
@AutoService(Rule.class)
public final class ElementWithoutName extends Rule<Element> {

    @Override
    protected void check(Element element, Report report) {
        var word = Elements.word(element);
        if (word.isEmpty() || word.get().naming() != Naming.REQUIRED || element.getName() != null) {
            return;
        }
        var keyword = word.get().keyword();
        var count = report.facts().document().getElements().stream()
                .filter(e -> e.eClass() == element.eClass()).toList().indexOf(element) + 1;
        var name = Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1) + count;
        var node = NodeModelUtils.findNodesForFeature(element, ModelPackage.Literals.ELEMENT__KEYWORD).get(0);
        report.atKeyword(element)
                .saying("This " + keyword + " has no name")
                .remedy("Give it a short one of your own after `" + keyword + "`, such as `" + keyword + " GoingOut`.")
                .fix("Name it " + name, new Edit(node.getEndOffset(), 0, " " + name));
    }
}
