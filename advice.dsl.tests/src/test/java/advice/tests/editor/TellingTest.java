// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DiagnosticsTagSupport;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** How findings reach an editor: unasked or asked, with what it can show of them. */
@Timeout(60)
class TellingTest {

    private static final String NAMED_TWICE = """
            need Sleep
                "Sam wakes three times each night."
            need Sleep
                "Sam wakes early."
            """;

    // ---- unasked

    @Test
    void whatIsToldSaysOfWhichStateOfTheTextItIs(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            editor.findingsOf("sam.advice", "ned Sleep\n");
            var first = editor.versionTold("sam.advice");
            editor.findings("sam.advice", () -> editor.change("sam.advice", "need Sleep\n"));
            assertThat(editor.versionTold("sam.advice")).isGreaterThan(first);
        }
    }

    @Test
    void aFindingPointsToTheOtherPlaceItIsAbout(@TempDir Path temporary) {
        try (var editor = Editor.able(Editor.folder(temporary), can -> findings(can).setRelatedInformation(true))) {
            var twice = of(editor.findingsOf("sam.advice", NAMED_TWICE), "name-used-twice");
            assertThat(twice.getRelatedInformation()).singleElement().satisfies(other -> {
                assertThat(other.getMessage()).isEqualTo("It is used here first");
                assertThat(other.getLocation().getUri()).isEqualTo(editor.uri("sam.advice"));
                assertThat(other.getLocation().getRange().getStart().getLine()).isZero();
            });
        }
    }

    @Test
    void anEditorThatCannotShowOtherPlacesIsNotToldOfThem(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(of(editor.findingsOf("sam.advice", NAMED_TWICE), "name-used-twice").getRelatedInformation()).isNull();
        }
    }

    @Test
    void wordsWithoutEffectAreFadedAndAWordingThatWasReplacedIsStruckThrough(@TempDir Path temporary) {
        try (var editor = Editor.able(Editor.folder(temporary), can -> findings(can).setTagSupport(
                new DiagnosticsTagSupport(List.of(DiagnosticTag.Unnecessary, DiagnosticTag.Deprecated))))) {
            editor.file("Town.wording", """
                    specification old-group in H1
                        wording "Sam goes to the group."
                    specification new-group in H1
                        replaces old-group from 2026-01-01
                        wording "Sam goes to the club."
                    """);
            var found = editor.findingsOf("sam.advice", """
                    need Sleep
                        departs from need-without-frequency because "Not counted yet."
                        frequency "Every night."
                        "Sam wakes three times each night."
                    provision Group in H1
                        as old-group
                    """);
            assertThat(of(found, "departure-without-effect").getTags()).containsExactly(DiagnosticTag.Unnecessary);
            assertThat(of(found, "superseded-wording").getTags()).containsExactly(DiagnosticTag.Deprecated);
        }
    }

    @Test
    void anIdLinksToTheStandardsPageWhereTheEditorHasThePages(@TempDir Path temporary) {
        try (var editor = Editor.told(Editor.folder(temporary), "standardsPages", "file:///help/standards",
                can -> findings(can).setCodeDescriptionSupport(true))) {
            assertThat(of(editor.findingsOf("sam.advice", NAMED_TWICE), "name-used-twice").getCodeDescription().getHref())
                    .isEqualTo("file:///help/standards/name-used-twice.html");
        }
    }

    @Test
    void theSamePageIsLinkedUnderTheMouse(@TempDir Path temporary) {
        try (var editor = Editor.told(Editor.folder(temporary), "standardsPages", "file:///help/standards",
                can -> findings(can).setCodeDescriptionSupport(true))) {
            assertThat(editor.hover("sam.advice", "need Sleep\n    \"Sam wakes.\"\nneed Sl<|>eep\n    \"Sam wakes early.\"\n"))
                    .contains("[name-used-twice](file:///help/standards/name-used-twice.html)").doesNotContain("advice explain");
        }
    }

    @Test
    void thePagesMayEndInSomethingElse(@TempDir Path temporary) {
        try (var editor = Editor.told(Editor.folder(temporary), "standardsPages", "file:///docs/standards/*.md",
                can -> findings(can).setCodeDescriptionSupport(true))) {
            assertThat(of(editor.findingsOf("sam.advice", NAMED_TWICE), "name-used-twice").getCodeDescription().getHref())
                    .isEqualTo("file:///docs/standards/name-used-twice.md");
        }
    }

    // ---- asked

    @Test
    void anEditorThatAsksIsNotToldUnasked(@TempDir Path temporary) {
        try (var editor = asking(temporary)) {
            editor.open("sam.advice", NAMED_TWICE);
            assertThat(editor.abilities().getCapabilities().getDiagnosticProvider().isWorkspaceDiagnostics()).isTrue();
            assertThat(report(editor, null).getRelatedFullDocumentDiagnosticReport().getItems())
                    .anySatisfy(d -> assertThat(d.getCode().getLeft()).isEqualTo("name-used-twice"));
            assertThat(editor.history("sam.advice")).isEmpty();
        }
    }

    @Test
    void whatHasNotChangedIsNotSentAgain(@TempDir Path temporary) {
        try (var editor = asking(temporary)) {
            editor.open("sam.advice", NAMED_TWICE);
            var id = report(editor, null).getRelatedFullDocumentDiagnosticReport().getResultId();
            assertThat(report(editor, id).isRelatedUnchangedDocumentDiagnosticReport()).isTrue();
            editor.change("sam.advice", "need Sleep\n");
            assertThat(report(editor, id).isRelatedFullDocumentDiagnosticReport()).isTrue();
        }
    }

    @Test
    void allFilesOfTheFolderAreToldOfWhenTheyHaveBeenRead(@TempDir Path temporary) {
        Editor.folder(temporary);
        for (int i = 1; i <= 30; i++) {
            Sources.write(temporary.resolve("child" + i + ".advice"), NAMED_TWICE);
        }
        try (var editor = asking(temporary)) {
            editor.awaitRefresh();
            var all = Editor.answer(editor.server().getWorkspaceService().diagnostic(new WorkspaceDiagnosticParams(List.of()))).getItems();
            assertThat(all).hasSize(30).allSatisfy(report -> assertThat(report.getWorkspaceFullDocumentDiagnosticReport().getItems()).isNotEmpty());
            assertThat(editor.progress()).startsWith("advice-folder-1 begin Checking the folder").endsWith("advice-folder-1 end");

            var one = all.get(0).getWorkspaceFullDocumentDiagnosticReport();
            var again = Editor.answer(editor.server().getWorkspaceService().diagnostic(new WorkspaceDiagnosticParams(
                    List.of(new PreviousResultId(one.getUri(), one.getResultId()), new PreviousResultId(editor.uri("gone.advice"), "x"))))).getItems();
            assertThat(again).filteredOn(r -> r.isWorkspaceUnchangedDocumentDiagnosticReport()).singleElement()
                    .satisfies(r -> assertThat(r.getWorkspaceUnchangedDocumentDiagnosticReport().getUri()).isEqualTo(one.getUri()));
            assertThat(again).filteredOn(r -> r.isWorkspaceFullDocumentDiagnosticReport()
                    && r.getWorkspaceFullDocumentDiagnosticReport().getUri().equals(editor.uri("gone.advice"))).singleElement()
                    .satisfies(r -> assertThat(r.getWorkspaceFullDocumentDiagnosticReport().getItems()).isEmpty());
        }
    }

    // ---- what these editors can do

    private static Editor asking(Path temporary) {
        return Editor.able(Editor.folder(temporary), can -> {
            can.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
            can.getWorkspace().setDiagnostics(new DiagnosticWorkspaceCapabilities(true));
            var window = new WindowClientCapabilities();
            window.setWorkDoneProgress(true);
            can.setWindow(window);
        });
    }

    private static PublishDiagnosticsCapabilities findings(ClientCapabilities can) {
        if (can.getTextDocument().getPublishDiagnostics() == null) {
            can.getTextDocument().setPublishDiagnostics(new PublishDiagnosticsCapabilities());
        }
        return can.getTextDocument().getPublishDiagnostics();
    }

    private static DocumentDiagnosticReport report(Editor editor, String known) {
        var params = new DocumentDiagnosticParams(editor.identifier("sam.advice"));
        params.setPreviousResultId(known);
        return Editor.answer(editor.server().getTextDocumentService().diagnostic(params));
    }

    private static Diagnostic of(List<Diagnostic> found, String standard) {
        return found.stream().filter(d -> d.getCode().getLeft().equals(standard)).findFirst()
                .orElseThrow(() -> new AssertionError("not found: " + standard + " in " + found));
    }
}
