// SPDX-License-Identifier: EPL-2.0
package advice.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody has who installed the zip into an Eclipse that holds nothing of Xtext. */
class InstallationTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path PLAIN = ROOT.resolve("update-site.platform/target/products/plain/linux/gtk/x86_64");

    @TempDir
    Path folder;

    @Test
    void aPlainEclipseInstallsTheZip() throws IOException, InterruptedException {
        var eclipse = Eclipse.copy(PLAIN, folder.resolve("eclipse"));
        assertThat(folder.resolve("eclipse/plugins")).isDirectoryNotContaining("glob:**org.eclipse.xtext_*");

        assertThat(eclipse.install(zip(), "advice.feature.feature.group")).contains("Operation completed").doesNotContain("failed");
        assertThat(folder.resolve("eclipse/plugins")).isDirectoryContaining("glob:**org.eclipse.xtext_*");
        assertThat(folder.resolve("eclipse/plugins")).isDirectoryContaining("glob:**advice.eclipse_*").isDirectoryContaining("glob:**org.eclipse.ui.genericeditor_*");
        assertThat(Files.readString(folder.resolve("eclipse/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")))
                .contains("\nadvice.dsl,", "\nadvice.dsl.ide,", "\nadvice.documents,", "\nadvice.eclipse,", "\norg.eclipse.xtext.ide,");
    }

    private static Path zip() throws IOException {
        try (var files = Files.list(ROOT.resolve("update-site/target"))) {
            return files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
        }
    }
}
