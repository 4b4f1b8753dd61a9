// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.lsp4j.RenameParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

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
        assertThat(refused("provision Group in H1\n    as direct-<|>payments\n", "money")).contains("shipped library");
    }

    @Test
    void whereNoNameStandsThereIsNothingToRename() {
        assertThat(refused("need Two\n    \"Sam ne<|>eds help.\"\n", "Three")).isEqualTo("There is no name here to change.");
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
