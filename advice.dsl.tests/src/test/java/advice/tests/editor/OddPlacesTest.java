// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** Whatever text stands in a file, and wherever somebody points, a question about reading is answered. */
class OddPlacesTest {

    private static final List<String> TEXTS = List.of("", "\n", "\r\n\r\n", "need", "need \n    \"", "    meets Nothing\n", "/* open", "advice for\n    authority\n",
            "provision\n    as\n    as \n        year\n", "specification in\n    wording \"[\"\n    replaces\n", "\u201cSam \uD83D\uDE00", "need \uD835\uDD16leep\n    says \"\uD83D\uDE00",
            "profile\n    wording\n", ", , ,\n; ;\n", "no\nno provision in\nmet by\n");
    private static final List<Position> PLACES = List.of(new Position(0, 0), new Position(0, 4), new Position(1, 7), new Position(0, 9999), new Position(9999, 9999));

    @Test
    void everyQuestionIsAnswered(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            for (var ending : List.of("advice", "wording", "profile")) {
                for (var text : TEXTS) {
                    var name = "odd" + TEXTS.indexOf(text) + "." + ending;
                    editor.open(name, text);
                    questions(editor, name).forEach(question -> assertThatCode(() -> Editor.answer(question)).as(name + ": " + text).doesNotThrowAnyException());
                }
            }
        }
    }

    private static Stream<CompletableFuture<?>> questions(Editor editor, String name) {
        var about = editor.identifier(name);
        var server = editor.server().getTextDocumentService();
        return Stream.concat(Stream.of(server.codeLens(new CodeLensParams(about)), server.documentSymbol(new DocumentSymbolParams(about)),
                server.foldingRange(new FoldingRangeRequestParams(about)), server.semanticTokensFull(new SemanticTokensParams(about)),
                server.selectionRange(new SelectionRangeParams(about, PLACES)), editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("")),
                server.semanticTokensRange(new SemanticTokensRangeParams(about, new Range(PLACES.get(1), PLACES.get(4))))),
                PLACES.stream().flatMap(at -> Stream.of(server.definition(new DefinitionParams(about, at)), server.declaration(new DeclarationParams(about, at)),
                        server.typeDefinition(new TypeDefinitionParams(about, at)), server.implementation(new ImplementationParams(about, at)),
                        server.references(new ReferenceParams(about, at, new ReferenceContext(true))), server.documentHighlight(new DocumentHighlightParams(about, at)),
                        server.linkedEditingRange(new LinkedEditingRangeParams(about, at)), server.prepareRename(new PrepareRenameParams(about, at)),
                        server.prepareTypeHierarchy(new TypeHierarchyPrepareParams(about, at)))));
    }
}
