// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.FileChangeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

import advice.dsl.AdviceLanguage;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Rules;
import advice.tests.support.Editor;
import advice.tests.support.Fixture;
import advice.tests.support.Sources;

/** The findings that an editor is told: the same as everywhere else. */
class FindingsTest {

    @Test
    void aFindingIsToldWithItsIdItsRemedyAndItsFixes(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(editor.findingsOf("sam.advice", "need GoingOut\n    frequncy \"Daily.\"\n"))
                    .filteredOn(d -> d.getCode().getLeft().equals("misspelt-word")).singleElement().satisfies(d -> {
                        assertThat(d.getSource()).isEqualTo("advice");
                        assertThat(d.getMessage().getLeft()).isEqualTo("`frequncy` is read as `frequency`. Write `frequency`.");
                        assertThat(((JsonObject) d.getData()).get("fixes").toString()).isEqualTo("[\"Write `frequency`\"]");
                    });
        }
    }

    @Test
    void anEditorIsToldWhatTheCommandLineFindsInEveryExampleCaseAndFixture(@TempDir Path temporary) throws IOException {
        var language = AdviceLanguage.start().on(LocalDate.parse("2026-03-26"));
        var folder = Editor.folder(temporary);
        var compared = 0;
        try (var editor = Editor.on(folder)) {
            for (var sample : samples()) {
                sample.beside().forEach(c -> {
                    editor.file(c.title(), c.text());
                    editor.changedOutside(c.title(), FileChangeType.Created);
                });
                // A name of its own, so that what is still said of the one before is not taken for an answer about this one.
                var name = compared + "-" + sample.name();
                var told = editor.findingsOf(name, sample.text());
                var desk = language.desk();
                var found = desk.check(desk.open(folder.resolve(name), sample.text()));
                assertThat(said(told)).as(sample.from()).containsExactlyElementsOf(found.stream().map(FindingsTest::say).toList());
                editor.findings(name, () -> editor.close(name));
                sample.beside().forEach(c -> {
                    folder.resolve(c.title()).toFile().delete();
                    editor.changedOutside(c.title(), FileChangeType.Deleted);
                });
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void whatAnEditorIsToldFollowsWhatIsTyped(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(codes(editor.findingsOf("sam.advice", "need GoingOut\n"))).doesNotContain("misspelt-word");
            assertThat(codes(editor.findings("sam.advice", () -> editor.type("sam.advice", 13, "\n    frequncy \"Daily.\"")))).contains("misspelt-word");
            assertThat(editor.text("sam.advice")).isEqualTo("need GoingOut\n    frequncy \"Daily.\"\n");
            assertThat(codes(editor.findings("sam.advice", () -> editor.change("sam.advice", "need GoingOut\n")))).doesNotContain("misspelt-word");
        }
    }

    @Test
    void aSingleFileWithoutAFolderIsChecked(@TempDir Path temporary) {
        try (var editor = Editor.withoutFolder(Editor.folder(temporary))) {
            assertThat(codes(editor.findingsOf("sam.advice", "ned GoingOut\n"))).contains("misspelt-word");
        }
    }

    @Test
    void theFilesOfTheFolderAreCheckedBeforeTheyAreOpened(@TempDir Path temporary) {
        Sources.write(Editor.folder(temporary).resolve("sam.advice"), "ned GoingOut\n");
        try (var editor = Editor.on(temporary)) {
            assertThat(codes(editor.toldOf("sam.advice"))).contains("misspelt-word");
        }
    }

    @Test
    void theUnsavedTextCountsAndAfterClosingTheSavedOne(@TempDir Path temporary) {
        Sources.write(Editor.folder(temporary).resolve("sam.advice"), "ned GoingOut\n");
        try (var editor = Editor.on(temporary)) {
            assertThat(codes(editor.toldOf("sam.advice"))).contains("misspelt-word");
            assertThat(codes(editor.findingsOf("sam.advice", "need GoingOut\n"))).doesNotContain("misspelt-word");
            assertThat(codes(editor.findings("sam.advice", () -> editor.close("sam.advice")))).contains("misspelt-word");
        }
    }

    @Test
    void aDocumentIsCheckedAgainWhenAWordingBesideItIsEdited(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            var document = "provision Group in H1\n    as saturday-club\n";
            assertThat(codes(editor.findingsOf("sam.advice", document))).contains("unknown-name");
            assertThat(codes(editor.findings("sam.advice", () ->
                    editor.file("Town.wording", "").open("Town.wording", "specification saturday-club in H1\n    wording \"A club.\"\n"))))
                    .doesNotContain("unknown-name");
            assertThat(codes(editor.findings("sam.advice", () -> editor.change("Town.wording", "specification sunday-club in H1\n"))))
                    .contains("unknown-name");
        }
    }

    @Test
    void theFindingsOfAFileThatIsDeletedAreTakenBack(@TempDir Path temporary) {
        var file = Editor.folder(temporary).resolve("sam.advice");
        Sources.write(file, "ned GoingOut\n");
        try (var editor = Editor.on(temporary)) {
            assertThat(editor.toldOf("sam.advice")).isNotEmpty();
            assertThat(editor.findings("sam.advice", () -> {
                file.toFile().delete();
                editor.changedOutside("sam.advice", FileChangeType.Deleted);
            })).isEmpty();
        }
    }

    private record Sample(String from, String name, String text, List<Fixture.Case> beside) {
    }

    private static List<Sample> samples() throws IOException {
        var samples = new ArrayList<Sample>();
        for (var file : Sources.under(Sources.ROOT.resolve("examples"), ".advice")) {
            samples.add(new Sample(file.getFileName().toString(), file.getFileName().toString(), Sources.read(file), List.of()));
        }
        for (var file : Sources.under(Sources.ROOT.resolve("advice.dsl.tests/cases/language"), "input.advice")) {
            samples.add(new Sample(file.toString(), "input.advice", Files.readString(file), List.of()));
        }
        for (var rule : Rules.shipped().all()) {
            var beside = new ArrayList<Fixture.Case>();
            for (var c : Fixture.read(Sources.fixture(rule)).cases()) {
                switch (c.kind()) {
                    case FILE -> beside.add(c);
                    case WRONG, RIGHT -> samples.add(new Sample(rule.id() + ": " + c.title(), "case.advice", c.text(), List.copyOf(beside)));
                    case FIX -> { }
                }
            }
        }
        return samples;
    }

    private static List<String> said(List<Diagnostic> told) {
        return told.stream().map(d -> d.getRange().getStart().getLine() + ":" + d.getRange().getStart().getCharacter() + "-"
                + d.getRange().getEnd().getLine() + ":" + d.getRange().getEnd().getCharacter() + " " + d.getSeverity() + " "
                + d.getCode().getLeft() + " " + d.getMessage().getLeft()).toList();
    }

    private static String say(Finding f) {
        var place = f.place();
        var severity = switch (f.level()) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case SUGGESTION -> "Information";
        };
        return (place.line() - 1) + ":" + (place.column() - 1) + "-" + (place.endLine() - 1) + ":" + (place.endColumn() - 1) + " " + severity
                + " " + f.id() + " " + Stream.of(f.message(), f.remedy()).filter(s -> !s.isEmpty()).reduce((a, b) -> a + ". " + b).orElse("");
    }

    private static List<String> codes(List<Diagnostic> told) {
        return told.stream().map(d -> d.getCode().getLeft()).toList();
    }
}
