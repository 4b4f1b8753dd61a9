// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

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
            var node = NodeModelUtils.findNodesForFeature(element, ModelPackage.Literals.ELEMENT__KEYWORD).get(0);
            compare(element.getKeyword(), Elements.keyword(element), node.getOffset(), element, report);
        }
        for (var part : element.getParts()) {
            if (part.getKey() != null) {
                var node = NodeModelUtils.findNodesForFeature(part, ModelPackage.Literals.PART__KEY).get(0);
                compare(part.getKey(), Elements.key(part), node.getOffset(), element, report);
            }
        }
    }

    private static void compare(String written, String meant, int offset, Element element, Report report) {
        if (!written.equals(meant)) {
            report.atWritten(element, offset, written.length())
                    .saying("`" + written + "` is read as `" + meant + "`")
                    .remedy("Write `" + meant + "`.")
                    .sureFix("Write `" + meant + "`", new Edit(offset, written.length(), meant));
        }
    }
}
