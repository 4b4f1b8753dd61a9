// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import static advice.tests.documents.WordDrawing.inStyle;
import static advice.tests.documents.WordDrawing.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import advice.documents.DocumentRefused;
import advice.documents.Form;
import advice.documents.word.Template;
import advice.documents.word.TemplateFinding;
import advice.documents.word.Vocabulary;

/** Templates of a few lines, in the look of the shipped ones. */
final class SmallTemplate {

    private SmallTemplate() {
    }

    /** A template with a body of our own; what it does not use it leaves out on purpose. */
    static TemplateFile of(Consumer<WordDrawing> body) {
        var drawing = new WordDrawing();
        body.accept(drawing);
        Vocabulary.fields().stream().map(Vocabulary.Field::path).filter(path -> !path.contains("."))
                .forEach(path -> drawing.tag("{{!without " + path + "}}"));
        return ShippedForms.around(drawing.xml());
    }

    /** A template of paragraphs of plain text. */
    static TemplateFile of(String... paragraphs) {
        return of(body -> List.of(paragraphs).forEach(p -> body.raw(inStyle("Normal", text(p)))));
    }

    static Template read(TemplateFile file) {
        try {
            return Template.read(file.bytes());
        } catch (DocumentRefused refused) {
            throw new AssertionError(refused);
        }
    }

    static byte[] fill(TemplateFile file, Form form) {
        try {
            return read(file).fill(form);
        } catch (DocumentRefused refused) {
            throw new AssertionError(refused);
        }
    }

    /** The body's paragraphs once the template is filled. */
    static List<String> filled(Form form, String... paragraphs) {
        return WordText.body(fill(of(paragraphs), form));
    }

    /** What a maintainer is told. */
    static List<String> findings(TemplateFile file) {
        return read(file).findings().stream().map(TemplateFinding::sentence).toList();
    }

    /** A form in which every text is the same as its place, and lists have two items. */
    static Form form() {
        return FilledForm.full().form();
    }

    static Form form(UnaryOperator<String> words) {
        return FilledForm.full(words).form();
    }
}
