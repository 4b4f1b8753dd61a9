// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.symbols;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;

import advice.dsl.facts.Elements;
import advice.dsl.model.Element;

/** How editors show the kinds of element: by which icon, and by which word where there are several. */
public final class Kinds {

    private static final Map<String, String> SEVERAL = Map.of("previous", "previous involvement", "current", "current involvement",
            "involvement", "involvement", "adulthood", "adulthood", "asked", "questions", "no", "empty sections", "capacity", "capacity",
            "quality", "quality checks", "sharing", "sharing");

    private Kinds() {
    }

    /** The kind of symbol, for the editor's icon. */
    public static SymbolKind symbol(EClass element) {
        return symbol(Elements.keyword(element));
    }

    static SymbolKind symbol(String keyword) {
        return switch (keyword) {
            case "advice", "wording", "profile" -> SymbolKind.Module;
            case "child", "parent", "carer", "writer", "professional", "contributor" -> SymbolKind.Variable;
            case "view", "account", "interest", "asked" -> SymbolKind.String;
            case "aspiration" -> SymbolKind.Interface;
            case "need" -> SymbolKind.Class;
            case "outcome" -> SymbolKind.Event;
            case "provision", "specification" -> SymbolKind.Method;
            case "term" -> SymbolKind.Operator;
            case "deadline", "route", "place", "ask", "agreement", "preparation", "disposition", "authorisation" -> SymbolKind.EnumMember;
            default -> SymbolKind.Property;
        };
    }

    /** {@code 1 need}, {@code 2 needs}. */
    public static String counted(int number, Element like) {
        var keyword = Elements.keyword(like);
        return number + " " + (number == 1 ? keyword : several(keyword));
    }

    /** What several elements of a kind are called: {@code needs}. */
    public static String several(String keyword) {
        return SEVERAL.getOrDefault(keyword, keyword.endsWith("s") ? keyword : keyword + "s");
    }
}
