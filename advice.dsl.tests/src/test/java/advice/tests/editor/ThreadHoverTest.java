// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** What is told of a part of the golden thread. */
class ThreadHoverTest {

    private static final String SAM = Sources.read(Sources.ROOT.resolve("examples/sam.advice"));

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
    void aNeedIsToldWithWhatItHoldsBackAndWhatAnswersIt() {
        assertThat(told("need Going<|>Out")).isEqualTo("""
                **need** Going out safely

                Sam needs an adult with her whenever she leaves the house, because she does not notice traffic and may have a seizure.

                - aspiration SeeFriends: To meet friends outside school.
                  - **need GoingOut**: Going out safely
                    - outcome Saturdays: Saturdays with friends
                      - provision SaturdayGroup: Saturday and holiday group (H1)
                      - provision SupportWorker: A support worker for going out (H1)

                From: view Friends, view Safety.""");
    }

    @Test
    void aUseIsToldLikeTheDeclaration() {
        assertThat(told("addresses   Going<|>Out")).isEqualTo(told("need Going<|>Out"));
    }

    @Test
    void anAspirationIsToldWithAllThatFollowsFromIt() {
        assertThat(told("aspiration See<|>Friends")).endsWith("""
                - **aspiration SeeFriends**: To meet friends outside school.
                  - need GoingOut: Going out safely
                    - outcome Saturdays: Saturdays with friends
                      - provision SaturdayGroup: Saturday and holiday group (H1)
                      - provision SupportWorker: A support worker for going out (H1)
                  - need Friendships: Friends of her own
                    - outcome OwnFriend: A friend to go to
                      - provision GirlsGroup: Girls Group (H2)""");
    }

    @Test
    void aProvisionIsToldWithWhatItIsThereFor() {
        assertThat(told("provision Girls<|>Group")).endsWith("""
                - aspiration SeeFriends: To meet friends outside school.
                  - need Friendships: Friends of her own
                    - outcome OwnFriend: A friend to go to
                      - **provision GirlsGroup**: Girls Group (H2)""");
    }

    @Test
    void aViewIsToldWithWhatTakesItUp() {
        assertThat(told("view Ev<|>enings")).endsWith("""
                - **view Evenings**: I shout because it is too loud and then everyone is cross.
                  - need Evenings: Calm evenings at home
                    - outcome CalmEvenings: Evenings that end well
                      - provision FamilyTime: A family worker for the evenings (H2)
                      - provision FamilySupport: Support under the child in need plan (H2)""");
    }

    @Test
    void whereTheThreadBreaksOffItIsSaidInWords() {
        assertThat(editor.hover("sam.advice", "need Going<|>Out\n    \"Sam needs an adult with her.\"\n"))
                .endsWith("- **need GoingOut**: Sam needs an adult with her. (*no outcome yet*, *no provision yet*)");
        assertThat(editor.hover("sam.advice", "outcome Satur<|>days\n"))
                .endsWith("- **outcome Saturdays** (*no aspiration yet*, *no need yet*, *no provision yet*)");
        assertThat(editor.hover("sam.advice", "provision Gro<|>up in H2\n")).endsWith("- **provision Group** (H2, *no need yet*, *no outcome yet*)");
        assertThat(editor.hover("sam.advice", "child Sam\nview Fri<|>ends by Sam\n")).endsWith("- **view Friends** (*no need or strength yet*)");
        assertThat(editor.hover("sam.advice", "aspiration Hope<|>\n    wants change, agrees to support\n"))
                .endsWith("- **aspiration Hope** (*no outcome yet*)");
    }

    @Test
    void aNeedThatIsMetOtherwiseWaitsForNothing() {
        assertThat(told("need Sl<|>eep")).endsWith("- **need Sleep**: Sleeping through the night (met otherwise)\n\nFrom: view Home.");
    }

    @Test
    void whatHangsOnTwoIsToldOnceAndThenPointedTo() {
        assertThat(editor.hover("sam.advice", """
                aspiration One
                aspiration Two
                need Go<|>ing
                    limits One, Two
                outcome Out
                    addresses Going
                    towards One
                provision Group in H2
                    meets Going
                    achieves Out
                """)).endsWith("""
                - aspiration One
                  - **need Going**
                    - outcome Out
                      - provision Group (H2)
                - aspiration Two
                  - **need Going**, as above""");
    }

    /** What is told at the cursor in the example. */
    private String told(String line) {
        return editor.hover("sam.advice", SAM.replaceFirst(line.replace("<|>", ""), line)).replaceFirst("(?s).*\n\n---\n\n", "");
    }
}
