// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Text with places to tab through, read from the protocol's notation.
 *
 * @param text  what is inserted
 * @param stops the places, in the order in which they are visited
 * @param end   where the cursor goes after the last one
 */
record Snippet(String text, List<Stop> stops, int end) {

    /**
     * @param offset  from the beginning of the text
     * @param choices what there is to choose from; empty where anything may be typed
     */
    record Stop(int offset, int length, List<String> choices) {
    }

    static Snippet plain(String text) {
        return new Snippet(text, List.of(), text.length());
    }

    static Snippet of(String marked) {
        return new Reader(marked).read();
    }

    private static final class Reader {

        private final String marked;
        private final StringBuilder text = new StringBuilder();
        private final TreeMap<Integer, Stop> stops = new TreeMap<>();
        private int next;

        Reader(String marked) {
            this.marked = marked;
        }

        Snippet read() {
            while (next < marked.length()) {
                if (marked.charAt(next) != '$' || !stop()) {
                    take();
                }
            }
            var last = stops.remove(0);
            return new Snippet(text.toString(), List.copyOf(stops.values()), last == null ? text.length() : last.offset());
        }

        /** One character as it stands, or the one that a stroke guards. */
        private void take() {
            if (marked.charAt(next) == '\\' && next + 1 < marked.length()) {
                next++;
            }
            text.append(marked.charAt(next++));
        }

        private boolean stop() {
            var braced = next + 1 < marked.length() && marked.charAt(next + 1) == '{';
            var digits = next + (braced ? 2 : 1);
            var after = digits;
            while (after < marked.length() && Character.isDigit(marked.charAt(after))) {
                after++;
            }
            if (after == digits) {
                return false;
            }
            var number = Integer.parseInt(marked.substring(digits, after));
            next = after;
            stops.put(number, braced ? braced(text.length()) : new Stop(text.length(), 0, List.of()));
            return true;
        }

        private Stop braced(int start) {
            var mark = next < marked.length() ? marked.charAt(next++) : '}';
            if (mark == '|') {
                var choices = choices();
                text.append(choices.get(0));
                return new Stop(start, choices.get(0).length(), choices);
            }
            while (mark == ':' && next < marked.length() && marked.charAt(next) != '}') {
                take();
            }
            next += mark == ':' ? 1 : 0;
            return new Stop(start, text.length() - start, List.of());
        }

        private List<String> choices() {
            var choices = new ArrayList<String>();
            var choice = new StringBuilder();
            while (next < marked.length() && marked.charAt(next) != '|') {
                var c = marked.charAt(next++);
                if (c == ',') {
                    choices.add(choice.toString());
                    choice.setLength(0);
                } else {
                    choice.append(c == '\\' && next < marked.length() ? marked.charAt(next++) : c);
                }
            }
            choices.add(choice.toString());
            next = Math.min(marked.length(), next + 2);
            return choices;
        }
    }
}
