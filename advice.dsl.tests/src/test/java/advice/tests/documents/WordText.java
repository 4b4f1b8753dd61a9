// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import advice.documents.DocumentRefused;
import advice.documents.word.Element;
import advice.documents.word.Xml;

/** What a built Word file says, as people read it. */
final class WordText {

    private WordText() {
    }

    static Element part(byte[] docx, String name) {
        try {
            return Xml.read(name, TemplateFile.read(docx).parts().get(name));
        } catch (DocumentRefused fault) {
            throw new AssertionError(fault);
        }
    }

    /** Body, header and footer, a line a paragraph, each led by its style: {@code Speech: "..."}. */
    static List<String> lines(byte[] docx) {
        List<String> lines = new ArrayList<>();
        for (String part : List.of("word/header1.xml", "word/document.xml", "word/footer1.xml")) {
            lines(part(docx, part), lines);
        }
        return lines;
    }

    /** The body alone, without styles. */
    static List<String> body(byte[] docx) {
        return part(docx, "word/document.xml").all("w:p").map(WordText::text).toList();
    }

    private static void lines(Element root, List<String> lines) {
        root.all("w:p").map(p -> style(p) + ": " + text(p)).forEach(lines::add);
    }

    static String style(Element paragraph) {
        return paragraph.first("w:pPr").flatMap(p -> p.first("w:pStyle")).map(s -> s.get("w:val")).orElse("Normal");
    }

    static String text(Element paragraph) {
        var text = new StringBuilder();
        paragraph.all().forEach(e -> text.append(switch (e.name()) {
            case "w:t" -> e.text();
            case "w:br" -> "\n";
            case "w:tab" -> "\t";
            default -> "";
        }));
        return text.toString();
    }

    /** The rows of each table, each the texts of its cells. */
    static List<List<List<String>>> tables(byte[] docx) {
        return part(docx, "word/document.xml").all("w:tbl").map(table -> table.elements("w:tr")
                .map(row -> row.elements("w:tc").map(WordText::cell).toList()).toList()).toList();
    }

    private static String cell(Element cell) {
        Stream<String> paragraphs = cell.elements("w:p").map(WordText::text);
        return String.join(" / ", paragraphs.toList());
    }
}
