// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.outline;

import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;

import advice.eclipse.Icons;

/** The picture of a line of the outline: what it is, with the sign of an error or a warning where the server counts one beside it. */
final class Pictures {

    /** What the server says last of a line: {@code Going out safely (1 error)}. */
    private static final Pattern TROUBLE = Pattern.compile("(?:^|\\()\\d+ (error|warning)s?\\)?$");
    private static final Map<String, String> SIGNS = Map.of("error", ISharedImages.IMG_DEC_FIELD_ERROR, "warning", ISharedImages.IMG_DEC_FIELD_WARNING);

    private Pictures() {
    }

    static Image of(Outline outline) {
        var name = name(outline);
        var detail = outline.symbol().getDetail();
        var trouble = TROUBLE.matcher(detail == null ? "" : detail);
        return trouble.find() ? Icons.image(name, SIGNS.get(trouble.group(1))) : Icons.image(name);
    }

    /** A group looks like those of which it is one. */
    private static String name(Outline outline) {
        return outline.symbol().getKind() == SymbolKind.Namespace && !outline.children().isEmpty() ? name(outline.children().get(0))
                : name(outline.symbol().getKind());
    }

    private static String name(SymbolKind kind) {
        return switch (kind) {
            case Module -> "advice";
            case Variable -> "person";
            case String -> "prose";
            case Interface -> "aspiration";
            case Class -> "need";
            case Event -> "outcome";
            case Method -> "provision";
            case Operator -> "term";
            case EnumMember -> "choice";
            case Key -> "tie";
            case Field -> "line";
            default -> "element";
        };
    }
}
