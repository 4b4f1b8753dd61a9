// SPDX-License-Identifier: EPL-2.0
package advice.dsl.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One entry of a shipped list: a line at the margin, and the lines indented under it.
 * {@code ##} begins a chapter, {@code //} a remark.
 *
 * @param chapter the heading that it stands under, {@code ""} before the first
 * @param head    its line at the margin
 * @param lines   what is indented under it
 */
public record Entry(String chapter, String head, List<String> lines) {

    /** The entries of a shipped file, in its order. */
    public static List<Entry> shipped(String name) {
        var stream = Library.shipped(name).orElseThrow(() -> new IllegalArgumentException("The library holds no " + name));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return read(reader.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> read(Stream<String> text) {
        var entries = new ArrayList<Entry>();
        var chapter = "";
        for (var line : text.filter(l -> !l.isBlank() && !l.startsWith("//")).toList()) {
            if (line.startsWith("## ")) {
                chapter = line.substring(3).strip();
            } else if (line.startsWith(" ")) {
                entries.get(entries.size() - 1).lines().add(line.strip());
            } else {
                entries.add(new Entry(chapter, line.strip(), new ArrayList<>()));
            }
        }
        return entries.stream().map(e -> new Entry(e.chapter, e.head, List.copyOf(e.lines))).toList();
    }

    /** What stands between the bars of its line at the margin. */
    public List<String> columns() {
        return Stream.of(head.split("\\|")).map(String::strip).toList();
    }

    /** The rest of the first line that begins with these words. */
    public Optional<String> after(String words) {
        return lines.stream().filter(l -> l.startsWith(words + " ")).map(l -> l.substring(words.length()).strip()).findFirst();
    }
}
