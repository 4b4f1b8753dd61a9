// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** The golden thread as a hierarchy, up and down. */
class HierarchyTest {

    private static final String THREAD = """
            aspiration SeeFriends by Sam
            need GoingOut
                limits SeeFriends
            outcome Saturdays
                addresses GoingOut
                towards SeeFriends
            provision Group in H1
                meets GoingOut
                achieves Saturdays
            provision Bus in H1
                meets GoingOut
            child Sam
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
    void fromAProvisionUpToWhatIsHopedFor() {
        assertThat(editor.hierarchy("sam.advice", THREAD.replace("provision Group", "provision Gro<|>up"))).isEqualTo("""
                provision Group
                ^ outcome Saturdays
                  ^ need GoingOut
                    ^ aspiration SeeFriends
                """);
    }

    @Test
    void fromANeedBothWaysAlsoFromWhereItIsNamedOrDescribed() {
        var need = """
                need GoingOut
                ^ aspiration SeeFriends
                v outcome Saturdays
                  v provision Group
                v provision Bus
                """;
        assertThat(editor.hierarchy("sam.advice", THREAD.replace("need Going", "need <|>Going"))).isEqualTo(need);
        assertThat(editor.hierarchy("sam.advice", THREAD.replace("addresses Going", "addresses <|>Going"))).isEqualTo(need);
        assertThat(editor.hierarchy("sam.advice", THREAD.replace("    limits", "    lim<|>its"))).isEqualTo(need);
    }

    @Test
    void whatIsNoPartOfTheThreadHasNone() {
        assertThat(editor.hierarchy("sam.advice", THREAD.replace("child Sam", "ch<|>ild Sam"))).isEmpty();
        assertThat(editor.hierarchy("sam.advice", "<|>")).isEmpty();
    }

    @Test
    void anItemIsFoundAgainAfterTheTextHasChangedAndIsForgottenWithItsElement() {
        editor.open("sam.advice", THREAD);
        var item = Editor.answer(editor.server().getTextDocumentService().prepareTypeHierarchy(
                new TypeHierarchyPrepareParams(editor.identifier("sam.advice"), Editor.position(THREAD, THREAD.indexOf("Bus"))))).get(0);
        editor.change("sam.advice", "// New.\nneed Sleep\n" + THREAD);
        assertThat(editor.up(item, "")).startsWith("need GoingOut\n");
        editor.change("sam.advice", THREAD.replace("provision Bus", "provision Taxi"));
        assertThat(editor.up(item, "")).isEmpty();
    }

    @Test
    void anElementWithoutAName() {
        assertThat(editor.hierarchy("sam.advice", "need\n    limits See<|>Friends\naspiration SeeFriends by Sam\n"))
                .isEqualTo("aspiration SeeFriends\nv need\n");
    }
}
