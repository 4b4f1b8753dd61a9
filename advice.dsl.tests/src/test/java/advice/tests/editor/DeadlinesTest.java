// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.FileChangeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** All advices of the workspace by the day on which they are due. The day is 26 March 2026. */
@Timeout(60)
class DeadlinesTest {

    @Test
    void theFirstThatIsDueComesFirstAndTheOneWithoutADayLast(@TempDir Path temporary) {
        Sources.write(Editor.folder(temporary).resolve("later.advice"), due("Nadia", "2026-03-10"));
        Sources.write(temporary.resolve("sooner.advice"), due("Sam", "2026-03-02"));
        Sources.write(temporary.resolve("never.advice"), "advice for Sam\n    authority Swindon\n    purpose needs assessment\n");
        try (var editor = Editor.on(temporary)) {
            List.of("later.advice", "sooner.advice", "never.advice").forEach(editor::toldOf);
            assertThat(editor.deadlines()).containsExactly(
                    "sooner.advice: Sam, due 2026-04-13, 10 left",
                    "later.advice: Nadia, due 2026-04-21, 16 left",
                    "never.advice: , no day, the document does not say");
        }
    }

    @Test
    void whatIsTypedCountsAndWhatIsGoneDoesNot(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            editor.findingsOf("sam.advice", due("Sam", "2026-03-02"));
            editor.findings("sam.advice", () -> editor.change("sam.advice", due("Sam", "2026-01-05")));
            assertThat(editor.deadlines()).containsExactly("sam.advice: Sam, due 2026-02-16, -28 left, late");
            editor.findings("sam.advice", () -> editor.change("sam.advice", due("Sam", "2026-01-05").replace("status", "completed 2026-02-10\n    status")));
            assertThat(editor.deadlines()).as("completed in time").containsExactly("sam.advice: Sam, due 2026-02-16");
            editor.close("sam.advice");
            editor.changedOutside("sam.advice", FileChangeType.Deleted);
            assertThat(editor.deadlines()).isEmpty();
        }
    }

    @Test
    void aFileThatIsClosedWithItsFolderIsDueNoMore(@TempDir Path one, @TempDir Path other) {
        Sources.write(Editor.folder(other).resolve("sam.advice"), due("Sam", "2026-03-02"));
        var there = other.resolve("sam.advice").toString();
        try (var editor = Editor.withFolders(Editor.folder(one), other)) {
            editor.findingsOf("nadia.advice", due("Nadia", "2026-03-10"));
            editor.findingsOf(there, due("Sam", "2026-03-02"));
            editor.close(there).closeFolder(other);
            editor.findings("nadia.advice", () -> editor.change("nadia.advice", due("Nadia", "2026-03-10") + "// More.\n"));
            assertThat(editor.deadlines()).containsExactly("nadia.advice: Nadia, due 2026-04-21, 16 left");
        }
    }

    @Test
    void aFileThatIsClosedAfterItsFolderIsDueNoMoreAndItsFindingsAreTakenBack(@TempDir Path one, @TempDir Path other) {
        Sources.write(Editor.folder(other).resolve("sam.advice"), due("Sam", "2026-03-02"));
        var there = other.resolve("sam.advice").toString();
        try (var editor = Editor.withFolders(Editor.folder(one), other)) {
            assertThat(editor.findingsOf(there, due("Sam", "2026-03-02"))).isNotEmpty();
            editor.closeFolder(other);
            editor.latest(there);
            assertThat(editor.deadlines()).containsExactly("sam.advice: Sam, due 2026-04-13, 10 left");
            assertThat(editor.findings(there, () -> editor.close(there))).isEmpty();
            assertThat(editor.deadlines()).isEmpty();
        }
    }

    private static String due(String child, String received) {
        return """
                advice for %s
                    authority Swindon
                    purpose needs assessment
                    status draft
                    received %s
                child %s
                    name "%s Example"
                """.formatted(child, received, child, child);
    }
}
