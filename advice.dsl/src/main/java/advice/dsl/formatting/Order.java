// SPDX-License-Identifier: EPL-2.0
package advice.dsl.formatting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.antlr.runtime.CommonToken;

import advice.dsl.parser.antlr.internal.InternalAdviceLexer;
import advice.dsl.rules.Fix;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.syntax.AdviceLexer;
import advice.dsl.syntax.Vocabulary;
import advice.dsl.syntax.Vocabulary.ElementWord;

/**
 * The order of an advice's elements: that of the form, in which the vocabulary lists them.
 * Elements of one section stay as the writer put them, and a comment goes with the element that it belongs to.
 * Wordings and profiles are left alone: the order of their rows means something.
 */
public final class Order {

    /** Elements that share a section, under the keyword that gives it its place. */
    private static final Map<String, String> TOGETHER = Map.ofEntries(
            Map.entry("capacity", "consent"), Map.entry("engagement", "consent"), Map.entry("sharing", "consent"),
            Map.entry("professionals", "professional"), Map.entry("restrictions", "professional"),
            Map.entry("involvement", "previous"), Map.entry("other", "previous"),
            Map.entry("account", "view"), Map.entry("interest", "view"), Map.entry("asked", "view"), Map.entry("family", "view"),
            Map.entry("quality", "oversight"), Map.entry("approval", "oversight"));

    private static final List<String> KEYWORDS = Vocabulary.shipped().elements().stream()
            .filter(e -> e.file().equals("advice")).map(ElementWord::keyword).toList();

    private final String text;
    private final List<CommonToken> tokens;
    private final Set<String> children = new HashSet<>();

    private Order(String text) {
        this.text = text;
        tokens = AdviceLexer.tokens(text);
    }

    /**
     * The changes that put the elements of a text in order; none where they are in order,
     * and none where a slip, prose that nobody closes for instance, would let a move change what the text says.
     */
    public static List<Edit> edits(String text) {
        return new Order(text).edits();
    }

    /** An element with its comments; {@code keyword} is its place among the tokens, {@code column} its indentation. */
    private record Block(int index, int keyword, int column, int start, int end, int rank) {
    }

    private List<Edit> edits() {
        var written = blocks();
        var ordered = written.stream().sorted(Comparator.comparingInt(Block::rank)).toList();
        if (ordered.equals(written)) {
            return List.of();
        }
        var edits = moves(written, ordered);
        return meansTheSame(written, ordered, new Fix("", edits).applyTo(text)) ? edits : List.of();
    }

    // ---- what there is

    private List<Block> blocks() {
        var keywords = keywords();
        var blocks = new ArrayList<Block>();
        var start = keywords.isEmpty() ? 0 : startOfTheFirst(keywords.get(0));
        for (int i = 0; i < keywords.size(); i++) {
            var keyword = keywords.get(i);
            var column = column(tokens.get(keyword));
            var next = i + 1 < keywords.size() ? keywords.get(i + 1) : tokens.size();
            var after = comments(keyword, column, next);
            blocks.add(new Block(i, keyword, column, start, after.endOfThis(), rank(keyword)));
            start = after.startOfNext();
        }
        return blocks;
    }

    /** Where elements begin that can be moved: at the head of a line, and of this kind of file. */
    private List<Integer> keywords() {
        var keywords = new ArrayList<Integer>();
        for (int i = 0; i < tokens.size(); i++) {
            var keyword = AdviceLexer.keyword(tokens.get(i).getType()).filter(KEYWORDS::contains);
            if (keyword.isPresent() && isHeadOfLine(i)) {
                keywords.add(i);
                if (keyword.get().equals("child") && following(i) != null) {
                    children.add(following(i).getText());
                }
            }
        }
        return keywords;
    }

    private boolean isHeadOfLine(int token) {
        for (int i = token - 1; i >= 0; i--) {
            if (!isHidden(tokens.get(i))) {
                return false;
            }
            if (tokens.get(i).getText().contains("\n")) {
                return true;
            }
        }
        return true;
    }

    /** Comments right above the first element are its own; what stands further up belongs to the file. */
    private int startOfTheFirst(int keyword) {
        var start = lineStart(tokens.get(keyword));
        for (int i = keyword - 1; i >= 0 && isHidden(tokens.get(i)); i--) {
            var token = tokens.get(i);
            if (!isSpace(token)) {
                if (lineBreaks(end(token), start) > 1) {
                    break;
                }
                start = lineStart(token);
            } else if (lineBreaks(token.getStartIndex(), end(token)) > 1) {
                break;
            }
        }
        return text.startsWith("\ufeff", start) ? start + 1 : start;
    }

    private record Gap(int endOfThis, int startOfNext) {
    }

    /**
     * To whom the comments between two elements belong: to the upper one those that stand behind it, deeper than it,
     * or right under it with an empty line below; to the lower one the others.
     */
    private Gap comments(int keyword, int column, int next) {
        var last = next - 1;
        while (isHidden(tokens.get(last))) {
            last--;
        }
        var end = end(tokens.get(last));
        for (int i = last + 1; i < next; i++) {
            var token = tokens.get(i);
            if (isSpace(token)) {
                continue;
            }
            var breaks = lineBreaks(end, token.getStartIndex());
            if (breaks > 0 && column(token) <= column && (breaks > 1 || !endsBeforeAnEmptyLine(i, next))) {
                return new Gap(end, lineStart(token));
            }
            end = end(token);
        }
        return new Gap(end, next < tokens.size() ? Math.max(end, lineStart(tokens.get(next))) : text.length());
    }

    /** Whether after the comments that follow each other from here comes an empty line. */
    private boolean endsBeforeAnEmptyLine(int comment, int next) {
        var end = end(tokens.get(comment));
        for (int i = comment + 1; i < next; i++) {
            if (!isSpace(tokens.get(i))) {
                if (lineBreaks(end, tokens.get(i).getStartIndex()) > 1) {
                    return true;
                }
                end = end(tokens.get(i));
            }
        }
        return lineBreaks(end, next < tokens.size() ? tokens.get(next).getStartIndex() : text.length()) > 1;
    }

    // ---- what goes where

    private int rank(int keyword) {
        var word = AdviceLexer.keyword(tokens.get(keyword).getType()).orElseThrow();
        var isNothing = word.equals("no") && following(keyword) != null;
        var of = isNothing ? following(keyword).getText() : word;
        var place = Stream.of(of, of.replaceFirst("s$", "")).map(w -> TOGETHER.getOrDefault(w, w))
                .filter(KEYWORDS::contains).findFirst().orElse(word);
        var isFamilys = of.equals("family") || of.equals("view") && !isChilds(keyword);
        return 2 * KEYWORDS.indexOf(place) + (isFamilys ? 1 : 0);
    }

    /** Whether a view is the child's own; one that says nobody's name is left among the child's. */
    private boolean isChilds(int keyword) {
        var by = false;
        for (int i = keyword + 1; i < tokens.size() && AdviceLexer.keyword(tokens.get(i).getType()).isEmpty(); i++) {
            var token = tokens.get(i);
            if (token.getType() == InternalAdviceLexer.RULE_KEY) {
                break;
            }
            if (token.getType() == InternalAdviceLexer.RULE_LINK_WORD) {
                by = token.getText().equals("by");
                if (token.getText().equals("both")) {
                    return false;
                }
            } else if (by && token.getType() == InternalAdviceLexer.RULE_REF) {
                return children.contains(token.getText());
            }
        }
        return true;
    }

    /** The next visible token, {@code null} at the end. */
    private CommonToken following(int token) {
        for (int i = token + 1; i < tokens.size(); i++) {
            if (!isHidden(tokens.get(i))) {
                return tokens.get(i);
            }
        }
        return null;
    }

    // ---- the moves

    /** As few elements as can be are moved, so that what the writer looks at mostly stays where it is. */
    private List<Edit> moves(List<Block> written, List<Block> ordered) {
        var stays = longestInOrder(written);
        var edits = new ArrayList<Edit>();
        var from = written.get(0).start();
        var between = new StringBuilder();
        for (int i = 0; i < ordered.size(); i++) {
            var block = ordered.get(i);
            if (i > 0) {
                between.append(gap(written, ordered.get(i - 1), block));
            }
            if (stays.contains(block)) {
                replace(edits, from, block.start(), between.toString());
                from = block.end();
                between.setLength(0);
            } else {
                between.append(text, block.start(), block.end());
            }
        }
        replace(edits, from, written.get(written.size() - 1).end(), between.toString());
        return edits;
    }

    private void replace(List<Edit> edits, int from, int to, String by) {
        if (!text.substring(from, to).equals(by)) {
            edits.add(new Edit(from, to - from, by));
        }
    }

    /** What stands between two elements: what stood there, or an empty line. */
    private String gap(List<Block> written, Block upper, Block lower) {
        if (lower.index() == upper.index() + 1) {
            return text.substring(upper.end(), written.get(lower.index()).start());
        }
        return text.contains("\r\n") ? "\r\n\r\n" : "\n\n";
    }

    private static Set<Block> longestInOrder(List<Block> blocks) {
        var tails = new ArrayList<Block>();
        var before = new Block[blocks.size()];
        for (var block : blocks) {
            var low = 0;
            var high = tails.size();
            while (low < high) {
                var middle = (low + high) / 2;
                if (tails.get(middle).rank() <= block.rank()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[block.index()] = low == 0 ? null : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(block);
            } else {
                tails.set(low, block);
            }
        }
        var longest = new HashSet<Block>();
        for (var block = tails.get(tails.size() - 1); block != null; block = before[block.index()]) {
            longest.add(block);
        }
        return longest;
    }

    /** Whether each element, cut into words at its new place, is what it was at its old one. */
    private boolean meansTheSame(List<Block> written, List<Block> ordered, String result) {
        var head = written.get(0).start();
        var tail = written.get(written.size() - 1).end();
        var expected = new ArrayList<>(said(tokens.stream().filter(t -> t.getStartIndex() < head)));
        var ofBlocks = new ArrayList<List<String>>();
        var at = 0;
        for (var block : written) {
            var from = at;
            while (at < tokens.size() && tokens.get(at).getStartIndex() < block.end()) {
                at++;
            }
            ofBlocks.add(said(tokens.subList(from, at).stream().filter(t -> t.getStartIndex() >= head)));
        }
        ordered.forEach(block -> expected.addAll(ofBlocks.get(block.index())));
        expected.addAll(said(tokens.stream().filter(t -> t.getStartIndex() >= tail)));
        return said(AdviceLexer.tokens(result).stream()).equals(expected);
    }

    private static List<String> said(Stream<CommonToken> tokens) {
        return tokens.filter(t -> !isSpace(t)).map(t -> t.getType() + " " + t.getText()).toList();
    }

    // ---- tokens

    private static boolean isHidden(CommonToken token) {
        return isSpace(token) || token.getType() == InternalAdviceLexer.RULE_COMMENT || token.getType() == InternalAdviceLexer.RULE_NOISE;
    }

    private static boolean isSpace(CommonToken token) {
        return token.getType() == InternalAdviceLexer.RULE_WS;
    }

    private static int end(CommonToken token) {
        return token.getStopIndex() + 1;
    }

    private int lineStart(CommonToken token) {
        return text.lastIndexOf('\n', token.getStartIndex() - 1) + 1;
    }

    private int column(CommonToken token) {
        return token.getStartIndex() - lineStart(token);
    }

    private int lineBreaks(int from, int to) {
        return (int) text.substring(Math.min(from, to), to).chars().filter(c -> c == '\n').count();
    }
}
