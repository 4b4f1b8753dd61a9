// SPDX-License-Identifier: EPL-2.0
package advice.dsl.beginning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

import advice.dsl.facts.Section;

/** What belongs in each section, as a new document says it; read once from {@code sections.txt}. */
final class SectionHints {

    private static final Map<Section, String> HINTS = read();

    private SectionHints() {
    }

    /** A remark that names the section and says what belongs there. */
    static String remark(Section section, String child) {
        var hint = HINTS.getOrDefault(section, "");
        return "// " + section.heading() + (hint.isEmpty() ? "" : ": " + hint.replace("{child}", child));
    }

    private static Map<Section, String> read() {
        var hints = new EnumMap<Section, String>(Section.class);
        try (var file = SectionHints.class.getResourceAsStream("sections.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("//")).forEach(line -> {
                var colon = line.indexOf(": ");
                hints.put(Section.of(line.substring(0, colon)).orElseThrow(), line.substring(colon + 2));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hints;
    }
}
