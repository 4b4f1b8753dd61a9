// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

import advice.tests.support.Editor;

/** A document to begin with: what was said is in it, and nothing that is wrong. */
@Timeout(60)
class BeginningTest {

    private static final Map<String, Object> SAM = Map.of("authority", "Swindon", "purpose", "annual review",
            "child", Map.of("name", "Samira Example", "knownAs", "Sam", "born", "2011-06-14"),
            "writer", Map.of("name", "R. Writer", "role", "Social Worker"), "days", Map.of("received", "2026-03-02", "meeting", "2026-05-18"));

    @Test
    void aNewDocumentHoldsWhatWasSaidAndTheSectionsThatTheAuthorityAsksFor(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            var begun = begin(editor, SAM);
            assertThat(begun.get("text").getAsString()).startsWith("""
                    advice for Sam
                        authority   Swindon
                        kind        advice
                        purpose     annual review
                        status      draft
                        received    2026-03-02
                        meeting     2026-05-18

                    child Sam
                        name        "Samira Example"
                        known as    "Sam"
                        born        2011-06-14

                    writer "R. Writer"
                        role        "Social Worker"

                    reason
                        "Advice for the annual review of Sam's education, health and care plan on 18 May 2026."

                    // Method: each `method` with its day: direct work, a report, a conversation
                    """).contains("// Needs, section D: each `need`", "// Child's views and interests: `view by Sam`").doesNotContain("// Purpose and writer");
            assertThat(begun.get("fileName").getAsString()).isEqualTo("sam.advice");
            assertThat(begun.get("due").getAsString()).isEqualTo("2026-04-30");
        }
    }

    @Test
    void itHasNoErrorAsADraft(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(editor.findingsOf("sam.advice", begin(editor, SAM).get("text").getAsString())).isNotEmpty()
                    .noneSatisfy(d -> assertThat(d.getSeverity()).isEqualTo(DiagnosticSeverity.Error));
        }
    }

    @Test
    void whateverTheChildIsCalledTheTextHoldsTogether(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            for (var name : List.of("\u0141ucja O\u2019Neil", "\"Sam\" Example", "need", "...", "")) {
                var text = begin(editor, Map.of("authority", "Swindon", "child", Map.of("name", name))).get("text").getAsString();
                assertThat(editor.findingsOf("child.advice", text)).as(name + ": " + text)
                        .noneSatisfy(d -> assertThat(d.getSeverity()).isEqualTo(DiagnosticSeverity.Error));
            }
        }
    }

    @Test
    void theAuthoritiesThatAreSeenAreOfferedWithTheirPurposes(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary)).file("Town.profile", "profile Town\n    name \"Town Council\"\n    purposes annual review\n")) {
            var choices = ask(editor, "advice.choices", Map.of("folder", temporary.toUri().toString()));
            assertThat(choices.get("authorities").toString()).contains(
                    "{\"name\":\"Town\",\"fullName\":\"Town Council\"", "\"purposes\":[\"annual review\"]", "Swindon Borough Council");
        }
    }

    @Test
    void anAuthorityWithAFormForEachOfSeveralCouncilsNamesThem(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(ask(editor, "advice.choices", Map.of()).get("authorities").toString()).contains("\"councils\":[\"West\",\"North\"]", "\"councils\":[]");
        }
    }

    @Test
    void aWordingFileAndAProfileAreBegunSoThatNothingIsWrong(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            for (var kind : List.of("wording", "profile")) {
                var begun = begin(editor, Map.of("kind", kind, "authority", "Town \"Stables\""));
                var text = begun.get("text").getAsString();
                assertThat(text).contains(kind + " TownStables\n");
                assertThat(begun.get("fileName").getAsString()).isEqualTo("TownStables." + kind);
                assertThat(editor.findingsOf(begun.get("fileName").getAsString(), text)).as(text)
                        .noneSatisfy(d -> assertThat(d.getSeverity()).isEqualTo(DiagnosticSeverity.Error));
            }
        }
    }

    @Test
    void aDayThatIsNoneIsRefusedWithASentence(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            var command = new ExecuteCommandParams("advice.new", List.of(new Gson().toJsonTree(Map.of("days", Map.of("received", "soon")))));
            assertThat(Editor.refusal(editor.server().getWorkspaceService().executeCommand(command))).isEqualTo("A day is written as 2026-03-02.");
        }
    }

    private static JsonObject begin(Editor editor, Map<String, Object> known) {
        return ask(editor, "advice.new", known);
    }

    private static JsonObject ask(Editor editor, String command, Map<String, ?> argument) {
        var answer = Editor.answer(editor.server().getWorkspaceService().executeCommand(
                new ExecuteCommandParams(command, List.of(new Gson().toJsonTree(argument)))));
        return new Gson().toJsonTree(answer).getAsJsonObject();
    }
}
