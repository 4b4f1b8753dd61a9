// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Element;
import advice.dsl.model.ModelPackage;
import advice.dsl.model.Unknown;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The word keeps its meaning, so nothing else goes wrong because of the slip. */
@PracticeStandard(
    level = Level.WARNING,
    mayDepart = false,
    summary = "A word of the language is misspelt",
    why = """
        It was understood all the same, but the next reader may stumble over it.
        """)
@AutoService(Rule.class)
public final class MisspeltWord extends Rule<Element> {

    @Override
    protected void check(Element element, Report report) {
        if (!(element instanceof Unknown) && element.getKeyword() != null) {
            compare(element.getKeyword(), Elements.keyword(element), element, ModelPackage.Literals.ELEMENT__KEYWORD, element, report);
        }
        for (var part : element.getParts()) {
            if (part.getKey() != null) {
                compare(part.getKey(), Elements.key(part), part, ModelPackage.Literals.PART__KEY, element, report);
            }
        }
    }

    private static void compare(String written, String meant, EObject where, EStructuralFeature word, Element element, Report report) {
        if (!written.equals(meant)) {
            var offset = NodeModelUtils.findNodesForFeature(where, word).get(0).getOffset();
            report.atWritten(element, offset, written.length())
                    .saying("`" + written + "` is read as `" + meant + "`")
                    .remedy("Write `" + meant + "`.")
                    .sureFix("Write `" + meant + "`", new Edit(offset, written.length(), meant));
        }
    }
}
