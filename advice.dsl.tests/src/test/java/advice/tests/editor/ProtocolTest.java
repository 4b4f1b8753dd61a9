// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import advice.dsl.ide.AdviceServer;
import advice.tests.support.Editor;

/** The server at the other end of a pipe and of a process's streams: what it promises, and what it survives. */
@Timeout(60)
class ProtocolTest {

    private static final String SECRET = "Only-for-Sams-family";

    @Test
    void theServerSaysOnlyWhatItCanDo(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            var able = editor.abilities().getCapabilities();
            assertThat(able.getHoverProvider().getLeft()).isTrue();
            assertThat(able.getCompletionProvider().getTriggerCharacters()).containsExactly(" ", "\"", "[");
            assertThat(able.getSignatureHelpProvider()).isNull();
            assertThat(able.getSemanticTokensProvider().getFull().getRight().getDelta()).isTrue();
            assertThat(able.getDocumentFormattingProvider().getLeft()).isTrue();
            assertThat(able.getDocumentOnTypeFormattingProvider().getFirstTriggerCharacter()).isEqualTo("\n");
            assertThat(editor.abilities().getServerInfo().getName()).isEqualTo("Advice");
        }
    }

    @Test
    void aRequestThatCannotBeAnsweredIsAnErrorAndTheServerLives(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            var nowhere = new TextDocumentIdentifier(editor.uri("nowhere.advice"));
            assertThat(Editor.refusal(editor.server().getTextDocumentService().hover(new HoverParams(nowhere, new Position(0, 0)))))
                    .isEqualTo("There is no such file.");
            assertThat(Editor.refusal(editor.server().getTextDocumentService().completion(new CompletionParams(nowhere, new Position(0, 0)))))
                    .isEqualTo("There is no such file.");
            assertThat(editor.labels("sam.advice", "<|>")).isNotEmpty();
        }
    }

    @Test
    void aPlaceBehindTheTextIsItsEnd(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            editor.open("sam.advice", "need GoingOut\n");
            assertThat(Editor.answer(editor.server().getTextDocumentService().completion(
                    new CompletionParams(editor.identifier("sam.advice"), new Position(99, 99)))).getRight().getItems()).isNotEmpty();
            var behind = new Range(new Position(0, 99), new Position(99, 0));
            assertThat(editor.findings("sam.advice", () -> editor.server().getTextDocumentService().didChange(
                    new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(editor.uri("sam.advice"), 99),
                            List.of(new TextDocumentContentChangeEvent(behind, "\n    frequncy \"Daily.\""))))))
                    .anySatisfy(d -> assertThat(d.getCode().getLeft()).isEqualTo("misspelt-word"));
        }
    }

    @Test
    void filesOfOtherLanguagesAreLeftAlone(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            editor.open("notes.txt", "whatever");
            assertThat(editor.findingsOf("sam.advice", "ned GoingOut\n")).isNotEmpty();
        }
    }

    @Test
    void aFolderWithTheNameOfAFileStopsNobody(@TempDir Path temporary) {
        Editor.folder(temporary).resolve("x.advice").toFile().mkdirs();
        try (var editor = Editor.on(temporary)) {
            editor.changedOutside("x.advice", org.eclipse.lsp4j.FileChangeType.Created);
            assertThat(editor.findingsOf("sam.advice", "ned GoingOut\n")).isNotEmpty();
            editor.changedOutside("x.advice", org.eclipse.lsp4j.FileChangeType.Created);
            assertThat(editor.symbolsOf("sam.advice")).as("answered after the notice, which nothing cancelled").isNotEmpty();
        }
    }

    @Test
    void aServerThatIsStoppedLetsGoOfItsStreams() throws Exception {
        var toServer = new PipedOutputStream();
        var fromServer = new PipedInputStream();
        var server = AdviceServer.start(new PipedInputStream(toServer), new PipedOutputStream(fromServer));
        server.stop();
        server.stop();
        assertThat(server.await()).isEqualTo(1);
    }

    @Test
    void twoServersInOneProcessDoNotMix(@TempDir Path one, @TempDir Path other) {
        try (var first = Editor.on(Editor.folder(one)); var second = Editor.on(Editor.folder(other))) {
            first.file("Town.wording", "specification saturday-group in H1\n");
            assertThat(first.labels("sam.advice", "provision Group in H1\n    as sat<|>\n")).contains("saturday-group");
            assertThat(second.labels("sam.advice", "provision Group in H1\n    as sat<|>\n")).doesNotContain("saturday-group");
        }
    }

    // ---- in a process of its own

    @Test
    void overStandardInputAndOutputNothingButTheProtocolIsSaid(@TempDir Path temporary) throws Exception {
        var process = launch();
        try (var editor = Editor.on(Editor.folder(temporary), process.getInputStream(), process.getOutputStream())) {
            assertThat(editor.findingsOf("sam.advice", "ned GoingOut\n    \"" + SECRET + "\"\n"))
                    .anySatisfy(d -> assertThat(d.getCode().getLeft()).isEqualTo("misspelt-word"));
            assertThat(editor.labels("sam.advice", "provision Group in H1\n    as <|>\n")).contains("direct-payments");
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    }

    @Test
    void whateverIsSentTheServerAnswersTheNextAndLogsNoText(@TempDir Path temporary) throws Exception {
        var process = launch();
        var folder = Editor.folder(temporary).toUri();
        send(process, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{},\"rootUri\":\"" + folder + "\"}}");
        assertThat(receive(process.getInputStream())).contains("\"capabilities\"");
        send(process, "{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}");
        send(process, "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":\"" + SECRET + "\"}}");
        send(process, "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"" + folder
                + "x.advice\",\"version\":1},\"contentChanges\":[{\"text\":\"" + SECRET + "\"}]}}");
        send(process, "{\"jsonrpc\":\"2.0\",\"method\":\"advice/unknown\",\"params\":{\"text\":\"" + SECRET + "\"}}");
        send(process, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"textDocument/hover\",\"params\":{\"position\":\"" + SECRET + "\"}}");
        assertThat(receive(process.getInputStream())).contains("\"id\":2", "\"error\"").doesNotContain(SECRET);
        send(process, "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"advice/unknown\",\"params\":{\"text\":\"" + SECRET + "\"}}");
        assertThat(receive(process.getInputStream())).contains("\"id\":3", "\"error\"").doesNotContain(SECRET);
        send(process, "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":\"" + SECRET
                + ":\"},\"position\":{\"line\":0,\"character\":0}}}");
        assertThat(receive(process.getInputStream())).contains("\"id\":4").doesNotContain(SECRET);
        send(process, "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":" + SECRET + "}}");
        send(process, "{\"jsonrpc\":\"2.0\",\"id\":\"" + SECRET);
        send(process, "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"shutdown\"}");
        assertThat(receive(process.getInputStream())).contains("\"id\":5", "\"result\"");
        send(process, "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void theServerEndsWhenItsClientIsGone() throws Exception {
        var process = launch();
        process.getOutputStream().close();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
    }

    private static Process launch() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                AdviceServer.class.getName()).start();
    }

    private static void send(Process process, String message) throws IOException {
        var body = message.getBytes(StandardCharsets.UTF_8);
        var out = process.getOutputStream();
        out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    /** The next answer; what the server says unasked is passed over. */
    private static String receive(InputStream in) throws IOException {
        while (true) {
            var header = new StringBuilder();
            while (!header.toString().endsWith("\r\n\r\n")) {
                var c = in.read();
                assertThat(c).as("the stream ended after " + header).isNotNegative();
                header.append((char) c);
            }
            assertThat(header.toString()).startsWith("Content-Length: ");
            var length = Integer.parseInt(header.substring("Content-Length: ".length(), header.indexOf("\r")));
            var message = new String(in.readNBytes(length), StandardCharsets.UTF_8);
            if (message.contains("\"id\":")) {
                return message;
            }
        }
    }
}
