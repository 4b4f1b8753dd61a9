// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import advice.dsl.ide.fields.CaseField;
import advice.dsl.ide.fields.CopyParams;
import advice.dsl.ide.fields.FieldsParams;
import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** The fields that are pasted into a case system's form. */
@Timeout(60)
class FieldsTest {

    private static final String SAM = Sources.read(Sources.ROOT.resolve("examples/sam.advice"));

    @TempDir
    Path temporary;
    private Editor editor;

    @BeforeEach
    void begin() {
        editor = Editor.on(Editor.folder(temporary));
    }

    @AfterEach
    void end() {
        editor.close();
    }

    private List<CaseField> fields(String text) {
        editor.open("sam.advice", text);
        return Editor.answer(editor.advice().fields(new FieldsParams(editor.uri("sam.advice"))));
    }

    private CompletableFuture<CaseField> copied(String text) {
        editor.open("sam.advice", text);
        return editor.advice().copyField(new CopyParams(editor.uri("sam.advice"), null, Editor.cursor(text)));
    }

    @Test
    void everyFieldOfTheFormIsListedWithWhatIsPasted() {
        var fields = fields(SAM);
        assertThat(fields).extracting(CaseField::id).doesNotHaveDuplicates();
        assertThat(fields).extracting(CaseField::label).contains("Name", "Due", "Need 1: Going out safely", "How often", "Amount");
        assertThat(fields).filteredOn(f -> f.id().equals("need-GoingOut.frequency")).singleElement().satisfies(field -> {
            assertThat(field.section()).isEqualTo("Social care needs (section D)");
            assertThat(field.label()).isEqualTo("How often");
            assertThat(field.text()).isEqualTo("Every time Sam goes out, about ten times a week.");
            assertThat(editor.written("sam.advice", field.range())).startsWith("frequency");
        });
    }

    @Test
    void theFieldAtTheCursorIsTheNarrowestOne() {
        assertThat(Editor.answer(copied(SAM.replace("about ten times", "about <|>ten times"))).text())
                .isEqualTo("Every time Sam goes out, about ten times a week.");
        assertThat(Editor.answer(copied(SAM.replace("as          girls-group", "as          girls<|>-group"))))
                .satisfies(field -> assertThat(field.label()).isEqualTo("Provision 4: Girls Group"))
                .satisfies(field -> assertThat(field.text()).contains("Girls Group"));
        assertThat(Editor.answer(copied(SAM.replace("need GoingOut", "need Going<|>Out"))).id()).startsWith("need-GoingOut");
    }

    @Test
    void aFieldIsCopiedByItsName() {
        editor.open("sam.advice", SAM);
        assertThat(Editor.answer(editor.advice().copyField(new CopyParams(editor.uri("sam.advice"), "oversight-1.plan", null))).text())
                .startsWith("The family has accepted all five.");
    }

    @Test
    void whereThereIsNoFieldThatIsSaid() {
        assertThat(Editor.refusal(copied("<|>// Nothing yet\n" + SAM))).isEqualTo("There is no field of the form here.");
        assertThat(Editor.refusal(editor.advice().copyField(new CopyParams(editor.uri("sam.advice"), "nothing", null))))
                .isEqualTo("There is no field of the form here.");
        assertThat(Editor.refusal(editor.advice().copyField(new CopyParams(editor.uri("sam.advice"), null, null))))
                .isEqualTo("There is no field of the form here.");
    }

    @Test
    void aDocumentThatSaysNothingHasItsFewFields() {
        assertThat(fields("")).extracting(CaseField::label).contains("Kind", "Status");
        assertThat(fields("profile Town\n")).isNotNull();
    }

    @Test
    void whatMustNotBeSharedIsInNoField() {
        assertThat(fields(SAM)).noneMatch(field -> field.text().contains("CD-104233") || field.text().contains("01632"));
    }

    @Test
    void theCommandsDoTheSame() {
        editor.open("sam.advice", SAM);
        assertThat(editor.command("advice.copyField", Map.of("uri", editor.uri("sam.advice"), "field", "need-GoingOut.frequency")))
                .contains("\"text\":\"Every time Sam goes out, about ten times a week.\"");
        assertThat(editor.command("advice.fields", Map.of("uri", editor.uri("sam.advice")))).startsWith("[{\"id\":");
    }
}
