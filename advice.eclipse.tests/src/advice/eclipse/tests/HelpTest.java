// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Eclipse tells of Advice: the help, the cheat sheet, the page of a standard, the preferences. */
class HelpTest {

    private static final Pattern COMMAND = Pattern.compile("serialization=\"([^\"]+)\"");

    private static final String PREFERENCES = "Preferences";
    private static final String NO_IMPACT = "does not say what it does to";

    private final Workbench eclipse = new Workbench();
    private final Beside beside = new Beside(eclipse);
    private final Dialogs dialogs = new Dialogs(eclipse);

    @AfterEach
    void tidy() {
        dialogs.closeAll();
        eclipse.closeAll();
        eclipse.deleteAll();
    }

    @Test
    void everyPageThatTheHelpListsIsThere() throws IOException {
        var ours = Arrays.stream(HelpSystem.getTocs()).filter(toc -> toc.getLabel().equals("Advice")).findFirst().orElseThrow();
        assertThat(pages(ours)).hasSizeGreaterThan(8).allSatisfy(page -> assertThat(FileLocator.find(Platform.getBundle("advice.eclipse"),
                new Path(page.replace("/advice.eclipse/", "")), null)).as(page).isNotNull());
    }

    private static List<String> pages(IToc toc) {
        return Arrays.stream(toc.getTopics()).flatMap(HelpTest::pages).toList();
    }

    private static Stream<String> pages(ITopic topic) {
        return Stream.concat(Stream.ofNullable(topic.getHref()), Arrays.stream(topic.getSubtopics()).flatMap(HelpTest::pages));
    }

    @Test
    void everyStepOfTheCheatSheetCanBeDone() throws IOException {
        try (var sheet = FileLocator.find(Platform.getBundle("advice.eclipse"), new Path("cheatsheets/first-advice.xml"), null).openStream()) {
            var commands = COMMAND.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8)).results().map(command -> command.group(1)).toList();
            assertThat(commands).hasSizeGreaterThan(4).allSatisfy(command -> assertThat(dialogs.isCommand(command)).as(command).isTrue());
        }
    }

    @Test
    void theStandardAtTheCursorHasItsPage() {
        var file = eclipse.file("Help", "sam.advice", "advice for Sam\n    authority   Swindon\n\nneed GoingOut\n    \"Sam needs an adult with her.\"\n");
        var editor = eclipse.open(file);
        eclipse.await("the broken thread is marked", () -> eclipse.marker(file, "No provision meets the need GoingOut").isPresent());
        beside.cursor(editor, "GoingOut");
        dialogs.command("advice.eclipse.openStandard", Map.of());
        eclipse.await("the page is open", () -> beside.viewsShown().contains("Advice Help"));
        var page = beside.view("page");
        assumeTrue(page.shows(), "this system has no browser for SWT");
        eclipse.await("it is a page of a standard", () -> page.title().contains("-"));
        eclipse.screenshot("standard");
    }

    @Test
    void theFiveMinutesToBeginWithAreACommandAway() {
        dialogs.command("advice.eclipse.openStart", Map.of());
        eclipse.await("the page is open", () -> beside.viewsShown().contains("Advice Help"));
        var page = beside.view("page");
        assumeTrue(page.shows(), "this system has no browser for SWT");
        eclipse.await("it is the first page of the help", () -> page.title().contains("Five minutes"));
    }

    @Test
    void whatIsSetForTheWorkspaceStandsOnOnePage() {
        dialogs.preferences("advice.eclipse.preferences");
        eclipse.await("the page is there", () -> dialogs.title().map(title -> dialogs.words(title).contains("Authority of a new advice")).orElse(false));
        eclipse.screenshot("preferences");
    }

    @Test
    void aStandardIsShownAsItIsSetForTheWorkspaceUntilTheDefaultsAreRestored() {
        var file = eclipse.file("Levels", "sam.advice", Samples.BROKEN);
        eclipse.open(file);
        eclipse.await("it is checked", () -> eclipse.marker(file, NO_IMPACT).isPresent());
        standards("need-without-impact");
        dialogs.choose(PREFERENCES, "need-without-impact", 3, "off");
        eclipse.screenshot("standards");
        dialogs.press(PREFERENCES, "Apply and Close");
        eclipse.await("it is shown no more", () -> eclipse.marker(file, NO_IMPACT).isEmpty() && eclipse.marker(file, Samples.BREAK).isPresent());
        standards("need-without-impact");
        assertThat(dialogs.row(PREFERENCES, "need-without-impact")).contains("off");
        dialogs.press(PREFERENCES, "Restore Defaults");
        eclipse.await("nothing is set", () -> !dialogs.row(PREFERENCES, "need-without-impact").contains("off"));
        dialogs.press(PREFERENCES, "Apply and Close");
        eclipse.await("it is shown again", () -> eclipse.marker(file, NO_IMPACT).isPresent());
    }

    @Test
    void whatAllowsNoDepartureCannotBeSilent() {
        standards("need-without");
        assertThat(dialogs.choices(PREFERENCES, "need-without-provision", 3)).containsExactly("as the authority says", "error");
        assertThat(dialogs.choices(PREFERENCES, "need-without-impact", 3)).containsExactly("as the authority says", "error", "warning", "suggestion", "off");
    }

    /** Opens the page of standards and writes into its filter. */
    private void standards(String words) {
        dialogs.preferences("advice.eclipse.preferences.standards");
        dialogs.await(PREFERENCES);
        eclipse.await("the standards are listed", () -> dialogs.rows(PREFERENCES) > 200);
        dialogs.seek(PREFERENCES, "Words of a standard", words);
        eclipse.await("what is sought is listed", () -> dialogs.rows(PREFERENCES) < 20);
    }
}
