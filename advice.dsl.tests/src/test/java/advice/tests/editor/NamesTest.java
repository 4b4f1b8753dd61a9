// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** From a name to where it is declared and used, and to another name. */
class NamesTest {

    private static final String THREAD = """
            need GoingOut
                "Sam needs an adult with her."
            outcome Saturdays
                addresses GoingOut
            provision Group in H1
                meets GoingOut
            """;

    private Editor editor;

    @BeforeEach
    void open(@TempDir Path temporary) {
        editor = Editor.on(Editor.folder(temporary));
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void aLinkLeadsToTheNeedItMeans() {
        assertThat(editor.definition("sam.advice", at("meets Going<|>Out"))).containsExactly("sam.advice:1: GoingOut");
    }

    @Test
    void rightBehindTheNameCountsToo() {
        assertThat(editor.definition("sam.advice", at("meets GoingOut<|>"))).containsExactly("sam.advice:1: GoingOut");
    }

    @Test
    void allUsesOfANeedAreFoundFromAnyOfThem() {
        var everywhere = new String[] {"sam.advice:1: GoingOut", "sam.advice:4: GoingOut", "sam.advice:6: GoingOut"};
        assertThat(editor.references("sam.advice", at("need Going<|>Out"))).containsExactly(everywhere);
        assertThat(editor.references("sam.advice", at("addresses <|>GoingOut"))).containsExactly(everywhere);
    }

    @Test
    void aWordingBesideTheFileIsReachedAndItsUsesAreFound() {
        editor.file("Town.wording", "specification group in H1\n    wording \"A group.\"\n");
        var text = "provision Group in H1\n    as gro<|>up\n";
        assertThat(editor.definition("sam.advice", text)).containsExactly("Town.wording:1: group");
        assertThat(editor.references("sam.advice", text)).containsExactly("Town.wording:1: group", "sam.advice:2: group");
    }

    @Test
    void whatIsShippedIsNoPlaceAnEditorCouldGoTo() {
        assertThat(editor.definition("sam.advice", "provision Group in H1\n    as direct-<|>payments\n")).isEmpty();
    }

    @Test
    void aNeedIsRenamedEverywhereInTheFile() {
        assertThat(editor.renamed("sam.advice", at("addresses Going<|>Out"), "Outdoors"))
                .isEqualTo(THREAD.replace("GoingOut", "Outdoors"));
    }

    @Test
    void aWordingIsRenamedInItsFileAndInTheDocumentsThatUseIt() {
        editor.file("Town.wording", "specification group in H1\n    wording \"A group.\"\n");
        var text = "provision Group in H1\n    as gro<|>up\n";
        var edit = editor.open("sam.advice", text).rename("sam.advice", text, "club");
        assertThat(edit.getChanges()).containsOnlyKeys(editor.uri("Town.wording"), editor.uri("sam.advice"));
    }

    @Test
    void twoElementsThatNoLinkConfusesMayShareAName() {
        assertThat(editor.renamed("sam.advice", """
                view Evenings by Sam
                need Qui<|>et
                    from Evenings
                """, "Evenings")).isEqualTo("""
                view Evenings by Sam
                need Evenings
                    from Evenings
                """);
    }

    @Test
    void aNameThatIsTakenIsRefusedWithASentence() {
        var text = "need One\nneed Tw<|>o\n";
        assertThat(refused(text, "One")).isEqualTo("The name `One` is used already.");
    }

    @Test
    void whatIsNoNameIsRefusedWithASentence() {
        assertThat(refused("need Tw<|>o\n", "two words")).startsWith("A name is one word");
        assertThat(refused("need Tw<|>o\n", "")).startsWith("A name is one word");
        assertThat(refused("need Tw<|>o\n", "2nd")).startsWith("A name is one word");
    }

    @Test
    void aNameOfTheShippedLibraryStaysAsItIs() {
        editor.open("sam.advice", "provision Group in H1\n    as direct-payments\n");
        assertThat(Editor.refusal(editor.server().getTextDocumentService().prepareRename(
                new PrepareRenameParams(editor.identifier("sam.advice"), new Position(1, 10)))))
                .isEqualTo("`direct-payments` is a name of the shipped library, which stays as it is.");
        assertThat(refused("provision Group in H1\n    as direct-<|>payments\n", "money")).contains("shipped library");
    }

    @Test
    void whereNoNameStandsThereIsNothingToRename() {
        assertThat(refused("need Two\n    \"Sam ne<|>eds help.\"\n", "Three")).isEqualTo("There is no name here to change.");
    }

    @Test
    void aWordingIsRenamedInClosedFilesTooAndWhereAnotherReplacesIt() {
        var used = "provision Group in H1\n    as group\n";
        editor.file("Town.wording", "specification group in H1\n    wording \"A group.\"\n");
        editor.file("Later.wording", "specification club in H1\n    replaces group from 2026-01-01\n");
        editor.file("dan.advice", used).file("sam.advice", used);
        try (var other = Editor.on(editor.folder())) {
            assertThat(other.renamedEverywhere("Town.wording", "specification gro<|>up in H1\n    wording \"A group.\"\n", "saturday-group")).isEqualTo("""
                    Later.wording
                    specification club in H1
                        replaces saturday-group from 2026-01-01
                    Town.wording
                    specification saturday-group in H1
                        wording "A group."
                    dan.advice
                    provision Group in H1
                        as saturday-group
                    sam.advice
                    provision Group in H1
                        as saturday-group
                    """);
        }
    }

    @Test
    void aClosedFileThatWasChangedUnnoticedIsNotChangedInTheWrongPlace() {
        editor.file("Town.wording", "specification group in H1\n").file("dan.advice", "provision Group in H1\n    as group\n");
        try (var other = Editor.on(editor.folder())) {
            var text = "provision Group in H1\n    as gro<|>up\n";
            assertThat(other.renamedEverywhere("sam.advice", text, "club")).as("all of the folder is read").contains("dan.advice");
            other.file("dan.advice", "// New.\nprovision Group in H1\n    as group\n");
            assertThat(Editor.refusal(other.server().getTextDocumentService().rename(
                    new RenameParams(other.identifier("sam.advice"), Editor.cursor(text), "club"))))
                    .isEqualTo("`dan.advice` was changed by another program; open it once, so that it is read again.");
        }
    }

    @Test
    void aWordingOfTheProjectIsRenamedInAllFoldersThatAreOpen(@TempDir Path project) {
        var used = "provision Group in H1\n    as group\n";
        Sources.write(Editor.folder(project).resolve("Town.wording"), "specification group in H1\n");
        assertThat(project.resolve("north").toFile().mkdir() && project.resolve("south").toFile().mkdir()).isTrue();
        Sources.write(project.resolve("north/dan.advice"), used);
        Sources.write(project.resolve("south/sam.advice"), used);
        try (var other = Editor.withFolders(project.resolve("north"), project.resolve("south"))) {
            assertThat(other.renamedEverywhere("dan.advice", used.replace("as gro", "as gro<|>"), "club")).isEqualTo("""
                    Town.wording
                    specification club in H1
                    dan.advice
                    provision Group in H1
                        as club
                    sam.advice
                    provision Group in H1
                        as club
                    """);
        }
    }

    @Test
    void aProfileAndAWordingFileAreRenamedWhereTheyAreNamed() {
        editor.file("Town.profile", "profile Town\n    wording Agreed\n");
        editor.file("Agreed.wording", "wording Agreed\n");
        editor.file("sam.advice", "advice for Sam\n    authority Town\nchild Sam\n");
        try (var other = Editor.on(editor.folder())) {
            assertThat(other.renamedEverywhere("Town.profile", "profile To<|>wn\n    wording Agreed\n", "City"))
                    .contains("profile City", "authority City");
            assertThat(other.renamedEverywhere("Agreed.wording", "wording Agr<|>eed\n", "Settled")).contains("wording Settled", "    wording Settled");
        }
    }

    @Test
    void anEditorThatTakesThemIsToldTheVersionsOfOpenTexts() {
        editor.file("Town.wording", "specification group in H1\n    wording \"A group.\"\n");
        try (var other = Editor.able(editor.folder(), can -> can.getWorkspace().setWorkspaceEdit(documentChanges()))) {
            var text = "provision Group in H1\n    as gro<|>up\n";
            var changes = other.open("sam.advice", text).rename("sam.advice", text, "club").getDocumentChanges();
            assertThat(changes).extracting(c -> c.getLeft().getTextDocument().getVersion()).containsExactly(null, 1);
            assertThat(changes).extracting(c -> c.getLeft().getTextDocument().getUri()).containsExactly(other.uri("Town.wording"), other.uri("sam.advice"));
        }
    }

    @Test
    void aWordingTakesNoNameThatAnotherFileHasAlready() {
        editor.file("Town.wording", "specification group in H1\n");
        editor.file("Other.wording", "specification club in H1\n");
        try (var other = Editor.on(editor.folder())) {
            var text = "specification gro<|>up in H1\n";
            other.open("Town.wording", text);
            for (var taken : new String[] {"club", "direct-payments"}) {
                assertThat(Editor.refusal(other.server().getTextDocumentService().rename(
                        new RenameParams(other.identifier("Town.wording"), Editor.cursor(text), taken)))).isEqualTo("The name `" + taken + "` is used already.");
            }
        }
    }

    @Test
    void usesInClosedFilesOfTheFolderAreFound() {
        editor.file("Town.wording", "specification group in H1\n").file("dan.advice", "provision Group in H1\n    as group\n");
        try (var other = Editor.on(editor.folder())) {
            other.toldOf("dan.advice");
            assertThat(other.references("Town.wording", "specification gro<|>up in H1\n")).containsExactly("Town.wording:1: group", "dan.advice:2: group");
            assertThat(other.implementation("Town.wording", "specification gro<|>up in H1\n")).containsExactly("dan.advice:2: group");
        }
    }

    @Test
    void aProvisionIsOneOfItsWordingAndAnAdviceOneOfItsAuthority() {
        editor.file("Town.wording", "specification group in H1\n").file("Town.profile", "profile Town\n");
        var text = "advice for Sam\n    authority Town\nchild Sam\nprovision Group in H1\n    as group\n";
        assertThat(editor.typeDefinition("sam.advice", text.replace("as group", "as gro<|>up"))).containsExactly("Town.wording:1: group");
        assertThat(editor.typeDefinition("sam.advice", text.replace("provision Group", "provision Gro<|>up"))).containsExactly("Town.wording:1: group");
        assertThat(editor.typeDefinition("sam.advice", text.replace("authority Town", "authority To<|>wn"))).containsExactly("Town.profile:1: Town");
        assertThat(editor.typeDefinition("sam.advice", text.replace("advice for", "adv<|>ice for"))).containsExactly("Town.profile:1: Town");
        assertThat(editor.typeDefinition("sam.advice", text.replace("for Sam", "for S<|>am"))).containsExactly("sam.advice:3: Sam");
        assertThat(editor.typeDefinition("sam.advice", text + "\n<|>")).isEmpty();
    }

    @Test
    void aNeedIsPutIntoPracticeByItsProvisions() {
        assertThat(editor.implementation("sam.advice", at("need Going<|>Out"))).containsExactly("sam.advice:5: Group");
    }

    @Test
    void aNameLightsUpWhereItIsDeclaredAndUsed() {
        assertThat(editor.highlighted("sam.advice", at("meets Going<|>Out"))).isEqualTo(THREAD.replace("need GoingOut", "need =GoingOut=")
                .replace("addresses GoingOut", "addresses -GoingOut-").replace("meets GoingOut", "meets -GoingOut-"));
    }

    @Test
    void aNameIsTypedOverTogetherWithItsUsesInTheFile() {
        assertThat(editor.linked("sam.advice", at("need Going<|>Out"))).isEqualTo(THREAD.replace("GoingOut", "-GoingOut-"));
    }

    @Test
    void aNameThatOtherFilesMayUseIsNotTypedOver() {
        assertThat(editor.linked("Town.wording", "specification gro<|>up in H1\n")).isEmpty();
        assertThat(editor.linked("sam.advice", "strength\n    \"Wa<|>rm.\"\n")).isEmpty();
    }

    private static WorkspaceEditCapabilities documentChanges() {
        var edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        return edits;
    }

    private String refused(String text, String to) {
        editor.open("sam.advice", text);
        return Editor.refusal(editor.server().getTextDocumentService()
                .rename(new RenameParams(editor.identifier("sam.advice"), Editor.cursor(text), to)));
    }

    private static String at(String line) {
        return THREAD.replace(line.replace("<|>", ""), line);
    }
}
