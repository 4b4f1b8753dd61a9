// SPDX-License-Identifier: EPL-2.0
package advice.tests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import advice.dsl.rules.Finding;

/**
 * A rule's sibling file cut into its cases.
 *
 * <pre>
 * //- wrong: a hope is not an outcome
 * outcome Happy "Sam will be happier."
 *         ^^^^^ warning: Outcome does not say how we will know it has been met
 * //- fix: Add a measure
 * //- right: a measure makes it an outcome
 * //- file: Town.profile
 * </pre>
 *
 * A line of carets marks the place in the line above it; it begins with {@code //}, and a finding that starts in the
 * first two columns stands under an indented line. {@code file} gives a file that stands beside all cases that follow.
 */
public final class Fixture {

    private static final Pattern HEAD = Pattern.compile("//- (wrong|right|fix|file)(?: on (\\d{4}-\\d\\d-\\d\\d))?: ?(.*)");
    private static final Pattern CARETS = Pattern.compile("//\\s*(\\^+)(?:\\s+(.*))?");

    /** What a case shows. */
    public enum Kind {
        WRONG, RIGHT, FIX, FILE
    }

    /**
     * @param kind     what it shows
     * @param title    a short sentence; for a fix its label, for a file its name
     * @param day      the day on which is checked
     * @param line     where it stands in the fixture, from 1
     * @param text     the document, without the lines of carets
     * @param expected the findings, each as {@link #say}
     */
    public record Case(Kind kind, String title, String day, int line, String text, List<String> expected) {
    }

    private final Path path;
    private final List<Case> cases;

    private Fixture(Path path, List<Case> cases) {
        this.path = path;
        this.cases = cases;
    }

    public static Fixture read(Path path) {
        try {
            return new Fixture(path, cut(Files.readAllLines(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    public List<Case> cases() {
        return cases;
    }

    private static List<Case> cut(List<String> lines) {
        var cases = new ArrayList<Case>();
        for (int i = 0; i < lines.size();) {
            var head = HEAD.matcher(lines.get(i));
            if (!head.matches()) {
                i++;
                continue;
            }
            var from = ++i;
            var text = new ArrayList<String>();
            var expected = new ArrayList<String>();
            while (i < lines.size() && !lines.get(i).startsWith("//- ")) {
                var carets = CARETS.matcher(lines.get(i));
                if (carets.matches()) {
                    var start = lines.get(i).indexOf('^');
                    var end = start + carets.group(1).length();
                    expected.add(text.size() + ":" + (start + 1) + "-" + (end + 1) + " "
                            + (carets.group(2) == null ? "" : carets.group(2).strip()));
                } else {
                    text.add(lines.get(i));
                }
                i++;
            }
            while (!text.isEmpty() && text.get(text.size() - 1).isBlank()) {
                text.remove(text.size() - 1);
            }
            cases.add(new Case(Kind.valueOf(head.group(1).toUpperCase()), head.group(3).strip(),
                    head.group(2) == null ? "2026-03-26" : head.group(2), from, String.join("\n", text) + "\n", expected));
        }
        return cases;
    }

    /** A finding as a fixture says it: line, columns on that line, level, message. */
    public static String say(Finding finding, String text) {
        var place = finding.place();
        var lineEnd = text.split("\n", -1)[place.line() - 1].length() + 1;
        var end = place.endLine() == place.line() ? place.endColumn() : lineEnd;
        return place.line() + ":" + place.column() + "-" + Math.max(end, place.column() + 1) + " "
                + finding.level().word() + ": " + finding.message();
    }

    /** The fixture's text with the given findings and fixed texts in place of what it expected. */
    public String with(Map<Case, List<String>> found, Map<Case, String> fixed) {
        var result = new StringBuilder();
        var lines = readLines();
        var first = cases.isEmpty() ? lines.size() : cases.get(0).line() - 1;
        lines.subList(0, first).forEach(l -> result.append(l).append('\n'));
        for (var c : cases) {
            result.append(lines.get(c.line() - 1)).append('\n');
            var text = fixed.getOrDefault(c, c.text());
            var byLine = new LinkedHashMap<Integer, List<String>>();
            found.getOrDefault(c, c.expected()).forEach(f ->
                    byLine.computeIfAbsent(Integer.valueOf(f.substring(0, f.indexOf(':'))), k -> new ArrayList<>()).add(f));
            var number = 0;
            for (var line : text.stripTrailing().split("\n", -1)) {
                result.append(line).append('\n');
                for (var finding : byLine.getOrDefault(++number, List.of())) {
                    result.append(carets(finding)).append('\n');
                }
            }
            result.append('\n');
        }
        return result.toString().stripTrailing() + "\n";
    }

    private static String carets(String finding) {
        var columns = finding.substring(finding.indexOf(':') + 1, finding.indexOf(' ')).split("-");
        var start = Integer.parseInt(columns[0]);
        var end = Integer.parseInt(columns[1]);
        return "//" + " ".repeat(Math.max(0, start - 3)) + "^".repeat(end - start) + finding.substring(finding.indexOf(' '));
    }

    private List<String> readLines() {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
