// SPDX-License-Identifier: EPL-2.0
package advice.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import advice.cli.check.Checked;
import advice.cli.check.Fault;
import advice.cli.check.Tally;
import advice.cli.input.Problem;
import advice.cli.input.Slip;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Level;
import advice.dsl.rules.Rules;

/**
 * Findings as people read them: the place, the level, the fact and the id; the line with carets; what to do, where it
 * comes from and where more is said.
 */
public final class Human implements Report {

    private static final String INDENT = "   ";

    private final Colours colours;

    public Human(boolean colour) {
        colours = new Colours(colour);
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public String file(Checked checked) {
        var findings = new StringJoiner("\n");
        checked.findings().forEach(finding -> findings.add(finding(checked, finding)));
        return findings.toString();
    }

    @Override
    public String between() {
        return "\n";
    }

    private String finding(Checked checked, Finding finding) {
        var place = Cells.visible(checked.shown()) + ":" + finding.place().line() + ":" + finding.place().column();
        var lines = new ArrayList<String>();
        lines.add(colours.place(place + ":") + " " + colours.level(finding.level(), finding.level().word() + ":") + " "
                + Cells.visible(finding.message()) + " " + colours.id("[" + finding.id() + "]"));
        Excerpt.of(checked.text(), finding.place()).ifPresent(excerpt -> {
            lines.add(INDENT + excerpt.line());
            lines.add(INDENT + " ".repeat(excerpt.indent()) + colours.level(finding.level(), "^".repeat(excerpt.carets())));
        });
        if (!finding.departure().isEmpty()) {
            lines.addAll(indented("The writer departs from this standard: " + Cells.visible(finding.departure())));
        }
        lines.addAll(indented(note(finding)));
        return String.join("\n", lines) + "\n";
    }

    /** The remedy, the source and where the standard is explained, as one paragraph. */
    private static String note(Finding finding) {
        var note = new StringJoiner(" ");
        if (!finding.remedy().isEmpty()) {
            note.add(Cells.visible(finding.remedy()));
        }
        if (!finding.source().isEmpty()) {
            note.add(finding.source() + ".");
        }
        if (Rules.shipped().rule(finding.id()).isPresent() || Slip.of(finding.id()).isPresent()) {
            note.add("More:\u00A0advice\u00A0explain\u00A0" + finding.id());
        }
        return note.toString();
    }

    private static List<String> indented(String text) {
        return Lines.wrap(text, Excerpt.WIDTH).stream().map(line -> INDENT + line.replace('\u00A0', ' ')).toList();
    }

    /** What could not be read or written. */
    public String problem(Problem problem) {
        return failure(problem.shown(), problem.message(), problem.remedy());
    }

    /** A fault of ours. */
    public String fault(String shown, Fault fault) {
        return failure(shown, fault.message(), fault.remedy());
    }

    private String failure(String shown, String message, String remedy) {
        var lines = new ArrayList<String>();
        lines.add(colours.place(Cells.visible(shown) + ":") + " " + colours.level(Level.ERROR, "error:") + " " + Cells.visible(message));
        lines.addAll(indented(Cells.visible(remedy)));
        return String.join("\n", lines) + "\n";
    }

    @Override
    public String foot(Tally tally) {
        var checked = many(tally.checked(), "file") + " checked";
        if (tally.checked() == 0) {
            return "";
        }
        var found = new ArrayList<String>();
        for (var level : Level.values()) {
            if (tally.count(level) > 0) {
                found.add(many(tally.count(level), level.word()));
            }
        }
        if (found.isEmpty()) {
            return checked + ": nothing to put right.\n";
        }
        var last = found.remove(found.size() - 1);
        return checked + ": " + (found.isEmpty() ? "" : String.join(", ", found) + " and ") + last + ".\n";
    }

    /** A number with its word: {@code 1 error}, {@code 1,000 files}. */
    public static String many(long number, String word) {
        var digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return digits + " " + word + (number == 1 ? "" : "s");
    }
}
