// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.lsp4j.CompletionItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import advice.tests.support.Editor;

/** What is told of a proposal, when somebody looks at it. */
class ResolvingTest {

    private static final String ADVICE = """
            child Sam
                known as "Sam"
            need GoingOut
                "Sam needs an adult with her."
            provision Group in H1
                as <|>
            """;

    private Editor editor;

    @BeforeEach
    void open(@TempDir Path temporary) {
        editor = Editor.resolving(Editor.folder(temporary)).file("Town.wording", """
                specification saturday-group in H1
                    service  "Saturday group"
                    wording  "[child's name] will go to the Saturday group on [day]. [snack??] A snack is given."
                """);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void theServerSaysThatItCanBeAsked() {
        assertThat(editor.abilities().getCapabilities().getCompletionProvider().getResolveProvider()).isTrue();
    }

    @Test
    void nothingIsToldUntilSomebodyLooks() {
        assertThat(editor.proposals("sam.advice", ADVICE)).isNotEmpty().allSatisfy(item -> assertThat(Editor.documentation(item)).isEmpty());
    }

    @Test
    void aWordingIsToldWithItsTextFilledForTheChild() {
        var item = editor.proposal("sam.advice", ADVICE, "saturday-group");
        assertThat(Editor.documentation(editor.resolved(item))).contains("Sam will go to the Saturday group on \\[day\\]");
    }

    @Test
    void whoCannotAskIsToldAtOnce(@TempDir Path temporary) {
        try (var eager = Editor.on(Editor.folder(temporary))) {
            var item = eager.proposal("sam.advice", "need GoingOut\n    freq<|>\n", "frequency");
            assertThat(Editor.documentation(item)).isEqualTo("How often it shows");
            assertThat(item.getData()).isNull();
        }
    }

    @Test
    void theTextAsItIsNowIsTold() {
        var item = editor.proposal("sam.advice", ADVICE, "saturday-group");
        editor.change("sam.advice", ADVICE.replace("\"Sam\"", "\"Samira\""));
        assertThat(Editor.documentation(editor.resolved(item))).contains("Samira will go");
    }

    @Test
    void aPlaceThatIsNotThereAnyMoreIsNoFault() {
        var item = editor.proposal("sam.advice", ADVICE, "saturday-group");
        editor.change("sam.advice", "");
        assertThat(Editor.documentation(editor.resolved(item))).contains("\\[child's name\\] will go");
    }

    @Test
    void namesAndWordsAndSentencesAreTold() {
        assertThat(told("outcome Saturdays\n    addresses <|>\nneed GoingOut\n    \"Sam needs an adult.\"\n", "GoingOut"))
                .isEqualTo("Sam needs an adult.");
        assertThat(told("need GoingOut\n    freq<|>\n", "frequency")).isEqualTo("How often it shows");
        assertThat(told("provision Group in H1\n    as saturday-group\n        with <|>\n", "snack")).isEqualTo("A snack is given.");
    }

    private String told(String text, String label) {
        return Editor.documentation(editor.resolved(editor.proposal("sam.advice", text, label)));
    }

    @Test
    void whatIsUnknownIsGivenBackAsItWas() {
        editor.open("sam.advice", ADVICE);
        var data = new JsonObject();
        data.addProperty("file", editor.uri("sam.advice"));
        data.addProperty("sort", "WORDING");
        data.addProperty("name", "nothing-of-ours");
        for (var item : new CompletionItem[] {item(null), item(new JsonPrimitive("x")), item(data), item(with(data, "sort", "OTHER")), item(with(data, "line", "x")),
                item(with(data, "file", "file:///gone.advice")), item(with(data, "file", "no file at all"))}) {
            assertThat(editor.resolved(item)).isEqualTo(item);
        }
    }

    private static CompletionItem item(Object data) {
        var item = new CompletionItem("saturday-group");
        item.setData(data);
        return item;
    }

    private static JsonObject with(JsonObject data, String key, String value) {
        var other = data.deepCopy();
        other.addProperty(key, value);
        return other;
    }
}
