// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SymbolTag;

import advice.eclipse.Places;

/**
 * An element of the outline; the same one before and after a change if it stands at the same place under the same name.
 *
 * @param path from the root, which is what it is known by
 */
record Outline(List<String> path, DocumentSymbol symbol, List<Outline> children) {

    static List<Outline> of(List<DocumentSymbol> symbols) {
        return of(symbols, List.of());
    }

    private static List<Outline> of(List<DocumentSymbol> symbols, List<String> above) {
        if (symbols == null) {
            return List.of();
        }
        var outlines = new ArrayList<Outline>();
        for (var symbol : symbols) {
            var path = new ArrayList<>(above);
            path.add(symbol.getName());
            outlines.add(new Outline(List.copyOf(path), symbol, of(symbol.getChildren(), path)));
        }
        return outlines;
    }

    /** The innermost one that holds a place. */
    static Optional<Outline> at(List<Outline> outlines, Position place) {
        return outlines.stream().filter(outline -> Places.holds(outline.symbol.getRange(), place)).findFirst()
                .map(outline -> at(outline.children, place).orElse(outline));
    }

    /** Those above it, from the root. */
    static List<Outline> above(List<Outline> outlines, Outline sought) {
        for (var outline : outlines) {
            if (outline.path.equals(sought.path)) {
                return List.of();
            }
            if (sought.path.size() > outline.path.size() && sought.path.subList(0, outline.path.size()).equals(outline.path)) {
                var above = new ArrayList<Outline>(List.of(outline));
                above.addAll(above(outline.children, sought));
                return above;
            }
        }
        return List.of();
    }

    boolean isDeprecated() {
        return symbol.getTags() != null && symbol.getTags().contains(SymbolTag.Deprecated);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline outline && path.equals(outline.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
