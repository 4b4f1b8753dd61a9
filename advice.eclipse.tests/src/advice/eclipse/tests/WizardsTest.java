// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a document, a file of wordings, a profile and a project are begun. */
class WizardsTest {

    private static final String ADVICE = "New Advice";

    private final Workbench eclipse = new Workbench();
    private final Dialogs dialogs = new Dialogs(eclipse);

    @AfterEach
    void tidy() {
        dialogs.closeAll();
        eclipse.closeAll();
        eclipse.deleteAll();
    }

    @Test
    void aNewAdviceHoldsWhatWasSaidAndTellsWhenItIsDueWhileDatesAreTyped() {
        eclipse.project("Advices");
        dialogs.wizard("advice.eclipse.newAdvice");
        dialogs.await(ADVICE);
        eclipse.await("there are authorities to choose from", () -> dialogs.choices(ADVICE, "Authority:").contains("Swindon"));
        dialogs.write(ADVICE, "Authority:", "Northamptonshire");
        assertThat(dialogs.choices(ADVICE, "Council:")).containsExactly("West", "North");
        dialogs.write(ADVICE, "Authority:", "Swindon");
        assertThat(dialogs.choices(ADVICE, "Council:")).isEmpty();
        assertThat(dialogs.choices(ADVICE, "Purpose:")).contains("needs assessment", "annual review");
        dialogs.write(ADVICE, "Purpose:", "annual review");
        dialogs.write(ADVICE, "Name:", "Samira Example");
        dialogs.write(ADVICE, "Known as:", "Sam");
        dialogs.write(ADVICE, "Meeting:", "soon");
        eclipse.await("a day that is none is told", () -> dialogs.words(ADVICE).contains("A day is written as 2026-03-02."));
        assertThat(dialogs.can(ADVICE, "Finish")).isFalse();
        dialogs.write(ADVICE, "Meeting:", "2026-05-18");
        eclipse.await("what is missing is told", () -> dialogs.words(ADVICE).contains("cannot be said yet"));
        dialogs.write(ADVICE, "Requested:", "2026-03-02");
        eclipse.await("the day is told", () -> dialogs.words(ADVICE).contains("Due on 2026-04-30"));
        eclipse.screenshot("new-advice");
        assertThat(dialogs.read(ADVICE, "File:")).isEqualTo("sam.advice");
        dialogs.press(ADVICE, "Finish");
        eclipse.await("the document is open", () -> "sam.advice".equals(eclipse.active()));
        assertThat(eclipse.activeText()).contains("advice for Sam", "annual review", "\"Samira Example\"", "2026-05-18", "// Needs, section D");
        eclipse.screenshot("new-advice-open");
    }

    @Test
    void aFileThatIsThereIsNeverWrittenOver() {
        eclipse.file("Advices", "Town.profile", "profile Town\n");
        dialogs.wizard("advice.eclipse.newProfile");
        dialogs.await("New Profile");
        dialogs.write("New Profile", "Name:", "Town");
        eclipse.await("it is told", () -> dialogs.words("New Profile").contains("There is a file of this name already"));
        assertThat(dialogs.can("New Profile", "Finish")).isFalse();
        dialogs.write("New Profile", "Name:", "Village");
        dialogs.press("New Profile", "Finish");
        eclipse.await("the profile is open", () -> "Village.profile".equals(eclipse.active()));
        assertThat(eclipse.activeText()).contains("profile Village");
    }

    @Test
    void aFileOfWordingsBeginsWithOneAsAnExample() {
        eclipse.project("Advices");
        dialogs.wizard("advice.eclipse.newWording");
        dialogs.await("New Wording File");
        dialogs.write("New Wording File", "Name:", "Town");
        dialogs.press("New Wording File", "Finish");
        eclipse.await("the file is open", () -> "Town.wording".equals(eclipse.active()));
        assertThat(eclipse.activeText()).contains("wording Town", "specification riding-group");
    }

    @Test
    void aNewProjectHoldsAnExampleThatIsWhole() {
        dialogs.wizard("advice.eclipse.newProject");
        dialogs.await("New Advice Project");
        eclipse.screenshot("new-project");
        dialogs.press("New Advice Project", "Finish");
        eclipse.await("the example is open", () -> "sam.advice".equals(eclipse.active()));
        assertThat(eclipse.activeText()).contains("advice for Sam", "\"Samira Example\"");
    }
}
