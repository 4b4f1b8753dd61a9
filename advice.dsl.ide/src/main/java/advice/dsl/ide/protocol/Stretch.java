// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.protocol;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import advice.dsl.syntax.WrittenForm;

/**
 * From one character of a text up to another.
 *
 * @param start the offset of the first one
 * @param end   the offset behind the last one
 */
public record Stretch(int start, int end) {

    /** Where a piece of the model is written; blank space and comments before and behind it left out. */
    public static Stretch of(EObject object) {
        return of(NodeModelUtils.findActualNodeFor(object));
    }

    /** The same for what the parser made of it. */
    public static Stretch of(INode node) {
        return new Stretch(node.getOffset(), WrittenForm.end(node));
    }

    public boolean isEmpty() {
        return end <= start;
    }

    /** Whether the offset stands in it, or right behind its last character. */
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    /** Whether the two have a place in common; those that only touch have. */
    public boolean meets(Stretch other) {
        return start <= other.end && other.start <= end;
    }

    /** Whether the other one lies within it and is smaller. */
    public boolean surrounds(Stretch other) {
        return start <= other.start && other.end <= end && !equals(other);
    }
}
