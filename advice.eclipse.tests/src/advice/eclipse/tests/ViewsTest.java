// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands beside the text: the golden thread, the form, what is due. */
class ViewsTest {

    private static final String BROKEN = """
            // Everyone in this document is invented.
            advice for Sam
                authority   Swindon
                purpose     annual review
                status      draft
                received    2026-03-02
                meeting     2026-05-18

            child Sam
                name        "Samira Example"
                known as    "Sam"

            aspiration SeeFriends by Sam
                area        community participation
                "To meet friends outside school."

            need GoingOut
                limits      SeeFriends
                "Sam needs an adult with her whenever she leaves the house."

            outcome Saturdays
                addresses   GoingOut
                towards     SeeFriends
                "By July 2027 Sam will spend two Saturdays a month with friends."

            """;
    private static final String PROVISION = """
            provision SaturdayGroup in H1
                meets       GoingOut
                achieves    Saturdays
                "Sam goes to a group on Saturdays."
            """;

    private final Workbench eclipse = new Workbench();
    private final Beside beside = new Beside(eclipse);

    @BeforeEach
    void open() {
        beside.perspective("advice.eclipse.perspective");
    }

    @AfterEach
    void tidy() {
        beside.close();
        eclipse.closeAll();
        eclipse.deleteAll();
    }

    @Test
    void thePerspectiveHoldsTheFormTheThreadAndWhatIsDue() {
        assertThat(beside.viewsShown()).contains("Form", "Golden Thread", "Deadlines", "Problems", "Outline", "Project Explorer");
    }

    @Test
    void theThreadTellsWhereItBreaksAndLeadsToTheTextAndBack() {
        var editor = eclipse.open(eclipse.file("Views", "thread.advice", BROKEN));
        var thread = beside.view("thread");
        eclipse.await("the break is told", () -> thread.tree().stream().map(String::strip).anyMatch("Missing: no provision yet"::equals));
        eclipse.screenshot("thread");
        assertThat(thread.tree().get(0)).isEqualTo("aspiration: See friends");
        assertThat(thread.tree()).anyMatch(line -> line.startsWith("    need: Going out"));

        thread.open(line -> line.startsWith("outcome:"));
        eclipse.await("the text is led to", () -> beside.lineOfTheCursor(editor).startsWith("outcome Saturdays"));
        beside.cursor(editor, "\"Sam needs an adult");
        eclipse.await("the tree follows the cursor", () -> thread.chosen().startsWith("need: Going out"));

        eclipse.append(editor, PROVISION);
        eclipse.await("the thread is whole", () -> thread.tree().stream().noneMatch(line -> line.contains("Missing")));
        assertThat(thread.tree()).anyMatch(line -> line.strip().startsWith("provision: Saturday group"));
    }

    @Test
    void theFormAsTextFollowsTheCursorAndLeadsToTheText() {
        var editor = eclipse.open(eclipse.file("Views", "form.advice", BROKEN));
        var form = beside.view("form");
        form.press("As text");
        eclipse.await("the form is shown", () -> form.text().contains("Sam needs an adult with her"));
        form.click("two Saturdays a month");
        eclipse.await("the text is led to", () -> beside.lineOfTheCursor(editor).contains("By July 2027"));
        form.press("Copy for the case form");
        eclipse.await("the field that was clicked is copied", () -> beside.clipboard().equals("By July 2027 Sam will spend two Saturdays a month with friends."));
        eclipse.screenshot("form-text");
    }

    @Test
    void everyFieldCanBeCopiedForTheCaseForm() {
        eclipse.open(eclipse.file("Views", "fields.advice", BROKEN));
        var form = beside.view("form");
        form.press("Field by field, for the case form");
        eclipse.await("the fields are listed", () -> form.table().stream().anyMatch(line -> line.contains("adult with her")));
        eclipse.screenshot("form-fields");
        form.openLine(line -> line.contains("adult with her"));
        eclipse.await("the field is on the clipboard", () -> beside.clipboard().contains("Sam needs an adult with her whenever she leaves the house."));
    }

    @Test
    void thePageFollowsWhatIsTyped() {
        var editor = eclipse.open(eclipse.file("Views", "page.advice", BROKEN));
        var form = beside.view("form");
        assumeTrue(form.can("As a page"), "this system has no browser for SWT");
        form.press("As a page");
        eclipse.await("the page is shown", () -> form.page("document.body.innerText").contains("Sam needs an adult with her"));
        beside.cursor(editor, "\"By July 2027");
        eclipse.await("the page marks what the cursor is in", () -> form.page("(document.querySelector('[data-advice-marked]')||{}).innerText").contains("By July 2027"));
        eclipse.screenshot("form-page");
        form.run("document.querySelectorAll('[id^=\"need-GoingOut\"]')[0].click();");
        eclipse.await("the text is led to", () -> beside.lineOfTheCursor(editor).startsWith("need GoingOut"));
    }

    @Test
    void nothingOfADocumentRunsInThePageAndNothingLeadsOutOfIt() {
        eclipse.open(eclipse.file("Views", "script.advice", BROKEN.replace("To meet friends",
                "<script>document.title = 'taken'</script><a href='file:///etc/hosts'>Here</a> to meet friends")));
        var form = beside.view("form");
        assumeTrue(form.can("As a page"), "this system has no browser for SWT");
        form.press("As a page");
        eclipse.await("the page shows what was written", () -> form.page("document.body.innerText").contains("<script>document.title"));
        assertThat(form.page("document.scripts.length")).isEqualTo("0");
        form.run("document.body.insertAdjacentHTML('beforeend', '<img src=\"data:,\" onerror=\"document.title = 1\"><a id=\"out\" href=\"file:///etc/hosts\">out</a>');"
                + "location.href = 'file:///etc/hosts';");
        eclipse.await("the page is still there", () -> form.page("document.body.innerText").contains("to meet friends"));
        assertThat(form.page("location.href")).isEqualTo("about:blank");
        assertThat(form.page("document.title")).doesNotContain("taken", "1");
    }

    @Test
    void deadlinesAreListedAndLeadToTheirFiles() {
        eclipse.open(eclipse.file("Views", "due.advice", BROKEN));
        eclipse.open(eclipse.file("Views", "other.advice", BROKEN.replace("2026-05-18", "2026-06-22")));
        var deadlines = beside.view("deadlines");
        eclipse.await("both are listed", () -> deadlines.table().stream().filter(line -> line.contains("due.advice") || line.contains("other.advice")).count() == 2);
        eclipse.screenshot("deadlines");
        assertThat(deadlines.table()).anyMatch(line -> line.contains("2026-04-30 | ") && line.contains("due.advice"));
        deadlines.openLine(line -> line.contains("due.advice"));
        eclipse.await("the file is opened", () -> "due.advice".equals(eclipse.active()));
    }
}
