// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;
import advice.tests.support.Manglings;
import advice.tests.support.Sources;

/** What is shown in the lines without being in the text. */
class HintsTest {

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
    void ageAndSchoolYearStandBehindTheDayOfBirth() {
        assertThat(shown(editor.hinted("sam.advice", SAM), "born")).isEqualTo("born        2011-06-14\u00ab14 years, year 10\u00bb");
        assertThat(editor.hinted("sam.advice", "child Sam\n    born 2025-03-26\n")).contains("2025-03-26\u00ab1 year\u00bb");
        assertThat(editor.hinted("sam.advice", "child Sam\n    born 2021-01-26\n")).contains("\u00ab5 years, reception\u00bb");
        assertThat(editor.hinted("sam.advice", "child Sam\n    born 2027-03-26\n")).doesNotContain("\u00ab");
    }

    @Test
    void theDayOnWhichItIsDueStandsBehindTheLineThatDecides() {
        var assessed = SAM.replace("annual review\n", "needs assessment\n").replace("completed   2026-03-26\n", "");
        assertThat(shown(editor.hinted("sam.advice", assessed), "received"))
                .isEqualTo("received    2026-03-02\u00abdue Monday 13 April 2026, 10 working days left\u00bb");
        assertThat(editor.hinted("sam.advice", assessed.replace("received    2026-03-02", "received    2026-01-02"))).contains("\u00abdue Friday 13 February 2026, 29 working days late\u00bb");
    }

    @Test
    void onceItIsCompletedItIsShownHowMuchInTime() {
        var shown = editor.hinted("sam.advice", SAM);
        assertThat(shown(shown, "meeting")).isEqualTo("meeting     2026-05-18 at \"Oakfield School\" time \"10:00\"\u00abdue Thursday 30 April 2026\u00bb");
        assertThat(shown(shown, "completed")).isEqualTo("completed   2026-03-26\u00abcompleted 23 working days before that\u00bb");
        assertThat(shown(shown, "received")).isEqualTo("received    2026-03-02");
    }

    @Test
    void whatTheDocumentFillsIntoAWordingStandsBehindItsName() {
        var shown = editor.hinted("sam.advice", SAM);
        assertThat(shown).contains("as          family-service\u00abchild's name: Sam");
        assertThat(editor.hinted("sam.advice", """
                child Sam
                    known as "Sam"
                provision Talk in H2
                    as youth-engagement-worker
                    starts 2026-09-05
                """)).contains("as youth-engagement-worker\u00abchild's name: Sam, start: 5 September 2026\u00bb\n");
        assertThat(editor.hinted("sam.advice", "provision Talk in H2\n    as youth-engagement-worker\n")).doesNotContain("worker\u00ab");
    }

    @Test
    void theSectionOfThePlanStandsBehindWhatGoesThere() {
        var shown = editor.hinted("sam.advice", SAM);
        assertThat(shown).contains("view Friends\u00abA\u00bb by Sam", "account Belonging\u00abA\u00bb of", "interest\u00abA\u00bb by Sam", "aspiration SeeFriends\u00abA\u00bb by",
                "need GoingOut\u00abD\u00bb\n", "outcome Saturdays\u00abE\u00bb\n", "provision SaturdayGroup in H1\n", "need Sleep\n");
        assertThat(editor.hinted("sam.advice", SAM.replace("provision GirlsGroup in H2", "provision GirlsGroup"))).contains("provision GirlsGroup\u00abH2\u00bb\n");
    }

    @Test
    void eachTellsMoreWhenSomebodyLooksCloser() {
        editor.open("sam.advice", SAM);
        assertThat(editor.hints("sam.advice", 0, Integer.MAX_VALUE)).extracting(hint -> hint.getTooltip().getLeft())
                .contains("As the child is on 26 March 2026", "Section D of the plan: social care needs")
                .anySatisfy(more -> assertThat(more).startsWith("It is due on Thursday 30 April 2026: the later of"))
                .anySatisfy(more -> assertThat(more).startsWith("What the document fills in by itself:\nchild's name: Sam\n"));
    }

    @Test
    void onlyTheLinesAskedForHaveThem() {
        var text = "need One\nneed Two\n    \"Sam is often cross.\"\nneed Three\n";
        editor.open("sam.advice", text);
        assertThat(editor.hinted("sam.advice", 1, 2)).isEqualTo(text.replace("Two", "Two\u00abD\u00bb"));
        assertThat(editor.hinted("sam.advice", 4, 900)).isEqualTo(text);
    }

    @Test
    void brokenAndForeignTextHasThemToo() {
        assertThat(editor.hinted("odd.advice", "\"\ud83c\udf33\" stray\r\nneed\r\nneed Two // \u201c\r\n")).contains("need\u00abD\u00bb\r\n", "need Two\u00abD\u00bb // ");
        assertThat(editor.hinted("odd.advice", "")).isEmpty();
        assertThat(Manglings.of(12, 3)).allSatisfy(text -> assertThat(editor.hinted("odd.advice", text).replaceAll("\u00ab[^\u00bb]*\u00bb", "")).isEqualTo(text));
        assertThat(editor.hinted("our.wording", "wording Ours\n")).isEqualTo("wording Ours\n");
        assertThat(editor.hinted("our.profile", "profile Ours\n")).isEqualTo("profile Ours\n");
    }

    @Test
    void whoWantsNoneHasNone() {
        assertThat(editor.abilities().getCapabilities().getInlayHintProvider().getLeft()).isTrue();
        try (var plain = Editor.told(editor.folder(), "hints", "false", can -> { })) {
            assertThat(plain.abilities().getCapabilities().getInlayHintProvider().getLeft()).isFalse();
        }
    }

    @Test
    void aProfileThatChangesHasTheEditorAskAgain() {
        try (var refreshing = Editor.able(editor.folder(), can -> can.getWorkspace().setInlayHint(new InlayHintWorkspaceCapabilities(true)))) {
            refreshing.file("Town.profile", "profile Town\n").open("sam.advice", "advice for Sam\n    authority Town\n    purpose closure\n    received 2026-03-02\nchild Sam\n");
            assertThat(refreshing.hinted("sam.advice", 0, 9)).doesNotContain("due");
            refreshing.open("Town.profile", "profile Town\ndeadline closure 2 weeks from received\n");
            refreshing.awaitHintRefresh();
            assertThat(refreshing.hinted("sam.advice", 0, 9)).contains("\u00abdue Monday 16 March 2026, 8 working days late\u00bb");
        }
    }

    /** The line that begins with a word. */
    private static String shown(String text, String word) {
        return text.lines().map(String::strip).filter(line -> line.startsWith(word + " ")).findFirst().orElse("");
    }
}
