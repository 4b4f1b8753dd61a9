// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import advice.dsl.ide.building.BuildParams;
import advice.dsl.ide.building.Built;
import advice.dsl.ide.building.Built.Problem;
import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** Building the form out of the editor. */
@Timeout(120)
class BuildingTest {

    private static final String SAM = Sources.read(Sources.ROOT.resolve("examples/sam.advice")).replace("\"Team Manager\" on 2026-03-27", "\"Team Manager\" on 2026-03-26");
    private static final String BROKEN = Sources.read(Sources.ROOT.resolve("examples/broken.advice"));

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

    private BuildParams asked(String name, String folder, boolean draft, String... formats) {
        return new BuildParams(editor.uri(name), List.of(formats), folder, draft, null);
    }

    private Built built(String name, String folder, boolean draft, String... formats) {
        return Editor.answer(editor.advice().build(asked(name, folder, draft, formats)));
    }

    private String made(String file) {
        return Sources.read(temporary.resolve(file));
    }

    @Test
    void theFormIsMadeOfTheTextAsItIsNowSavedOrNot() {
        editor.file("sam.advice", SAM);
        editor.open("sam.advice", SAM.replace("She worries about traffic", "She worries about lorries"));
        var built = built("sam.advice", "out", false, "txt", "html");
        assertThat(built.problems()).isEmpty();
        assertThat(built.built()).containsExactly(editor.uri("out/sam.txt"), editor.uri("out/sam.html"));
        assertThat(made("out/sam.txt")).contains("She worries about lorries");
        assertThat(made("sam.advice")).isEqualTo(SAM);
    }

    @Test
    void withoutAFolderItGoesBesideTheDocument() {
        editor.file("sam.advice", SAM);
        assertThat(built("sam.advice", null, false, "txt").built()).containsExactly(editor.uri("sam.txt"));
    }

    @Test
    void whatIsTheSameAgainIsNotWrittenAgain() {
        editor.open("sam.advice", SAM);
        built("sam.advice", "out", false, "txt");
        var again = built("sam.advice", editor.uri("out"), false, "txt");
        assertThat(again.built()).isEmpty();
        assertThat(again.unchanged()).containsExactly(editor.uri("out/sam.txt"));
    }

    @Test
    void whatSomebodyChangedAfterItWasBuiltIsLeftAsItIs() {
        editor.open("sam.advice", SAM);
        built("sam.advice", "out", false, "txt");
        editor.file("out/sam.txt", "With the manager's comments");
        var again = built("sam.advice", "out", false, "txt");
        assertThat(again.built()).isEmpty();
        assertThat(again.problems()).containsExactly(new Problem(editor.uri("out/sam.txt"),
                "This was changed after it was built, or was not built by Advice",
                "It was left as it is, and nothing of this document was written. Take over what was changed and move the file away,"
                + " or build into another folder."));
        assertThat(made("out/sam.txt")).isEqualTo("With the manager's comments");
    }

    @Test
    void aFinalAdviceWithErrorsIsRefusedWithWhatStandsAgainstIt() {
        editor.open("broken.advice", BROKEN);
        var refused = built("broken.advice", "out", false, "txt");
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).matches("This is final and has \\d+ errors, so it was not built");
            assertThat(problem.remedy()).isEqualTo("Put right what stands against it, or build a draft.");
        });
        assertThat(refused.findings()).extracting((Diagnostic d) -> d.getCode().getLeft()).contains("need-without-provision", "other-child-named");
        assertThat(temporary.resolve("out")).doesNotExist();
    }

    @Test
    void aDraftOfItIsMadeAllTheSame() {
        editor.open("broken.advice", BROKEN);
        assertThat(built("broken.advice", "out", true, "txt").built()).hasSize(1);
        assertThat(made("out/broken.txt")).contains("Status\nDraft\n", "The golden thread (drafts only)");
    }

    @Test
    void whatCannotBeBuiltIsSaidInASentence() {
        editor.open("Town.profile", "profile Town\n");
        assertThat(built("Town.profile", "out", false).problems()).containsExactly(
                new Problem("", "This is no advice, and only an advice becomes a form", ""));
        editor.open("sam.advice", "advice for Sam\n");
        assertThat(built("sam.advice", "out", false).problems()).containsExactly(new Problem("",
                "The document names no authority that is known, so there is no form to fill. Add the line authority Swindon, or the name of your own", ""));
        assertThat(built("sam.advice", "out", false, "odt").problems()).containsExactly(
                new Problem("", "Advice makes no such file: odt", "It makes docx, html, pdf, txt."));
        assertThat(built("sam.advice", "\0", false, "txt").problems()).containsExactly(
                new Problem("", "There is no folder to build into", "Save the document first, or name another folder."));
        assertThat(Editor.refusal(editor.advice().build(new BuildParams(null, null, null, false, null)))).isEqualTo("The request names no file.");
        assertThat(Editor.refusal(editor.advice().build(asked("nowhere.advice", null, false)))).isEqualTo("There is no such file.");
        assertThat(Editor.refusal(editor.advice().build(asked("notes.txt", null, false)))).isEqualTo("This is no file of Advice.");
    }

    @Test
    void aClientThatGivesATokenIsToldHowFarItHasCome() {
        editor.open("sam.advice", SAM);
        Editor.answer(editor.advice().build(new BuildParams(editor.uri("sam.advice"), List.of("html", "txt"), "out", false, Either.forLeft("b1"))));
        assertThat(editor.progress()).containsExactly("b1 begin Building sam, can be called off", "b1 report 0 web page", "b1 report 50 plain text, field by field",
                "b1 end");
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsNotBuilt() {
        editor.open("sam.advice", SAM);
        var first = editor.advice().build(asked("sam.advice", "first", false, "docx", "html", "txt"));
        editor.advice().build(asked("sam.advice", "second", false, "txt")).cancel(true);
        var third = editor.advice().build(asked("sam.advice", "third", false, "txt"));
        assertThat(Editor.answer(first).built()).hasSize(3);
        assertThat(Editor.answer(third).built()).hasSize(1);
        assertThat(temporary.resolve("second")).doesNotExist();
    }

    @RepeatedTest(3)
    void theWriterGoesOnMeanwhile() {
        editor.open("sam.advice", SAM);
        var building = editor.advice().build(asked("sam.advice", "out", false, "docx", "html", "txt"));
        for (int i = 0; i < 5; i++) {
            editor.type("sam.advice", 0, "/");
        }
        assertThat(editor.symbolsOf("sam.advice")).isNotEmpty();
        assertThat(Editor.answer(building).built()).hasSize(3);
    }

    @Test
    void theCommandDoesTheSame() {
        assertThat(editor.abilities().getCapabilities().getExecuteCommandProvider().getCommands()).contains("advice.build");
        editor.open("sam.advice", SAM);
        var built = editor.command("advice.build", Map.of("uri", editor.uri("sam.advice"), "formats", List.of("txt"), "folder", "out"));
        assertThat(built).isEqualTo("{\"built\":[\"" + editor.uri("out/sam.txt") + "\"],\"unchanged\":[],\"problems\":[],\"findings\":[]}");
        assertThat(Files.exists(temporary.resolve("out/sam.txt"))).isTrue();
    }
}
