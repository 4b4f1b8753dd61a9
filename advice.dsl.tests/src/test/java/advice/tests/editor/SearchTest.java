// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.lsp4j.FileChangeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** Elements of all files of the workspace, found by their words. */
class SearchTest {

    private static final String SAM = """
            advice for Sam
            child Sam
                name "Samira Example"
            need GoingOut
                title "Going out safely"
            need Evenings
                title "Calm evenings"
            provision Group in H1
            """;

    @Test
    void anElementIsFoundByItsNameItsKeywordAndItsHeading(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            editor.findingsOf("sam.advice", SAM);
            assertThat(editor.search("GoingOut")).containsExactly("need GoingOut: Going out safely (Sam, sam.advice, 4)");
            assertThat(editor.search("provision")).containsExactly("provision Group (Sam, sam.advice, 8)");
            assertThat(editor.search("safely")).containsExactly("need GoingOut: Going out safely (Sam, sam.advice, 4)");
            assertThat(editor.search("need calm")).containsExactly("need Evenings: Calm evenings (Sam, sam.advice, 6)");
        }
    }

    @Test
    void theLettersInTheirOrderAreEnoughAndTheClosestComesFirst(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            editor.findingsOf("sam.advice", "need Outdoors\nneed GoingOut\nneed Shoutings\nneed Otters\n");
            assertThat(editor.search("out")).extracting(s -> s.split(" ")[1]).containsExactly("Outdoors", "GoingOut", "Shoutings");
            assertThat(editor.search("gngot")).extracting(s -> s.split(" ")[1]).containsExactly("GoingOut");
            assertThat(editor.search("xyz")).isEmpty();
        }
    }

    @Test
    void closedFilesWordingsAndProfilesAreFoundAndWhatIsTypedCounts(@TempDir Path temporary) {
        Sources.write(Editor.folder(temporary).resolve("sam.advice"), SAM);
        Sources.write(temporary.resolve("Town.wording"), "wording Town\nspecification group in H1\n    service \"Saturday group\"\n    variant \"girls\"\n");
        Sources.write(temporary.resolve("Town.profile"), "profile Town\n    name \"Town Council\"\n");
        try (var editor = Editor.on(temporary)) {
            editor.toldOf("sam.advice");
            editor.toldOf("Town.wording");
            editor.toldOf("Town.profile");
            assertThat(editor.search("saturday")).containsExactly("specification group: Saturday group: girls (Town, Town.wording, 2)");
            assertThat(editor.search("council")).containsExactly("profile Town: Town Council (Town, Town.profile, 1)");
            editor.findingsOf("sam.advice", SAM.replace("Evenings", "Nights"));
            assertThat(editor.search("evenings")).extracting(s -> s.split(" ")[1]).containsExactly("Nights:");
            editor.findings("Town.wording", () -> {
                temporary.resolve("Town.wording").toFile().delete();
                editor.changedOutside("Town.wording", FileChangeType.Deleted);
            });
            assertThat(editor.search("saturday")).isEmpty();
        }
    }

    @Test
    void ofVeryManyTheBestAreToldSoon(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            var many = IntStream.range(0, 3000).mapToObj(i -> "need Going" + i + "\n").collect(Collectors.joining());
            editor.findingsOf("many.advice", many);
            assertThat(editor.search("need")).hasSize(256);
            assertThat(editor.search("2999")).hasSize(1);
        }
    }
}
