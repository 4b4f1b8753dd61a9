// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import advice.dsl.ide.thread.Strands.Box;
import advice.dsl.ide.thread.Strands.Column;
import advice.dsl.ide.thread.Strands.Tie;

/**
 * In which order the boxes of each column stand, so that few ties cross: each box is drawn to the middle of those it hangs on,
 * column by column, to and fro, and the best order met on the way is kept. A tie that passes a column takes a place in it.
 */
final class Weave {

    private static final int SWEEPS = 12;

    /**
     * A place in a column.
     *
     * @param box {@code null} where a tie passes
     */
    static final class Cell {

        private final Box box;
        private final List<Cell> left = new ArrayList<>();
        private final List<Cell> right = new ArrayList<>();

        private Cell(Box box) {
            this.box = box;
        }

        Box box() {
            return box;
        }

        boolean isPassage() {
            return box == null;
        }

        List<Cell> left() {
            return left;
        }

        List<Cell> right() {
            return right;
        }
    }

    private final List<List<Cell>> columns = new ArrayList<>();
    private final Map<Box, Cell> cells = new HashMap<>();
    private final Map<Tie, List<Cell>> ways = new LinkedHashMap<>();

    private Weave(Strands strands) {
        for (int i = 0; i < Column.values().length; i++) {
            columns.add(new ArrayList<>());
        }
        for (var box : strands.boxes()) {
            var cell = new Cell(box);
            cells.put(box, cell);
            columns.get(box.column().ordinal()).add(cell);
        }
        strands.ties().forEach(this::lead);
    }

    static Weave of(Strands strands) {
        var weave = new Weave(strands);
        weave.sweep();
        return weave;
    }

    /** The cells of each column, from above. */
    List<List<Cell>> columns() {
        return columns;
    }

    /** The cells that each tie leads through, its ends included. */
    Map<Tie, List<Cell>> ways() {
        return ways;
    }

    private void lead(Tie tie) {
        var way = new ArrayList<Cell>();
        way.add(cells.get(tie.from()));
        for (int c = tie.from().column().ordinal() + 1; c < tie.to().column().ordinal(); c++) {
            var passage = new Cell(null);
            columns.get(c).add(passage);
            way.add(passage);
        }
        way.add(cells.get(tie.to()));
        for (int i = 0; i + 1 < way.size(); i++) {
            way.get(i).right.add(way.get(i + 1));
            way.get(i + 1).left.add(way.get(i));
        }
        ways.put(tie, way);
    }

    // ---- few crossings

    private void sweep() {
        var best = copy();
        var fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            var rightwards = sweep % 2 == 0;
            for (int i = 1; i < columns.size(); i++) {
                sort(rightwards ? i : columns.size() - 1 - i, rightwards);
            }
            var now = crossings();
            if (now < fewest) {
                fewest = now;
                best = copy();
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.set(i, best.get(i));
        }
    }

    private List<List<Cell>> copy() {
        return new ArrayList<>(columns.stream().map(column -> (List<Cell>) new ArrayList<>(column)).toList());
    }

    /** Draws each cell of a column to the middle of its neighbours on one side; one without any stays where it is. */
    private void sort(int column, boolean rightwards) {
        var cells = columns.get(column);
        var places = places(columns.get(column + (rightwards ? -1 : 1)));
        var middles = new IdentityHashMap<Cell, Double>();
        for (int i = 0; i < cells.size(); i++) {
            var neighbours = rightwards ? cells.get(i).left : cells.get(i).right;
            var here = (i + 0.5) / cells.size();
            middles.put(cells.get(i), neighbours.stream().mapToDouble(places::get).average().orElse(here));
        }
        cells.sort(Comparator.comparingDouble(middles::get));
    }

    /** Where in its column each cell stands, between 0 and 1. */
    private static Map<Cell, Double> places(List<Cell> cells) {
        var places = new IdentityHashMap<Cell, Double>();
        for (int i = 0; i < cells.size(); i++) {
            places.put(cells.get(i), (i + 0.5) / cells.size());
        }
        return places;
    }

    private long crossings() {
        var sum = 0L;
        for (int i = 0; i + 1 < columns.size(); i++) {
            sum += crossings(columns.get(i), places(columns.get(i + 1)));
        }
        return sum;
    }

    private static long crossings(List<Cell> left, Map<Cell, Double> right) {
        var above = new ArrayList<Double>();
        var sum = 0L;
        for (var cell : left) {
            var ends = cell.right.stream().map(right::get).toList();
            for (var end : ends) {
                sum += above.stream().filter(a -> a > end).count();
            }
            above.addAll(ends);
        }
        return sum;
    }
}
