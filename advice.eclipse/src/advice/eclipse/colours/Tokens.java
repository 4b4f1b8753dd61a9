// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.colours;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.SemanticTokensLegend;

/** What the stretches of a text are, in their order, as the server has said. */
public record Tokens(List<Token> all) {

    static final Tokens NONE = new Tokens(List.of());

    /**
     * @param type  its name in the server's legend
     * @param marks what is particular about it
     */
    public record Token(int start, int length, String type, Set<String> marks) {

        int end() {
            return start + length;
        }

    }

    /** Five numbers for each, counted from the one before. */
    static Tokens of(List<Integer> said, SemanticTokensLegend legend, int[] lines) {
        var tokens = new ArrayList<Token>(said.size() / 5);
        var marks = new HashMap<Integer, Set<String>>();
        var line = 0;
        var column = 0;
        for (int i = 0; i + 4 < said.size(); i += 5) {
            line += said.get(i);
            column = said.get(i) == 0 ? column + said.get(i + 1) : said.get(i + 1);
            if (line < lines.length) {
                tokens.add(new Token(lines[line] + column, said.get(i + 2), legend.getTokenTypes().get(said.get(i + 3)),
                        marks.computeIfAbsent(said.get(i + 4), bits -> names(bits, legend.getTokenModifiers()))));
            }
        }
        return new Tokens(tokens);
    }

    private static Set<String> names(int bits, List<String> names) {
        return IntStream.range(0, names.size()).filter(i -> (bits & 1 << i) != 0).mapToObj(names::get).collect(Collectors.toSet());
    }

    Optional<Token> at(int offset) {
        return in(new Region(offset, 1)).findFirst();
    }

    /** Those that reach into the stretch. */
    Stream<Token> in(Region stretch) {
        var end = stretch.getOffset() + stretch.getLength();
        return all.subList(first(stretch.getOffset()), all.size()).stream().takeWhile(token -> token.start() < end);
    }

    /** The first that ends behind an offset. */
    private int first(int offset) {
        var low = 0;
        var high = all.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (all.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The same after something was typed, until the server has spoken again: what stands behind it has moved, what was typed into has grown. */
    Tokens moved(int offset, int removed, int added) {
        var from = first(offset);
        if (from == all.size() || removed == added && removed == 0) {
            return this;
        }
        var moved = new ArrayList<Token>(all.size());
        moved.addAll(all.subList(0, from));
        for (var token : all.subList(from, all.size())) {
            var start = token.start() < offset ? token.start() : Math.max(offset, token.start() - removed) + added;
            var end = Math.max(offset, token.end() - removed) + added;
            if (token.end() > offset + removed || token.start() < offset) {
                moved.add(new Token(start, Math.max(0, end - start), token.type(), token.marks()));
            }
        }
        return new Tokens(moved);
    }

    /** From the first that is not as it was to the last; empty where all are. */
    Optional<Region> differsFrom(Tokens before) {
        var first = 0;
        while (first < all.size() && first < before.all.size() && all.get(first).equals(before.all.get(first))) {
            first++;
        }
        var last = all.size() - 1;
        var old = before.all.size() - 1;
        while (last >= first && old >= first && all.get(last).equals(before.all.get(old))) {
            last--;
            old--;
        }
        if (last < first && old < first) {
            return Optional.empty();
        }
        var start = Math.min(last < first ? Integer.MAX_VALUE : all.get(first).start(), old < first ? Integer.MAX_VALUE : before.all.get(first).start());
        var end = Math.max(last < first ? 0 : all.get(last).end(), old < first ? 0 : before.all.get(old).end());
        return Optional.of(new Region(start, Math.max(0, end - start)));
    }
}
