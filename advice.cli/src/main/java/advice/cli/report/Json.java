// SPDX-License-Identifier: EPL-2.0
package advice.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import advice.cli.check.Checked;
import advice.cli.check.Tally;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Fix;
import advice.dsl.rules.Level;
import advice.dsl.rules.Place;

/** Findings for programs. The names and their order are described in docs/cli.md; what is there stays, more may come. */
public final class Json implements Report {

    /** Goes up when something that was there changes its meaning or goes. */
    private static final int SCHEMA = 1;

    @Override
    public String head() {
        return "{\n  \"schema\": " + SCHEMA + ",\n  \"files\": [";
    }

    @Override
    public String file(Checked checked) {
        var members = new ArrayList<String>();
        members.add(member("file", checked.shown().replace('\\', '/')));
        members.add("\"findings\": [" + checked.findings().stream().map(f -> "\n        " + finding(f)).collect(Collectors.joining(","))
                + (checked.findings().isEmpty() ? "]" : "\n      ]"));
        checked.problem().ifPresent(p -> members.add("\"problem\": " + object(member("message", p.message()), member("remedy", p.remedy()))));
        checked.fault().ifPresent(f -> members.add("\"fault\": " + object(member("message", f.message()), member("remedy", f.remedy()))));
        return "\n    {\n      " + String.join(",\n      ", members) + "\n    }";
    }

    @Override
    public String between() {
        return ",";
    }

    @Override
    public String foot(Tally tally) {
        return (tally.files() == 0 ? "]" : "\n  ]") + ",\n  \"summary\": " + object(
                member("files", tally.files()), member("checked", tally.checked()),
                member("errors", tally.count(Level.ERROR)), member("warnings", tally.count(Level.WARNING)),
                member("suggestions", tally.count(Level.SUGGESTION)), member("exit", tally.exit().number())) + "\n}\n";
    }

    private static String finding(Finding finding) {
        return object(member("id", finding.id()), member("level", finding.level().word()), member("message", finding.message()),
                "\"place\": " + place(finding.place()), member("remedy", finding.remedy()), member("source", finding.source()),
                member("departure", finding.departure()),
                "\"fixes\": [" + finding.fixes().stream().map(Json::fix).collect(Collectors.joining(", ")) + "]");
    }

    private static String place(Place place) {
        return object(member("line", place.line()), member("column", place.column()), member("endLine", place.endLine()),
                member("endColumn", place.endColumn()), member("offset", place.offset()), member("length", place.length()));
    }

    private static String fix(Fix fix) {
        return object(member("label", fix.label()), "\"edits\": [" + fix.edits().stream()
                .map(e -> object(member("offset", e.offset()), member("length", e.length()), member("text", e.text())))
                .collect(Collectors.joining(", ")) + "]");
    }

    private static String object(String... members) {
        return "{" + String.join(", ", List.of(members)) + "}";
    }

    private static String member(String name, long number) {
        return "\"" + name + "\": " + number;
    }

    private static String member(String name, String text) {
        return "\"" + name + "\": " + quoted(text);
    }

    /** Everything but plain signs and letters is escaped, so that the output can be read whatever the encoding. */
    static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (c < 0x20 || c > 0x7E) {
                        quoted.append("\\u").append("0123456789abcdef".charAt(c >> 12)).append("0123456789abcdef".charAt(c >> 8 & 15))
                                .append("0123456789abcdef".charAt(c >> 4 & 15)).append("0123456789abcdef".charAt(c & 15));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
