// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import advice.dsl.ide.thread.Weave.Cell;

/** How high the cells stand: each as near as can be to the middle of those it hangs on, in the order given, none on another. */
final class Placing {

    private static final int ROUNDS = 6;
    private static final int BETWEEN = 14;

    private final List<List<Cell>> columns;
    private final ToIntFunction<Cell> heights;
    private final Map<Cell, Double> middles = new IdentityHashMap<>();

    private Placing(List<List<Cell>> columns, ToIntFunction<Cell> heights) {
        this.columns = columns;
        this.heights = heights;
    }

    /**
     * The upper edge of each cell.
     *
     * @param top where the highest one begins
     */
    static Map<Cell, Integer> of(List<List<Cell>> columns, ToIntFunction<Cell> heights, int top) {
        var placing = new Placing(columns, heights);
        columns.forEach(placing::stack);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < columns.size(); i++) {
                placing.settle(columns.get(round % 2 == 0 ? i : columns.size() - 1 - i));
            }
        }
        return placing.tops(top);
    }

    private void stack(List<Cell> column) {
        var at = 0.0;
        for (var cell : column) {
            middles.put(cell, at + heights.applyAsInt(cell) / 2.0);
            at += heights.applyAsInt(cell) + BETWEEN;
        }
    }

    /**
     * Puts the cells of a column as near as can be to where each wants to be. With the least distances taken off, places only
     * have to rise; neighbours that do not are put together at their middle.
     */
    private void settle(List<Cell> column) {
        var groups = new ArrayList<double[]>();
        var offset = 0.0;
        var offsets = new double[column.size()];
        for (int i = 0; i < column.size(); i++) {
            offset += i == 0 ? 0 : (heights.applyAsInt(column.get(i - 1)) + heights.applyAsInt(column.get(i))) / 2.0 + BETWEEN;
            offsets[i] = offset;
            groups.add(new double[] {wanted(column.get(i)) - offset, 1});
            while (groups.size() > 1 && groups.get(groups.size() - 2)[0] > groups.get(groups.size() - 1)[0]) {
                var last = groups.remove(groups.size() - 1);
                var before = groups.get(groups.size() - 1);
                before[0] = (before[0] * before[1] + last[0] * last[1]) / (before[1] + last[1]);
                before[1] += last[1];
            }
        }
        var i = 0;
        for (var group : groups) {
            for (int end = i + (int) group[1]; i < end; i++) {
                middles.put(column.get(i), group[0] + offsets[i]);
            }
        }
    }

    private double wanted(Cell cell) {
        return Stream.concat(cell.left().stream(), cell.right().stream()).mapToDouble(middles::get).average().orElse(middles.get(cell));
    }

    private Map<Cell, Integer> tops(int top) {
        var highest = columns.stream().flatMap(List::stream).map(cell -> middles.get(cell) - heights.applyAsInt(cell) / 2.0)
                .min(Comparator.naturalOrder()).orElse(0.0);
        var tops = new IdentityHashMap<Cell, Integer>();
        columns.forEach(column -> column.forEach(cell -> tops.put(cell,
                (int) Math.round(middles.get(cell) - heights.applyAsInt(cell) / 2.0 - highest) + top)));
        return tops;
    }
}
