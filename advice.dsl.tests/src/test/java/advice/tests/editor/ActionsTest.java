// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** What can be done to a text at the cursor, apart from one finding's own fix. */
class ActionsTest {

    private static final String TWO_SLIPS = """
            need GoingOut
                frequn<|>cy "Daily."
                impct on family "They take turns."
            """;

    private Editor editor;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = Editor.folder(temporary);
        editor = Editor.on(folder);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    // ---- many at once

    @Test
    void allFindingsOfAKindArePutRightAtOnce() {
        assertThat(editor.fixed("sam.advice", TWO_SLIPS, "Put right all 2 like this")).isEqualTo("""
                need GoingOut
                    frequency "Daily."
                    impact on family "They take turns."
                """);
    }

    @Test
    void aSingleFindingOfItsKindIsNoCrowd() {
        assertThat(editor.fixes("sam.advice", "need GoingOut\n    frequn<|>cy \"Daily.\"\n")).extracting(CodeAction::getTitle)
                .containsExactly("Write `frequency`");
    }

    @Test
    void whatIsAddedTwiceAtOnePointComesInTheOrderOfTheFindings() {
        assertThat(editor.fixed("sam.advice", """
                advice for Sam
                    authority Swindon
                child Sam
                need GoingOut
                    "A <|>DCT worker and the FGC help."
                """, "Put right all 2 like this")).endsWith("""

                glossary "DCT" is ""

                glossary "FGC" is ""
                """);
    }

    @Test
    void fixesThatGetInEachOthersWayAreNotMadeAtOnce() {
        assertThat(editor.fixes("sam.advice", """
                advice for Sam
                    authority Swindon
                previous involvement "Third"
                    from 2021-03 to 2021-09
                previous involvement "Second"
                    fr<|>om 2019-02 to 2019-11
                previous involvement "First"
                    from 2017-02 to 2017-11
                """)).extracting(CodeAction::getTitle).contains("Put it above").noneMatch(title -> title.startsWith("Put right all"));
    }

    @Test
    void theSlipsThatNeedNoSecondLookArePutRightWithTheWholeFile() {
        assertThat(editor.done("sam.advice", TWO_SLIPS, CodeActionKind.SourceFixAll, "Put right the slips that need no second look (2)"))
                .contains("frequency \"Daily.\"").contains("impact on family");
        assertThat(editor.actions("sam.advice", "need Going<|>Out\n    frequency \"Daily.\"\n", CodeActionKind.SourceFixAll)).isEmpty();
    }

    // ---- order

    @Test
    void theSectionsArePutInTheOrderOfTheForm() {
        assertThat(editor.done("sam.advice", "outcome Calm\n<|>need Evenings\n", "source.organise", "Put the sections in the order of the form"))
                .isEqualTo("need Evenings\n\noutcome Calm\n");
        assertThat(editor.actions("sam.advice", "need Even<|>ings\noutcome Calm\n", CodeActionKind.Source)).isEmpty();
        assertThat(editor.actions("town.profile", "route A\nprofile T<|>own\n", CodeActionKind.Source)).isEmpty();
    }

    // ---- what the client asks and can

    @Test
    void theServerSaysWhichKindsThereAre() {
        var said = editor.abilities().getCapabilities().getCodeActionProvider().getRight();
        assertThat(said.getCodeActionKinds()).contains("quickfix", "source.fixAll.advice", "source.organise.advice");
        assertThat(said.getResolveProvider()).isFalse();
    }

    @Test
    void onlyTheFindingsThatAreNamedArePutRight() {
        editor.open("sam.advice", TWO_SLIPS);
        var at = Editor.cursor(TWO_SLIPS);
        var there = editor.actionsAt("sam.advice", at, CodeActionKind.QuickFix).get(0).getDiagnostics().get(0);
        assertThat(asked(new CodeActionContext(List.of(there)), new Range(at, at))).contains("Write `frequency`");
        there.setCode("another-standard");
        assertThat(asked(new CodeActionContext(List.of(there)), new Range(at, at))).doesNotContain("Write `frequency`");
        there.setSource("another program");
        assertThat(asked(new CodeActionContext(List.of(there)), new Range(at, at))).contains("Write `frequency`");
    }

    private List<String> asked(CodeActionContext context, Range range) {
        return Editor.answer(editor.server().getTextDocumentService().codeAction(
                new CodeActionParams(editor.identifier("sam.advice"), range, context))).stream().map(a -> a.getRight().getTitle()).toList();
    }

    @Test
    void windowsLineEndsStay() {
        assertThat(editor.fixed("sam.advice", TWO_SLIPS.replace("\n", "\r\n"), "Write `frequency`")).doesNotContainPattern("[^\r]\n");
        assertThat(editor.fixed("sam.advice", "advice for Sam\r\n    authority Swindon\r\nchild Sam\r\nneed GoingOut\r\n    \"A <|>DCT worker.\"\r\n", "Explain it in the glossary"))
                .endsWith("worker.\"\r\n\r\nglossary \"DCT\" is \"\"\r\n");
    }

    @Test
    void anOddPlaceOrAnEmptyFileIsNoFault() {
        editor.open("empty.advice", "");
        assertThat(editor.actionsAt("empty.advice", new org.eclipse.lsp4j.Position(7, 99))).isEmpty();
        editor.open("own.wording", "wording Own\n");
        assertThat(editor.actionsAt("own.wording", new org.eclipse.lsp4j.Position(0, 2), CodeActionKind.Refactor)).isEmpty();
    }

    @Test
    void anActionIsWorkedOutOnceItIsChosenWhereTheClientCanWait() {
        try (var patient = Editor.able(folder, ActionsTest::waits)) {
            var offered = patient.fixes("patient.advice", TWO_SLIPS).get(0);
            assertThat(offered.getEdit()).isNull();
            var resolved = Editor.answer(patient.server().getTextDocumentService().resolveCodeAction(offered));
            assertThat(patient.after("patient.advice", resolved)).contains("frequency \"Daily.\"");
        }
    }

    @Test
    void anActionThatNoLongerFitsIsRefused() {
        try (var patient = Editor.able(folder, ActionsTest::waits)) {
            var offered = patient.fixes("patient.advice", TWO_SLIPS).get(0);
            patient.change("patient.advice", "need GoingOut\n");
            assertThat(Editor.refusal(patient.server().getTextDocumentService().resolveCodeAction(offered)))
                    .isEqualTo("The text has changed since this was offered.");
            assertThat(Editor.answer(patient.server().getTextDocumentService().resolveCodeAction(new CodeAction("Somebody else's"))).getEdit()).isNull();
        }
    }

    private static void waits(ClientCapabilities can) {
        var actions = new CodeActionCapabilities();
        actions.setDataSupport(true);
        actions.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
        can.getTextDocument().setCodeAction(actions);
    }

    @Test
    void aChangeNamesTheVersionOfItsTextWhereTheClientKnowsVersions() {
        try (var versioned = Editor.able(folder, can -> {
            var edits = new WorkspaceEditCapabilities();
            edits.setDocumentChanges(true);
            edits.setSnippetEditSupport(true);
            can.getWorkspace().setWorkspaceEdit(edits);
        })) {
            versioned.open("versioned.advice", "child Sam\n");
            versioned.change("versioned.advice", "advice for Sam\n    authority Swindon\nchild Sam\nneed GoingOut\n    \"A DCT worker costs $5.\"\n");
            var at = Editor.position(versioned.text("versioned.advice"), versioned.text("versioned.advice").indexOf("DCT"));
            var edit = versioned.actionsAt("versioned.advice", at, CodeActionKind.QuickFix).get(0).getEdit().getDocumentChanges().get(0).getLeft();
            assertThat(edit.getTextDocument().getVersion()).isEqualTo(2);
            assertThat(edit.getEdits().get(0).getRight().getSnippet().getValue()).isEqualTo("\n\nglossary \"DCT\" is \"$1\"");
        }
    }
}
