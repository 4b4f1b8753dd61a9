// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;

import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import advice.dsl.AdviceLanguage;
import advice.dsl.ide.protocol.Diagnostics;
import advice.tests.support.Editor;
import advice.tests.support.Sources;

/**
 * Whatever is done to a text, the server has the same text and finds in it what a fresh check finds.
 * The edits are drawn with a fixed seed; a failure names the number of the edit.
 */
@Timeout(600)
class EditingTest {

    private static final int EDITS = 10_000;
    private static final int EVERY = 100;
    private static final List<String> EXAMPLES = List.of("sam.advice", "nadia.advice", "broken.advice");
    private static final List<String> TYPED = List.of("a", " ", "\n", "\r\n", "    ", "\"", "\u201c", "\u201d", "\"\"\"", "//", "/*", "*/", ",", "-",
            "need", "outcome ", "provision Group in H1\n", "    meets ", "    as ", "frequency \"Daily.\"", "2026-02-30", "\ud83d\ude00", "\ud83d",
            "\ude00", "Si\u00e2n", "e\u0301", "\t", "\u2028", "departs from need-without-provision because \"x\"", "[child's name]", "{", "\\");

    @Test
    void afterTenThousandEditsTheServerStillFindsWhatAFreshCheckFinds(@TempDir Path temporary) {
        Editor.folder(temporary);
        var language = AdviceLanguage.start().on(LocalDate.of(2026, 3, 26));
        var random = new Random(20260326);
        var checks = 0;
        try (var editor = Editor.on(temporary)) {
            editor.findingsOf("sam.advice", example("sam.advice"));
            var undo = new ArrayDeque<String>();
            for (int edit = 1; edit <= EDITS; edit++) {
                edit(editor, random, undo);
                if (edit % EVERY == 0) {
                    var text = editor.text("sam.advice");
                    var desk = language.desk();
                    var opened = desk.open(temporary.resolve("sam.advice"), text);
                    var fresh = desk.check(opened).stream().map(Diagnostics::of).map(EditingTest::line).toList();
                    assertThat(editor.latestFindings("sam.advice")).as("after edit " + edit).map(EditingTest::line).containsExactlyElementsOf(fresh);
                    checks++;
                    if (edit % (10 * EVERY) == 0) {
                        // Now and then begun again, so that not all that is tried is tried on rubble.
                        editor.change("sam.advice", example(EXAMPLES.get(random.nextInt(EXAMPLES.size()))));
                        undo.clear();
                    }
                }
            }
        }
        assertThat(checks).isEqualTo(EDITS / EVERY);
    }

    /** Inserts, deletes, replaces, pastes a piece from elsewhere, or takes back; a surrogate pair may be cut in two. */
    private static void edit(Editor editor, Random random, ArrayDeque<String> undo) {
        var text = editor.text("sam.advice");
        var at = random.nextInt(text.length() + 1);
        var length = Math.min(text.length() - at, random.nextInt(12));
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> editor.type("sam.advice", at, sent(TYPED.get(random.nextInt(TYPED.size()))));
            case 4, 5 -> editor.replace("sam.advice", at, length, "");
            case 6 -> editor.replace("sam.advice", at, length, sent(TYPED.get(random.nextInt(TYPED.size()))));
            case 7 -> {
                var from = random.nextInt(text.length() + 1);
                editor.type("sam.advice", at, sent(text.substring(from, Math.min(text.length(), from + random.nextInt(200)))));
            }
            case 8 -> editor.replace("sam.advice", at, Math.min(text.length() - at, random.nextInt(300)), "");
            default -> {
                if (!undo.isEmpty()) {
                    editor.change("sam.advice", sent(undo.pop()));
                    return;
                }
            }
        }
        undo.push(text);
        if (undo.size() > 50) {
            undo.removeLast();
        }
    }

    /** What arrives of a text: half of a surrogate pair cannot be sent. */
    private static String sent(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String example(String name) {
        return Sources.read(Sources.ROOT.resolve("examples").resolve(name));
    }

    private static String line(Diagnostic d) {
        return d.getRange().getStart().getLine() + ":" + d.getRange().getStart().getCharacter() + "-" + d.getRange().getEnd().getLine() + ":"
                + d.getRange().getEnd().getCharacter() + " " + d.getSeverity() + " " + d.getCode().getLeft() + " " + d.getMessage();
    }
}
