// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** A writer's first minutes in a real Eclipse. */
class WorkbenchTest {

    private static final String GENERIC = "org.eclipse.ui.genericeditor.GenericEditor";
    /** Whatever else a first file of ours may bring along, these are asleep without one. */
    private static final List<String> OURS = List.of("advice.eclipse", "advice.dsl", "advice.dsl.ide", "advice.documents", "org.eclipse.xtext", "org.eclipse.xtext.ide");

    private final Workbench eclipse = new Workbench();

    @AfterEach
    void tidy() {
        eclipse.tidy();
    }

    @Test
    void nothingOfOursIsLoadedUntilAFileOfOursIsOpened() {
        assertThat(OURS).noneMatch(AtFirst::wasAwake);
        var file = eclipse.file("Advices", "first.advice", Samples.BROKEN);
        eclipse.open(file);
        eclipse.await("it is checked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        assertThat(Platform.getBundle("advice.eclipse").getState()).isEqualTo(Bundle.ACTIVE);
    }

    @Test
    void allThreeKindsOfFileOpenInTheGenericEditor() {
        for (var name : List.of("own.advice", "own.wording", "own.profile")) {
            var editor = eclipse.open(eclipse.file("Kinds", name, "// Nothing yet.\n"));
            assertThat(editor.getSite().getId()).as(name).isEqualTo(GENERIC);
        }
    }

    @Test
    void aBrokenThreadIsMarkedAndTypingAsOffersWordings() {
        var file = eclipse.file("Advices", "sam.advice", Samples.BROKEN);
        var editor = eclipse.open(file);
        eclipse.await("the broken thread is marked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        var marker = eclipse.marker(file, Samples.BREAK).orElseThrow();
        assertThat(marker.getAttribute("rule", "")).isEqualTo("need-without-provision");
        assertThat(Samples.BROKEN.lines().toList().get(marker.getAttribute(IMarker.LINE_NUMBER, 0) - 1)).startsWith("need GoingOut");
        assertThat(Samples.BROKEN.substring(marker.getAttribute(IMarker.CHAR_START, 0), marker.getAttribute(IMarker.CHAR_END, 0)))
                .contains("GoingOut").hasLineCount(1);
        eclipse.await("the editor underlines it", () -> underlined(editor, Samples.BREAK));
        eclipse.await("the Problems view lists it", () -> lists(Samples.BREAK));

        eclipse.append(editor, "provision SaturdayGroup in H1\n");
        eclipse.type(editor, eclipse.length(editor), "    as ");
        eclipse.await("wordings are offered", () -> offers(editor, "direct-payments") && offers(editor, "specialist-groups"));
        eclipse.await("what was typed has been checked, too", () -> lists("SaturdayGroup"));
        eclipse.screenshot("editor");

        eclipse.type(editor, eclipse.length(editor), "spec");
        eclipse.await("only what fits is offered", () -> {
            // The platform closes its list where a sentence above the lines pushes them out of sight.
            if (eclipse.offers(editor).isEmpty()) {
                eclipse.complete(editor);
            }
            return offers(editor, "specialist-groups") && !offers(editor, "direct-payments");
        });
        eclipse.choose(editor);
        eclipse.await("the chosen wording stands in the text", () -> eclipse.line(editor, "    as ").startsWith("    as specialist-groups"));
    }

    @Test
    void aThreadThatIsMendedWhileTypingLosesItsMarker() {
        var file = eclipse.file("Advices", "mended.advice", Samples.BROKEN);
        var editor = eclipse.open(file);
        eclipse.await("the broken thread is marked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        eclipse.append(editor, Samples.PROVISION);
        eclipse.await("the marker has gone", () -> eclipse.marker(file, Samples.BREAK).isEmpty());
        assertThat(editor.isDirty()).isTrue();
    }

    @Test
    void theServerEndsWithTheBundleAndComesBackWithTheNextFile() throws BundleException {
        var first = eclipse.file("Advices", "before.advice", Samples.BROKEN);
        eclipse.open(first);
        eclipse.await("the first file is checked", () -> eclipse.marker(first, Samples.BREAK).isPresent());
        eclipse.closeAll();

        var bundle = Platform.getBundle("advice.eclipse");
        bundle.stop(Bundle.STOP_TRANSIENT);
        eclipse.await("the server has ended", () -> !Workbench.serves());

        bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        var second = eclipse.file("Advices", "after.advice", Samples.BROKEN);
        eclipse.open(second);
        eclipse.await("the second file is checked", () -> eclipse.marker(second, Samples.BREAK).isPresent());
    }

    private boolean lists(String words) {
        return eclipse.problems().stream().anyMatch(problem -> problem.contains(words));
    }

    private boolean offers(ITextEditor editor, String beginning) {
        return eclipse.offers(editor).stream().anyMatch(offer -> offer.startsWith(beginning));
    }

    private static boolean underlined(ITextEditor editor, String message) {
        var annotations = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput()).getAnnotationIterator();
        while (annotations.hasNext()) {
            if (String.valueOf(annotations.next().getText()).contains(message)) {
                return true;
            }
        }
        return false;
    }
}
