// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** What the pieces of a file are, for their colours. */
class ColoursTest {

    private Editor editor;

    @BeforeEach
    void open(@TempDir Path temporary) {
        editor = Editor.on(Editor.folder(temporary));
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void everyKindOfWordHasItsColour() {
        assertThat(editor.coloured("sam.advice", """
                // An advice.
                advice for Sam
                    purpose annual review
                    meeting 18 May 2026 at "Oakfield School"
                child Sam
                view Friends by Sam
                    says "I want to see my friends."
                need GoingOut
                    from Friends
                    "Sam said “too loud”
                     and left."
                """)).isEqualTo("""
                [comment // An advice.]
                [keyword advice] [modifier for] [variable Sam]
                [property purpose] [enumMember annual review]
                [property meeting] [number 18] [number May] [number 2026] [modifier at] [string "Oakfield School"]
                [keyword child] [variable.declaration Sam]
                [keyword view] [variable.declaration Friends] [modifier by] [variable Sam]
                [property says] [speech "I want to see my friends."]
                [keyword need] [variable.declaration GoingOut]
                [property from] [variable Friends]
                [string "Sam said] [speech “too loud”]
                [string and left."]""");
    }

    @Test
    void anAgreedWordingAndItsSlotsStandOut() {
        assertThat(editor.coloured("sam.advice", """
                provision Money in H1
                    as direct-payments
                        year 2027
                    as nothing-known
                """)).isEqualTo("""
                [keyword provision] [variable.declaration Money] [modifier in] [modifier H1]
                [property as] [function.defaultLibrary direct-payments]
                [parameter year] [number 2027]
                [property.unnecessary as] [function.unnecessary nothing-known]""");
    }

    @Test
    void inTheTextOfAWordingTheSlotsStandOut() {
        assertThat(editor.coloured("Town.wording", """
                specification group in H1
                    wording "From [date as start] [child's name] will go.
                     [transport?] A bus [fetches|brings as way] her."
                """)).isEqualTo("""
                [keyword specification] [function.declaration group] [modifier in] [modifier H1]
                [property wording] [string "From] [parameter [date as start]] [parameter [child's name]] [string will go.]
                [parameter [transport?]] [string A bus] [parameter [fetches|brings as way]] [string her."]""");
    }

    @Test
    void aWordingThatWasReplacedIsMarkedWhereItIsDeclaredAndUsed() {
        editor.file("Town.wording", "specification old in H1\nspecification new in H1\n    replaces old from 2025-01-01\n");
        assertThat(editor.coloured("sam.advice", "provision Group in H1\n    as old\nprovision Club in H1\n    as new\n"))
                .contains("[function.deprecated old]", "[function new]");
        assertThat(editor.coloured("Town.wording", "specification old in H1\nspecification new in H1\n    replaces old from 2025-01-01\n"))
                .contains("[function.declaration.deprecated old]", "[function.declaration new]");
    }

    @Test
    void whatIsNeverPrintedIsMarked() {
        assertThat(editor.coloured("sam.advice", "parent Mum\n    role mother\n    contact \"01632 960123\"\nchecklist\n    asked yes\n"))
                .contains("[property.unprinted contact] [string.unprinted \"01632 960123\"]", "[keyword.unprinted checklist]")
                .contains("[property role] [enumMember mother]");
    }

    @Test
    void brokenTextIsColouredAsFarAsItIsUnderstood() {
        assertThat(editor.coloured("sam.advice", """
                ned Sleep
                    frequncy "Daily
                need GoingOut
                    colour "Red."
                    ]
                whatever else
                need
                """)).isEqualTo("""
                [keyword ned] [variable.declaration Sleep]
                [property frequncy] [string "Daily]
                [keyword need] [variable.declaration GoingOut]
                [unknown colour] [string "Red."]
                [unknown ]]
                [unknown whatever] [unknown else]
                [keyword need]""");
    }

    @Test
    void someLinesAreColouredAlone() {
        editor.open("sam.advice", "need One\nneed Two\nneed Three\n");
        var some = Editor.answer(editor.server().getTextDocumentService().semanticTokensRange(
                new SemanticTokensRangeParams(editor.identifier("sam.advice"), new Range(new Position(1, 0), new Position(1, 8)))));
        assertThat(editor.coloured("sam.advice", some.getData())).isEqualTo("[keyword need] [variable.declaration Two]");
    }

    @Test
    void afterAChangeOnlyWhatIsDifferentIsTold() {
        editor.open("sam.advice", "need One\nneed Two\n");
        var first = editor.coloursOf("sam.advice");
        editor.change("sam.advice", "need One\n    frequency \"Daily.\"\nneed Two\n");
        var delta = changes(first.getResultId());
        assertThat(delta.getEdits()).singleElement().satisfies(edit -> assertThat(edit.getData().size()).isEqualTo(10));
        var data = new ArrayList<>(first.getData());
        var edit = delta.getEdits().get(0);
        data.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount()).clear();
        data.addAll(edit.getStart(), edit.getData());
        assertThat(data).isEqualTo(editor.coloursOf("sam.advice").getData());
    }

    @Test
    void whoeverKnowsAnOlderAnswerIsToldEverything() {
        editor.open("sam.advice", "need One\n");
        editor.coloursOf("sam.advice");
        var answer = Editor.answer(editor.server().getTextDocumentService().semanticTokensFullDelta(
                new SemanticTokensDeltaParams(editor.identifier("sam.advice"), "long ago")));
        assertThat(editor.coloured("sam.advice", answer.getLeft().getData())).isEqualTo("[keyword need] [variable.declaration One]");
    }

    @Test
    void windowsLineEndsAndLettersBeyondTheBasicPlaneKeepTheirColumns() {
        assertThat(editor.coloured("sam.advice", "need 𝔖leep\r\n    \"She 😀 wakes\r\n     \uD83D\uDE34 up.\"\r\n"))
                .isEqualTo("[keyword need] [variable.declaration 𝔖leep]\n[string \"She 😀 wakes]\n[string 😴 up.\"]");
    }

    @Test
    void anEmptyFileHasNoColours() {
        assertThat(editor.coloured("sam.advice", "")).isEmpty();
    }

    private org.eclipse.lsp4j.SemanticTokensDelta changes(String known) {
        return Editor.answer(editor.server().getTextDocumentService().semanticTokensFullDelta(
                new SemanticTokensDeltaParams(editor.identifier("sam.advice"), known))).getRight();
    }
}
