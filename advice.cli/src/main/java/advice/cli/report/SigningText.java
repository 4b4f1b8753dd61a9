// SPDX-License-Identifier: EPL-2.0
package advice.cli.report;

import java.util.List;

import advice.dsl.rules.Level;
import advice.dsl.signing.ReportForSigning;
import advice.dsl.signing.ReportForSigning.Section;

/** The report for whoever signs, as a terminal shows it. */
public final class SigningText {

    private static final String INDENT = "    ";

    private final Colours colours;
    private final StringBuilder text = new StringBuilder();

    private SigningText(Colours colours) {
        this.colours = colours;
    }

    public static String of(ReportForSigning report, boolean colour) {
        var text = new SigningText(new Colours(colour));
        text.head(report);
        report.sections().forEach(text::section);
        return text.text.toString();
    }

    private void head(ReportForSigning report) {
        text.append(colours.place(Cells.visible(report.title()))).append("\n\n");
        Lines.wrap(Cells.visible(report.verdict()) + ".", Excerpt.WIDTH).forEach(line ->
                text.append(report.ready() ? line : colours.level(Level.ERROR, line)).append('\n'));
        text.append('\n');
        var width = report.facts().stream().mapToInt(fact -> fact.label().length()).max().orElse(0) + 2;
        report.facts().forEach(fact -> labelled("", fact.label() + " ".repeat(width - fact.label().length()), fact.words()));
    }

    private void section(Section section) {
        text.append('\n').append(colours.place(section.heading())).append('\n');
        var width = section.columns().size() == 2
                ? section.rows().stream().mapToInt(row -> Cells.columns(Cells.visible(row.get(0)))).max().orElse(0) + 2 : Integer.MAX_VALUE;
        for (var row : section.rows()) {
            if (width < Excerpt.WIDTH / 2) {
                labelled(INDENT, Cells.visible(row.get(0)) + " ".repeat(width - Cells.columns(Cells.visible(row.get(0)))), row.get(1));
            } else {
                block(section.columns(), row);
            }
        }
        if (!section.note().isBlank()) {
            Lines.wrap(Cells.visible(section.note()), Excerpt.WIDTH - INDENT.length()).forEach(line -> text.append(INDENT).append(line).append('\n'));
        }
    }

    /** A row as a list: what it is about, and below it the other columns with their headings. */
    private void block(List<String> columns, List<String> row) {
        Lines.wrap(row.get(0).isBlank() ? "\u2013" : Cells.visible(row.get(0)), Excerpt.WIDTH - INDENT.length())
                .forEach(line -> text.append(INDENT).append(line).append('\n'));
        for (int i = 1; i < columns.size(); i++) {
            if (!row.get(i).isBlank()) {
                labelled(INDENT + INDENT, columns.size() == 2 ? "" : columns.get(i) + ": ", row.get(i));
            }
        }
    }

    /** A label and its words, which go on below themselves. */
    private void labelled(String indent, String label, String words) {
        var column = Math.min(Cells.columns(label), label.endsWith(": ") ? INDENT.length() : Integer.MAX_VALUE);
        var first = true;
        for (var line : Lines.wrap((label.endsWith(": ") ? label : "") + Cells.visible(words), Excerpt.WIDTH - indent.length() - column)) {
            text.append(indent).append(first ? label.endsWith(": ") ? "" : label : " ".repeat(column)).append(line).append('\n');
            first = false;
        }
    }
}
