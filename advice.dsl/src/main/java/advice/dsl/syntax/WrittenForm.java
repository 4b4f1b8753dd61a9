// SPDX-License-Identifier: EPL-2.0
package advice.dsl.syntax;

import java.io.IOException;
import java.io.Writer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.ReplaceRegion;

/** A model is never turned back into text: what the writer wrote is the text, and changes are edits of it. */
public final class WrittenForm implements ISerializer {

    /** Where something ends as one sees it: the offset behind its last character, comments and blank space left out. */
    public static int end(INode node) {
        for (var part : node.getAsTreeIterable().reverse()) {
            if (part instanceof ILeafNode leaf && !leaf.isHidden()) {
                return leaf.getEndOffset();
            }
        }
        return node.getOffset();
    }

    @Override
    public String serialize(EObject object) {
        var node = NodeModelUtils.getNode(object);
        return node == null ? "" : node.getText();
    }

    @Override
    public String serialize(EObject object, SaveOptions options) {
        return serialize(object);
    }

    @Override
    public void serialize(EObject object, Writer writer, SaveOptions options) throws IOException {
        writer.write(serialize(object));
    }

    @Override
    public ReplaceRegion serializeReplacement(EObject object, SaveOptions options) {
        var node = NodeModelUtils.getNode(object);
        return new ReplaceRegion(node.getOffset(), node.getLength(), node.getText());
    }
}
