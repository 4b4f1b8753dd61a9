// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.lsp4j.CompletionItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** How what was typed narrows and orders what is offered, and what an editor is told so that it keeps to that. */
class NarrowingTest {

    private Editor editor;

    @BeforeEach
    void open(@TempDir Path temporary) {
        editor = Editor.on(Editor.folder(temporary));
    }

    @AfterEach
    void close() {
        editor.close();
    }

    private static String property(String typed) {
        return "need GoingOut\n    " + typed + "<|>\n";
    }

    @Test
    void whatBeginsSoComesBeforeWhatHoldsAWordThatDoes() {
        assertThat(editor.labels("sam.advice", property("me"))).containsExactly("met by", "parents meet");
        assertThat(editor.labels("sam.advice", property("by"))).containsExactly("met by");
    }

    @Test
    void threeLettersFromTheMiddleOfAWordAreEnoughAndTwoAreNot() {
        assertThat(editor.labels("sam.advice", property("quen"))).containsExactly("frequency");
        assertThat(editor.labels("sam.advice", property("qu"))).isEmpty();
    }

    @Test
    void aSlipIsOverlookedWhereNothingIsSpeltSo() {
        assertThat(editor.labels("sam.advice", property("freqe"))).containsExactly("frequency");
        assertThat(editor.labels("sam.advice", property("evidnece"))).containsExactly("evidence");
        assertThat(editor.labels("sam.advice", property("impcat"))).startsWith("impact on");
        assertThat(editor.labels("sam.advice", property("from"))).containsExactly("from", "arises from", "departs from");
    }

    @Test
    void capitalsDoNotCount() {
        assertThat(editor.labels("sam.advice", property("FREQ"))).containsExactly("frequency");
        assertThat(editor.labels("sam.advice", "need GoingOut\noutcome Saturdays\n    addresses going<|>\n")).containsExactly("GoingOut");
    }

    @Test
    void wordsThatNothingIsNearToOfferNothing() {
        assertThat(editor.labels("sam.advice", property("zebra"))).isEmpty();
    }

    @Test
    void anEditorThatLooksOnlyAtBeginningsKeepsWhatWasFoundOtherwise() {
        assertThat(filterText(property("freq"))).isEqualTo("frequency");
        assertThat(filterText(property("quen"))).isEqualTo("quen");
        assertThat(filterText(property("freqe"))).isEqualTo("freqe");
    }

    private String filterText(String text) {
        return editor.proposal("sam.advice", text, "frequency").getFilterText();
    }

    @Test
    void theOrderIsTheServers() {
        var sorted = editor.proposals("sam.advice", property("")).stream().map(CompletionItem::getSortText).toList();
        assertThat(sorted).isSorted().doesNotHaveDuplicates().allSatisfy(key -> assertThat(key).hasSize(4)).startsWith("0000", "0001");
    }

    @Test
    void charactersOfTwoUnitsAreOne() {
        assertThat(editor.labels("sam.advice", property("\ud835\udc00\ud835\udc01\ud835\udc02"))).isEmpty();
        assertThat(editor.labels("sam.advice", "need \ud801\udc00lba\noutcome Saturdays\n    addresses \ud801\udc00<|>\n"))
                .containsExactly("\ud801\udc00lba");
    }
}
