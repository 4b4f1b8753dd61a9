// SPDX-License-Identifier: EPL-2.0
package advice.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody has who installed the zip into an Eclipse that holds nothing of Xtext, or who unpacked Advice Studio. */
class InstallationTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path PLAIN = ROOT.resolve("update-site.platform/target/products/plain/linux/gtk/x86_64");
    private static final String BROKEN = """
            // Everyone in this document is invented.
            advice for Sam
                authority   Swindon
                purpose     annual review
                status      draft

            child Sam
                name        "Samira Example"

            need GoingOut
                "Sam needs an adult with her whenever she leaves the house."
            """;

    private static final Predicate<String> BREAK = line -> line.startsWith("found No provision meets the need GoingOut");

    @TempDir
    Path folder;

    @Test
    void aPlainEclipseInstallsTheZipAndFindsWhatIsWrongInAnAdvice() throws IOException, InterruptedException {
        var eclipse = Eclipse.copy(PLAIN, folder.resolve("eclipse"));
        assertThat(folder.resolve("eclipse/plugins")).isDirectoryNotContaining("glob:**org.eclipse.xtext_*");

        assertThat(eclipse.install(zip(), "advice.feature.feature.group")).contains("Operation completed").doesNotContain("failed");
        assertThat(folder.resolve("eclipse/plugins")).isDirectoryContaining("glob:**org.eclipse.xtext_*");

        var text = Files.writeString(folder.resolve("first.advice"), BROKEN);
        var seen = eclipse.visit(folder.resolve("workspace"), text, eclipse.launcher());
        assertThat(seen).contains("active before []", "editor org.eclipse.ui.genericeditor.GenericEditor").anyMatch(BREAK)
                .anyMatch(line -> line.startsWith("active after") && line.contains("advice.eclipse"));
    }

    @Test
    void adviceStudioIsReadyToStart() throws IOException, InterruptedException {
        var studio = Eclipse.copy(ROOT.resolve("studio/target/advice-studio"), folder.resolve("studio"));
        var text = Files.writeString(folder.resolve("first.advice"), BROKEN);
        var seen = studio.visit(folder.resolve("workspace"), text, List.of(folder.resolve("studio/advice-studio").toString()));
        assertThat(seen).contains("perspective advice.eclipse.perspective", "read advice.eclipse.page",
                "welcome Look at an example, Begin an advice, Read for five minutes, Be led step by step, Go and write").anyMatch(BREAK)
                .anyMatch(line -> line.startsWith("title ") && line.endsWith("Advice Studio"));
    }

    private static Path zip() throws IOException {
        try (var files = Files.list(ROOT.resolve("update-site/target"))) {
            return files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
        }
    }
}
