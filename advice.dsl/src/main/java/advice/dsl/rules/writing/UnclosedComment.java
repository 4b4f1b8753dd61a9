// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.auto.service.AutoService;

import advice.dsl.model.Document;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The comment ends before the next line that begins with a keyword, so the rest of the document lives. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "The comment that begins here has no end",
    remedy = "Put `*/` where it ends.",
    why = """
        A comment never prints: without its end, what you meant to print may be lost in it.
        """)
@AutoService(Rule.class)
public final class UnclosedComment extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var root = NodeModelUtils.getNode(document);
        if (root == null || !report.text().contains("/*")) {
            return;
        }
        for (ILeafNode leaf : root.getRootNode().getLeafNodes()) {
            if (leaf.isHidden() && leaf.getText().startsWith("/*") && !(leaf.getLength() >= 4 && leaf.getText().endsWith("*/"))) {
                report.atWritten(document, leaf.getOffset(), 2).fix("Close it", new Edit(leaf.getEndOffset(), 0, " */"));
            }
        }
    }
}
