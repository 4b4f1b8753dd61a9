// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

import advice.dsl.ide.thread.ThreadParams;
import advice.dsl.ide.thread.ThreadPicture;
import advice.dsl.ide.thread.ThreadPicture.Edge;
import advice.dsl.ide.thread.ThreadPicture.Node;
import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** The golden thread as a picture. */
@Timeout(60)
class ThreadPictureTest {

    private static final String SAM = Sources.read(Sources.ROOT.resolve("examples/sam.advice"));

    private static final String SWINDON = """
            advice for Sam
                authority Swindon
                kind advice
                purpose annual review
            """;

    @TempDir
    Path temporary;
    private Editor editor;

    @BeforeEach
    void begin() {
        editor = Editor.on(Editor.folder(temporary));
    }

    @AfterEach
    void end() {
        editor.close();
    }

    private ThreadPicture drawn(String text) {
        editor.open("sam.advice", text);
        return Editor.answer(editor.advice().thread(new ThreadParams(editor.uri("sam.advice"))));
    }

    /** What hangs together, a line a tie; broken ones with a stroke through them. */
    private static String ties(ThreadPicture picture) {
        return picture.edges().stream().map(edge -> edge.from() + (edge.broken() ? " -/- " : " --- ") + edge.to() + "\n").sorted().collect(Collectors.joining());
    }

    private static Node node(ThreadPicture picture, String id) {
        return picture.nodes().stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError("no " + id));
    }

    @Test
    void theThreadLeadsFromWhatIsHopedForToWhatWillBeProvided() {
        var picture = drawn(SAM);
        assertThat(ties(picture)).isEqualTo("""
                aspiration-CalmHome --- need-Evenings
                aspiration-SeeFriends --- need-Friendships
                aspiration-SeeFriends --- need-GoingOut
                need-Evenings --- outcome-CalmEvenings
                need-Friendships --- outcome-OwnFriend
                need-GoingOut --- outcome-Saturdays
                outcome-CalmEvenings --- provision-FamilySupport
                outcome-CalmEvenings --- provision-FamilyTime
                outcome-OwnFriend --- provision-GirlsGroup
                outcome-Saturdays --- provision-SaturdayGroup
                outcome-Saturdays --- provision-SupportWorker
                """);
        assertThat(picture.nodes()).allMatch(n -> n.problem().isEmpty());
        assertThat(node(picture, "need-Sleep").notes()).containsExactly("met otherwise");
        assertThat(node(picture, "provision-SaturdayGroup").notes()).containsExactly("H1, planned");
    }

    @Test
    void aBoxLeadsToItsElement() {
        var going = node(drawn(SAM), "need-GoingOut");
        assertThat(going.title()).isEqualTo("Going out safely");
        assertThat(going.name()).isEqualTo("GoingOut");
        assertThat(editor.written("sam.advice", going.range())).startsWith("need GoingOut").endsWith("important to Sam");
        assertThat(going.about()).isEqualTo("Comes from aspiration See friends. Leads to outcome Saturdays with friends.");
    }

    @Test
    void whereTheThreadBreaksOffThePlaceOfWhatIsMissingIsShown() {
        var picture = drawn(SWINDON + """
                need Evenings
                outcome Saturdays
                provision Nights in H2
                """);
        assertThat(ties(picture)).isEqualTo("""
                need-Evenings -/- need-Evenings.no-outcome
                need-Evenings.no-outcome -/- need-Evenings.no-provision
                outcome-Saturdays -/- outcome-Saturdays.no-provision
                outcome-Saturdays.no-aspiration -/- outcome-Saturdays.no-need
                outcome-Saturdays.no-need -/- outcome-Saturdays
                provision-Nights.no-need -/- provision-Nights.no-outcome
                provision-Nights.no-outcome -/- provision-Nights
                """);
        assertThat(node(picture, "need-Evenings").problem()).isEqualTo("no outcome yet; no provision yet");
        var gap = node(picture, "need-Evenings.no-provision");
        assertThat(gap.kind()).isEqualTo("gap");
        assertThat(gap.title()).isEqualTo("no provision yet");
        assertThat(editor.written("sam.advice", gap.range())).isEqualTo("need Evenings");
    }

    @Test
    void aTieThatGoesWithoutSayingIsLeftOutAndAnyOtherIsDrawn() {
        var picture = drawn(SWINDON + """
                aspiration Friends by Sam
                    wants change, agrees to support
                need Out
                    limits Friends
                need Home
                outcome Saturdays
                    addresses Out
                    towards Friends
                outcome Calm
                    addresses Home
                    towards Friends
                provision Group in H2
                    meets Out, Home
                    achieves Saturdays
                """);
        assertThat(ties(picture)).contains("aspiration-Friends --- outcome-Calm\n", "need-Home --- provision-Group\n")
                .doesNotContain("aspiration-Friends --- outcome-Saturdays", "need-Out --- provision-Group");
        assertThat(picture.edges().stream().filter(e -> e.to().equals("outcome-Calm") && e.from().startsWith("aspiration")).findFirst().orElseThrow().points())
                .as("it passes the column of needs").hasSize(4);
    }

    @Test
    void whatDoesNotBelongTogetherIsABreakToo() {
        var picture = drawn(SWINDON + """
                need Out
                need Home
                outcome Saturdays
                    addresses Out
                provision Group in H2
                    meets Home
                    achieves Saturdays
                """);
        assertThat(ties(picture)).contains("need-Home -/- provision-Group\n", "outcome-Saturdays --- provision-Group\n");
        assertThat(node(picture, "provision-Group").problem()).contains("does not address that");
        assertThat(node(picture, "provision-Group").warnings()).isNotEmpty();
    }

    @Test
    void aNameThatMeansNothingIsABreakInWords() {
        assertThat(node(drawn(SWINDON + "need Out\noutcome Saturdays\n    addresses Nothing\n"), "outcome-Saturdays").problem())
                .contains("\u201CNothing\u201D");
    }

    @Test
    void fewTiesCross() {
        var text = new StringBuilder(SWINDON);
        for (var word : List.of("One", "Two", "Three", "Four", "Five")) {
            text.append("need N").append(word).append('\n');
        }
        for (var word : List.of("Five", "Three", "One", "Four", "Two")) {
            text.append("outcome O").append(word).append("\n    addresses N").append(word).append('\n');
        }
        for (var word : List.of("Two", "Five", "Four", "One", "Three")) {
            text.append("provision P").append(word).append(" in H2\n    meets N").append(word).append("\n    achieves O").append(word).append('\n');
        }
        var picture = drawn(text.toString());
        var ties = picture.edges().stream().filter(e -> !e.broken()).toList();
        for (var one : ties) {
            assertThat(ties).as(one.from()).noneMatch(other -> first(one).x() == first(other).x() && first(one).y() < first(other).y()
                    && last(one).y() > last(other).y());
        }
    }

    private static ThreadPicture.Point first(Edge edge) {
        return edge.points().get(0);
    }

    private static ThreadPicture.Point last(Edge edge) {
        return edge.points().get(edge.points().size() - 1);
    }

    @Test
    void noBoxStandsOnAnotherHoweverManyThereAre() {
        var text = new StringBuilder(SWINDON);
        for (int i = 0; i < 50; i++) {
            text.append("need N").append(i).append("\n    title \"A need with a title that is long enough for ").append(i % 4 * 12).append(" lines and more words\"\n");
            text.append("outcome O").append(i).append("\n    addresses N").append(i * 7 % 50).append(", N").append(i * 3 % 50).append('\n');
            text.append("provision P").append(i).append(" in H2\n    achieves O").append(i * 11 % 50).append("\n    meets N").append(i * 13 % 50).append('\n');
        }
        var picture = drawn(text.toString());
        assertThat(picture.nodes()).hasSizeGreaterThanOrEqualTo(200);
        for (var node : picture.nodes()) {
            assertThat(node.x() + node.width()).isLessThanOrEqualTo(picture.width());
            assertThat(node.y() + node.height()).isLessThanOrEqualTo(picture.height());
            assertThat(picture.nodes()).as(node.id()).noneMatch(other -> other != node && other.x() == node.x() && other.y() >= node.y()
                    && other.y() < node.y() + node.height());
        }
        assertThat(drawn(text.toString()).svg()).isEqualTo(picture.svg());
    }

    @Test
    void thePictureSaysABreakByWordsPatternAndColour() throws Exception {
        var svg = drawn(SWINDON + "need Evenings\n").svg();
        isWellFormed(svg);
        assertThat(svg).contains(">no provision yet</text>", "stroke-dasharray: 7 4", ".gap .box { fill: url(#advice-break)", "--break: #B3261E", "prefers-color-scheme: dark");
    }

    @Test
    void everyBoxIsALinkThatAScreenReaderCanRead() throws Exception {
        var svg = drawn(SAM).svg();
        isWellFormed(svg);
        assertThat(svg).contains("<title id=\"advice-thread-title\">The golden thread of Sam</title>",
                "Aspirations: 3. Needs: 4. Outcomes: 3. Provision: 5. The thread is not broken.",
                "<a id=\"need-GoingOut\" href=\"#need-GoingOut\" class=\"need\" data-range=\"", "aria-label=\"need: Going out safely\">",
                "<desc>Comes from aspiration See friends. Leads to outcome Saturdays with friends.</desc>");
        assertThat(svg).doesNotContain("<script", "http://www.w3.org/1999/xlink", "<image", "@import");
    }

    @Test
    void longWordsAreBrokenAndTheRestIsLeftOutWithAMark() {
        var node = node(drawn("need One\n    title \"" + "W".repeat(200) + "\"\n"), "need-One");
        assertThat(node.lines()).hasSize(3);
        assertThat(node.lines().get(2)).endsWith("\u2026");
        assertThat(node(drawn("need One\n    title \"" + "\uD83D\uDE00".repeat(80) + "\"\n"), "need-One").lines())
                .allMatch(line -> !Character.isLowSurrogate(line.charAt(0)));
    }

    @Test
    void whateverIsWrittenThereIsAPicture() throws Exception {
        assertThat(drawn("").svg()).contains("No aspiration, need, outcome or provision is written yet.");
        isWellFormed(drawn("need <One & \"Two\"\n    title \"<b>&\u0000\uD83D\"\noutcome\noutcome\nprovision in in in\nned\n").svg());
        isWellFormed(drawn(SAM.substring(0, SAM.length() / 2)).svg());
        editor.open("Town.profile", "profile Town\n");
        assertThat(Editor.answer(editor.advice().thread(new ThreadParams(editor.uri("Town.profile")))).nodes()).isEmpty();
        assertThat(Editor.refusal(editor.advice().thread(new ThreadParams("")))).isEqualTo("The request names no file.");
    }

    @Test
    void theCommandDoesTheSame() {
        editor.open("sam.advice", SAM);
        assertThat(editor.command("advice.thread", Map.of("uri", editor.uri("sam.advice")))).startsWith("{\"svg\":\"\\u003csvg");
    }

    private static void isWellFormed(String svg) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
