// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.colours;

import java.util.Set;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/** How a stretch of text looks: its colour is one of the theme's, which the writer may change. */
final class Look {

    /** All our colours begin so. */
    static final String PREFIX = "advice.eclipse.";

    private static final Set<String> BOLD = Set.of("keyword");
    private static final Set<String> ITALIC = Set.of("speech", "comment");

    private Look() {
    }

    static StyleRange of(Tokens.Token token) {
        var faint = token.marks().contains("unnecessary") || token.marks().contains("unprinted");
        var look = new StyleRange(token.start(), token.length(), colour(faint ? "comment" : token.type()), null);
        look.fontStyle = (BOLD.contains(token.type()) || token.marks().contains("declaration") ? SWT.BOLD : SWT.NORMAL)
                | (ITALIC.contains(token.type()) ? SWT.ITALIC : SWT.NORMAL);
        look.strikeout = token.marks().contains("deprecated");
        return look;
    }

    private static Color colour(String type) {
        return JFaceResources.getColorRegistry().get(PREFIX + type);
    }
}
