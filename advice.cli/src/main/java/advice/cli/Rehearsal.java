// SPDX-License-Identifier: EPL-2.0
package advice.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import advice.dsl.ide.AdviceServer;

/**
 * Does once what users do most, a build and the beginning of an editor's day, so that the launcher can keep an archive of all classes
 * that these load. Its arguments are a folder of examples and one for what is built of them; nothing that it does is kept.
 */
final class Rehearsal {

    private static final String OPENED = "advice for Sam\\n    authority Swindon\\nchild Sam\\nneed GoingOut \\\"Sam needs help.\\\"\\n";

    private final InputStream answers;
    private final OutputStream questions;
    private final String file;
    private int asked;

    private Rehearsal(InputStream answers, OutputStream questions, String file) {
        this.answers = answers;
        this.questions = questions;
        this.file = file;
    }

    public static void main(String[] folders) throws Exception {
        Main.run(Shell.ofProcess(), "build", folders[0], "--to", folders[1]);
        var toServer = new PipedOutputStream();
        var fromServer = new PipedOutputStream();
        var server = AdviceServer.start(new PipedInputStream(toServer, 1 << 16), fromServer);
        new Rehearsal(new BufferedInputStream(new PipedInputStream(fromServer, 1 << 20)), toServer,
                Path.of(folders[0]).resolve("rehearsed.advice").toUri().toString()).edit();
        System.exit(server.await());
    }

    /** A document is opened, asked about and closed; it is in no folder and never written. */
    private void edit() throws IOException {
        ask("initialize", "{\"processId\":null,\"capabilities\":{},\"rootUri\":null}");
        say("initialized", "{}");
        say("textDocument/didOpen", "{\"textDocument\":{\"uri\":\"" + file + "\",\"languageId\":\"advice\",\"version\":1,\"text\":\"" + OPENED + "\"}}");
        for (var question : new String[] {"completion", "hover"}) {
            ask("textDocument/" + question, "{" + document() + ",\"position\":{\"line\":1,\"character\":14}}");
        }
        for (var question : new String[] {"semanticTokens/full", "documentSymbol", "foldingRange", "codeLens"}) {
            ask("textDocument/" + question, "{" + document() + "}");
        }
        ask("advice/preview", "{\"uri\":\"" + file + "\"}");
        ask("shutdown", "null");
        say("exit", "null");
    }

    private String document() {
        return "\"textDocument\":{\"uri\":\"" + file + "\"}";
    }

    private void say(String method, String parameters) throws IOException {
        send("{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":" + parameters + "}");
    }

    private void ask(String method, String parameters) throws IOException {
        send("{\"jsonrpc\":\"2.0\",\"id\":" + ++asked + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}");
        while (!next().startsWith("{\"jsonrpc\":\"2.0\",\"id\":" + asked + ",")) {
            // What the server says unasked is no answer.
        }
    }

    private void send(String message) throws IOException {
        var bytes = message.getBytes(StandardCharsets.UTF_8);
        questions.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        questions.write(bytes);
        questions.flush();
    }

    private String next() throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var c = answers.read();
            if (c < 0) {
                throw new IOException("the server has gone");
            }
            head.append((char) c);
        }
        var length = Integer.parseInt(head.toString().lines().filter(line -> line.startsWith("Content-Length: ")).findFirst().orElseThrow().substring(16).strip());
        return new String(answers.readNBytes(length), StandardCharsets.UTF_8);
    }
}
