// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;

import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** Whatever the text and wherever the cursor, the question is answered, and what is offered replaces what stands before the cursor. */
class EverywhereTest extends InTown {

    private static final String LIBRARY = "advice.dsl/src/main/resources/advice/library/";

    private static final Map<String, String> FILES = Map.of(
            "sam.advice", "examples/sam.advice",
            "broken.advice", "examples/broken.advice",
            "Other.profile", LIBRARY + "authorities/Northamptonshire.profile",
            "Other.wording", LIBRARY + "wording/swindon-step.wording");

    private static final List<String> ODD = List.of("\"", "\u201c", "[", "/*", "\r\n", "\ud83d\ude00", "\ud801\udc00", ",", "\t", "\"\"\"", "need ");

    private final Random random = new Random(20260326);

    @Test
    void anyPlaceOfAnyFileIsAnswered() {
        FILES.forEach((name, path) -> {
            var text = Sources.read(Sources.ROOT.resolve(path));
            editor.open(name, text);
            askAround(name, text, 60);
            editor.change(name, text.replace("\n", "\r\n"));
            askAround(name, text.replace("\n", "\r\n"), 20);
        });
    }

    @Test
    void aTextThatIsBrokenAtTheCursorIsAnsweredToo() {
        FILES.forEach((name, path) -> {
            var whole = Sources.read(Sources.ROOT.resolve(path));
            editor.open(name, whole);
            for (var odd : ODD) {
                var at = random.nextInt(whole.length());
                editor.change(name, whole.substring(0, at) + odd);
                ask(name, Editor.position(whole.substring(0, at) + odd, at + odd.length()), null);
                editor.change(name, whole.substring(0, at) + odd + whole.substring(at));
                ask(name, Editor.position(whole.substring(0, at) + odd, at + odd.length()), odd.substring(odd.length() - 1));
            }
        });
    }

    @Test
    void placesThatDoNotExistAreTheNearestThatDo() {
        editor.open("sam.advice", "need GoingOut\n    freq");
        assertThat(labels(new Position(1, 4000))).containsExactly("frequency");
        assertThat(labels(new Position(4000, 0))).containsExactly("frequency");
        editor.open("empty.advice", "");
        assertThat(editor.labels("empty.advice", "<|>")).startsWith("advice for");
    }

    private List<String> labels(Position position) {
        return Editor.answer(editor.server().getTextDocumentService().completion(new CompletionParams(editor.identifier("sam.advice"), position)))
                .getRight().getItems().stream().map(i -> i.getLabel()).toList();
    }

    private void askAround(String name, String text, int times) {
        for (int i = 0; i < times; i++) {
            var offset = random.nextInt(text.length() + 1);
            // Between the two characters of a line break there is no place.
            ask(name, Editor.position(text, text.startsWith("\r\n", offset - 1) ? offset - 1 : offset), null);
        }
    }

    private void ask(String name, Position position, String trigger) {
        var params = new CompletionParams(editor.identifier(name), position);
        params.setContext(trigger == null ? null : new CompletionContext(CompletionTriggerKind.TriggerCharacter, trigger));
        var items = Editor.answer(editor.server().getTextDocumentService().completion(params)).getRight().getItems();
        assertThat(items).allSatisfy(item -> {
            assertThat(item.getTextEdit().getLeft().getRange().getEnd()).isEqualTo(position);
            assertThat(item.getTextEdit().getLeft().getRange().getStart().getLine()).isEqualTo(position.getLine());
            assertThat(item.getTextEdit().getLeft().getNewText()).isNotEmpty();
        });
        items.stream().limit(3).forEach(editor::resolved);
    }
}
