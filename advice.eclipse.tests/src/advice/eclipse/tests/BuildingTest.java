// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipFile;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the text to the authority's form, by the commands a writer gives. */
class BuildingTest {

    private static final String BUILD = "advice.eclipse.build";
    private static final String ADVICE = """
            // Everyone in this document is invented.
            advice for Sam
                authority   Swindon
                purpose     annual review
                status      draft

            child Sam
                name        "Samira Example"
                known as    "Sam"

            """;
    private static final String NEED = """
            need GoingOut
                "Sam needs an adult with her whenever she leaves the house."
            """;

    private final Workbench eclipse = new Workbench();
    private final Dialogs dialogs = new Dialogs(eclipse);

    @BeforeEach
    void nothingElseOpens() {
        InstanceScope.INSTANCE.getNode("advice.eclipse").putBoolean("opensWhatIsBuilt", false);
    }

    @AfterEach
    void tidy() {
        eclipse.closeAll();
        eclipse.deleteAll();
    }

    @Test
    void wordAndPdfAreBuiltFromTheTextAsItIsNow() throws IOException {
        var file = eclipse.file("Building", "sam.advice", ADVICE);
        eclipse.append(eclipse.open(file), NEED);
        build("docx");
        var word = built(file, "sam.docx");
        try (var parts = new ZipFile(word.toFile())) {
            var text = new String(parts.getInputStream(parts.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.replaceAll("<[^>]+>", "")).contains("Samira Example", "Sam needs an adult with her whenever she leaves the house.");
        }
        assertThat(file.getParent().findMember("sam.docx")).as("the workspace sees it").isNotNull();

        build("pdf");
        var pdf = new String(Files.readAllBytes(built(file, "sam.pdf")), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF-1.").contains("/StructTreeRoot").endsWith("%%EOF\n");
    }

    @Test
    void aRefusedFormIsExplainedAndCanBeADraft() throws IOException {
        var file = eclipse.file("Building", "final.advice", ADVICE.replace("draft", "final") + NEED);
        eclipse.open(file);
        build("docx");
        dialogs.await("final.advice was not built");
        eclipse.screenshot("refused");
        assertThat(dialogs.words("final.advice was not built")).contains("Line ");
        assertThat(file.getLocation().removeLastSegments(1).append("final.docx").toFile()).doesNotExist();
        dialogs.press("final.advice was not built", "Build as draft");
        assertThat(Files.size(built(file, "final.docx"))).isPositive();
    }

    @Test
    void aFolderIsBuiltAndTheWorkCanBeCalledOff() {
        IFile last = null;
        for (int i = 10; i < 40; i++) {
            last = eclipse.file("Folder", "sam" + i + ".advice", ADVICE + NEED);
        }
        eclipse.open(last);
        dialogs.command("advice.eclipse.buildFolder", Map.of());
        dialogs.await("Build Folder");
        eclipse.screenshot("folder");
        assertThat(dialogs.read("Build Folder", "Folder:")).isEqualTo("/Folder");
        dialogs.press("Build Folder", "Build");
        eclipse.await("the work goes on", () -> work() != null);
        var first = built(last, "sam10.docx");
        work().cancel();
        eclipse.await("the work has ended", () -> work() == null);
        assertThat(first).exists();
        assertThat(last.getLocation().removeLastSegments(1).append("sam39.docx").toFile()).doesNotExist();
    }

    private static Job work() {
        return Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getName().startsWith("Building 30 advices")).findFirst().orElse(null);
    }

    private void build(String formats) {
        dialogs.command(BUILD, Map.of("advice.eclipse.build.formats", formats));
    }

    /** The file, once it is there as a whole. */
    private Path built(IFile advice, String name) {
        var path = advice.getLocation().removeLastSegments(1).append(name).toPath();
        eclipse.await(name + " is built", () -> Files.exists(path));
        eclipse.await("the workspace sees " + name, () -> name.startsWith("sam1") || advice.getParent().findMember(name) != null);
        return path;
    }
}
