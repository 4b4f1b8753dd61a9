// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.List;
import java.util.stream.Collectors;

/** Text with places to tab through, in the notation of the protocol. */
final class Snippet {

    private final StringBuilder marked = new StringBuilder();
    private int stops;

    /** Text that stands as it is. */
    Snippet text(String text) {
        marked.append(escaped(text));
        return this;
    }

    /** A place to fill: an example to type over, or several values to choose from. */
    Snippet stop(List<String> values) {
        stops++;
        marked.append(values.size() == 1 ? "${" + stops + ":" + escaped(values.get(0)) + "}"
                : "${" + stops + "|" + values.stream().map(Snippet::choice).collect(Collectors.joining(",")) + "|}");
        return this;
    }

    /** An empty place to fill. */
    Snippet stop() {
        marked.append("$").append(++stops);
        return this;
    }

    /** As the protocol writes it. */
    String marked() {
        return marked.toString();
    }

    /** What a snippet would read as its own marks. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
    }

    private static String choice(String value) {
        return escaped(value).replace(",", "\\,").replace("|", "\\|");
    }
}
