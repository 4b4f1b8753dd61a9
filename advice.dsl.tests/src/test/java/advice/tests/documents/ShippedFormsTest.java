// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import advice.documents.DocumentRefused;
import advice.documents.Documents;
import advice.documents.word.Vocabulary;
import advice.documents.word.Vocabulary.Field;
import advice.documents.word.Vocabulary.Kind;
import advice.tests.documents.ShippedForms.Look;
import advice.tests.support.Sources;

/** The forms in the library, and what their maintainers read about tags. */
class ShippedFormsTest {

    private static final Map<String, Look> LOOKS = Map.of("swindon", ShippedForms.SWINDON, "northamptonshire",
            ShippedForms.NORTHAMPTONSHIRE);

    private static Path shipped(String name) {
        return Sources.ROOT.resolve("advice.dsl/src/main/resources/advice/library/forms/" + name + ".docx");
    }

    @ParameterizedTest
    @ValueSource(strings = { "swindon", "northamptonshire" })
    void theShippedFormIsTheOneDrawnHere(String name) throws IOException {
        byte[] drawn = ShippedForms.draw(LOOKS.get(name));
        if (Sources.UPDATE) {
            Files.write(shipped(name), drawn);
        }
        // Part by part: how well a zip packs is its library's affair, and differs from machine to machine.
        assertThat(parts(Files.readAllBytes(shipped(name)))).isEqualTo(parts(drawn));
    }

    private static List<String> parts(byte[] docx) {
        TemplateFile file = TemplateFile.read(docx);
        return file.parts().keySet().stream().map(part -> part + "\n" + file.part(part)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "swindon", "northamptonshire" })
    void theCheckHasNothingToSayAboutIt(String name) throws IOException, DocumentRefused {
        assertThat(Documents.check(Files.readAllBytes(shipped(name)))).isEmpty();
    }

    /** Between the two marks in docs/templates.md. */
    @Test
    void theListOfTagsIsTheOneInTheManual() {
        Path manual = Sources.ROOT.resolve("docs/templates.md");
        String text = Sources.read(manual);
        String begin = "<!-- tags: written by ShippedFormsTest -->\n";
        String end = "<!-- end of tags -->";
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(end);
        assertThat(text).contains(begin);
        assertThat(to).isGreaterThanOrEqualTo(from);
        String updated = text.substring(0, from) + tags() + text.substring(to);
        if (Sources.UPDATE) {
            Sources.write(manual, updated);
        }
        assertThat(Sources.read(manual)).isEqualTo(updated);
    }

    private static String tags() {
        List<String> lines = new ArrayList<>();
        lines.add("### Anywhere");
        lines.add("");
        lines.addAll(within(""));
        for (Field list : Vocabulary.fields()) {
            List<String> inside = list.kind() == Kind.LIST ? within(list.path()) : List.of();
            if (!inside.isEmpty()) {
                lines.add("");
                lines.add("### Between `{{#" + list.path() + "}}` and `{{/" + list.path() + "}}`");
                lines.add("");
                lines.addAll(inside);
            }
        }
        return "\n" + String.join("\n", lines) + "\n\n";
    }

    private static List<String> within(String list) {
        return Vocabulary.fields().stream().filter(f -> f.list().equals(list))
                .filter(f -> f.kind() != Kind.GROUP).map(f -> {
                    String name = list.isEmpty() ? f.path() : f.path().substring(list.length() + 1);
                    return switch (f.kind()) {
                        case LIST -> "- `{{#" + name + "}}` ... `{{/" + name + "}}`";
                        case FLAG -> "- `{{?" + name + "}}` ... `{{/" + name + "}}`";
                        case PROSE -> "- `{{" + name + "}}` (paragraphs, lists, direct speech)";
                        default -> "- `{{" + name + "}}`";
                    };
                }).toList();
    }
}
