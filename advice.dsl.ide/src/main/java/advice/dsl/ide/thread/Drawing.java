// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import advice.dsl.ide.protocol.Stretch;
import advice.dsl.ide.protocol.TextLines;
import advice.dsl.ide.thread.Strands.Box;
import advice.dsl.ide.thread.Strands.Column;
import advice.dsl.ide.thread.Strands.Tie;
import advice.dsl.ide.thread.ThreadPicture.Edge;
import advice.dsl.ide.thread.ThreadPicture.Node;
import advice.dsl.ide.thread.ThreadPicture.Point;
import advice.dsl.ide.thread.Weave.Cell;

/** Where everything in the picture stands: four columns of boxes, and the ties between them. */
final class Drawing {

    /** Lengths that whoever writes the picture needs, too; in pixels. */
    static final int MARGIN = 16;
    static final int TITLE = 13;
    static final int NOTE = 11;
    static final int TITLE_LINE = 17;
    static final int NOTE_LINE = 15;
    static final int INSET = 14;
    static final int PAD = 9;
    static final int HEAD = 40;

    private static final int WIDTH = 232;
    private static final int BETWEEN = 62;
    private static final int MOST_LINES = 3;
    private static final int PASSAGE = 8;
    private static final int EMPTY = 48;

    /** The words of a box, broken to fit. */
    private record Words(List<String> lines, List<String> notes, List<String> warnings) {

        static Words of(Box box) {
            return new Words(broken(box.title(), TITLE), broken(box.standing(), NOTE), broken(box.told(), NOTE));
        }

        private static List<String> broken(String text, int size) {
            return text.isEmpty() ? List.of() : Lettering.lines(text, size, WIDTH - 2 * INSET, MOST_LINES);
        }

        int height() {
            return 2 * PAD + lines.size() * TITLE_LINE + (notes.size() + warnings.size()) * NOTE_LINE;
        }
    }

    private final Strands strands;
    private final TextLines text;
    private final Weave weave;
    private final Map<Box, Words> words = new HashMap<>();
    private final Map<Cell, Integer> tops;

    private Drawing(Strands strands, TextLines text) {
        this.strands = strands;
        this.text = text;
        this.weave = Weave.of(strands);
        strands.boxes().forEach(box -> words.put(box, Words.of(box)));
        this.tops = Placing.of(weave.columns(), this::height, HEAD + MARGIN);
    }

    /** @param svg how it is written */
    static ThreadPicture of(Strands strands, TextLines text, Function<ThreadPicture, String> svg) {
        var drawing = new Drawing(strands, text);
        var columns = List.of(Column.values()).stream().map(c -> new ThreadPicture.Column(c.kind(), c.title(), left(c.ordinal()), WIDTH)).toList();
        var lowest = drawing.tops.entrySet().stream().mapToInt(e -> e.getValue() + drawing.height(e.getKey())).max().orElse(HEAD + MARGIN + EMPTY);
        var bare = new ThreadPicture("", left(columns.size() - 1) + WIDTH + MARGIN, lowest + MARGIN, columns, drawing.nodes(), drawing.edges());
        return new ThreadPicture(svg.apply(bare), bare.width(), bare.height(), columns, bare.nodes(), bare.edges());
    }

    private static int left(int column) {
        return MARGIN + column * (WIDTH + BETWEEN);
    }

    private int height(Cell cell) {
        return cell.isPassage() ? PASSAGE : words.get(cell.box()).height();
    }

    private int middle(Cell cell) {
        return tops.get(cell) + height(cell) / 2;
    }

    // ---- boxes

    private List<Node> nodes() {
        return weave.columns().stream().flatMap(List::stream).filter(cell -> !cell.isPassage()).map(this::node).toList();
    }

    private Node node(Cell cell) {
        var box = cell.box();
        var written = words.get(box);
        return new Node(box.id(), box.kind(), box.name(), box.title(), written.lines(), written.notes(), written.warnings(), box.problem(), about(box),
                text.range(Stretch.of(box.element())), left(box.column().ordinal()), tops.get(cell), WIDTH, height(cell));
    }

    private String about(Box box) {
        var before = named(strands.ties().stream().filter(tie -> tie.to() == box).map(Tie::from).toList());
        var after = named(strands.ties().stream().filter(tie -> tie.from() == box).map(Tie::to).toList());
        return (box.standing().isEmpty() ? "" : box.standing() + ". ") + (box.problem().isEmpty() ? "" : "Broken: " + box.problem() + ". ")
                + (before.isEmpty() ? "" : "Comes from " + before + ". ") + (after.isEmpty() ? "" : "Leads to " + after + ".");
    }

    private static String named(List<Box> boxes) {
        return boxes.stream().filter(box -> !box.gap()).map(box -> box.kind() + " " + box.title()).collect(Collectors.joining("; "));
    }

    // ---- ties

    private List<Edge> edges() {
        var ways = weave.ways();
        return ways.entrySet().stream().map(way -> edge(way.getKey(), way.getValue())).toList();
    }

    private Edge edge(Tie tie, List<Cell> way) {
        var first = tie.from().column().ordinal();
        var last = way.size() - 1;
        var points = new ArrayList<Point>();
        points.add(new Point(left(first) + WIDTH, port(way.get(0), way.get(0).right(), way.get(1))));
        IntStream.range(1, last).forEach(i -> {
            points.add(new Point(left(first + i), middle(way.get(i))));
            points.add(new Point(left(first + i) + WIDTH, middle(way.get(i))));
        });
        points.add(new Point(left(first + last), port(way.get(last), way.get(last).left(), way.get(last - 1))));
        return new Edge(tie.from().id(), tie.to().id(), tie.broken(), points);
    }

    /** Where a tie meets a box: ties on one side meet it one below the other, in the order in which they come. */
    private int port(Cell box, List<Cell> side, Cell other) {
        var sorted = side.stream().sorted(Comparator.comparingInt(this::middle)).toList();
        return tops.get(box) + height(box) * (sorted.indexOf(other) + 1) / (sorted.size() + 1);
    }
}
