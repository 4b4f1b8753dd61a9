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

/** What is told of a date. */
class DateHoverTest {

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
    void theDayFromWhichItIsDueIsToldWithTheWholeSum() {
        assertThat(editor.hover("sam.advice", SAM.replace("annual review\n", "needs assessment\n").replace("completed   2026-03-26\n", "")
                .replace("received    2026-03-02", "received    2026-03<|>-02"))).isEqualTo("""
                **Monday 2 March 2026**

                It is due on Monday 13 April 2026: 6 weeks from the day the request was received (row 6.2). \
                From 2 March 2026 to 13 April 2026 it is 42 days (28 working days); \
                bank holidays between them: Good Friday on 3 April 2026, Easter Monday on 6 April 2026. 10 working days left.

                - 24 days (18 working days) before today, Thursday 26 March 2026
                - 77 days (52 working days) before the meeting on 18 May 2026
                - 42 days (28 working days) before the day on which the advice is due, 13 April 2026""");
    }

    @Test
    void ofSeveralDaysEachIsToldAndTheOneThatDecided() {
        assertThat(told("meeting     2026-05<|>-18")).contains("the later of 4 weeks from the day of the request and 11 working days before the meeting (row 6.4)",
                "4 weeks from the day of the request: 30 March 2026; 11 working days before the meeting: 30 April 2026.",
                "From 30 April 2026 to 18 May 2026 it is 18 days (11 working days); bank holidays between them: Early May bank holiday on 4 May 2026.");
    }

    @Test
    void theDayOfCompletionIsToldByHowMuchItWasInTime() {
        assertThat(told("completed   2026-03<|>-26")).contains("Completed 23 working days before that.", "- today, Thursday 26 March 2026");
        assertThat(editor.hover("sam.advice", SAM.replace("completed   2026-03-26", "completed   2026-05<|>-05"))).contains("Completed 2 working days late.");
    }

    @Test
    void aDayOnTheFormThatIsEarlierIsToldToHaveMovedIt() {
        assertThat(editor.hover("nct.advice", """
                advice for Sam
                    authority Northamptonshire
                    purpose needs assessment
                    requested 2026-03-02
                    form due 2026-04<|>-06
                child Sam
                    open to "child in need plan" led by "Disabled Children's Team"
                """)).contains("**Monday 6 April 2026**\n\nNot a working day: a bank holiday, Easter Monday.",
                        "It is due on Monday 6 April 2026: ", "The date for completion on the request form governs where it is earlier (row 6.10).",
                        "That is a bank holiday, Easter Monday; the last working day before it is Thursday 2 April 2026.");
    }

    @Test
    void whatIsMissingForTheSumIsTold() {
        assertThat(editor.hover("sam.advice", "advice for Sam\n    authority Swindon\n    purpose annual review\n    received 2026-03<|>-02\nchild Sam\n"))
                .contains("The day on which it is due is the later of", "(row 6.4); the document does not say the meeting.");
    }

    @Test
    void aDayOfBirthIsToldWithAgeAndSchoolYear() {
        assertThat(told("born        2011-06<|>-14")).isEqualTo("""
                **Tuesday 14 June 2011**

                14 years, year 10 on 26 March 2026.

                - 14 years and 9 months before today, Thursday 26 March 2026""");
    }

    @Test
    void aMonthIsToldByItsDays() {
        assertThat(told("from        2017-02 to 2017<|>-11")).startsWith("**November 2017: 1 November 2017 to 30 November 2017**");
    }

    @Test
    void aDateInWordsIsADateToo() {
        var text = "outcome Out\n    by 31 Ju<|>ly 2026\n";
        assertThat(editor.hover("sam.advice", text)).contains("**Friday 31 July 2026**", "- 127 days (");
        assertThat(editor.hoveredWords("sam.advice", text)).isEqualTo("31 July 2026");
        assertThat(editor.hoveredWords("sam.advice", "outcome Out\n    by autumn 20<|>26\n")).isEqualTo("autumn 2026");
    }

    @Test
    void aDayThatThereIsNotAndOneFarAwayDoNoHarm() {
        assertThat(editor.hover("sam.advice", "outcome Out\n    by 2026-02<|>-30\n")).doesNotContain("before", "after today");
        assertThat(editor.hover("sam.advice", SAM.replace("completed   2026-03-26\n", "").replace("meeting     2026-05-18", "meeting     9999-05<|>-18")))
                .contains("years and 1 month after today");
    }

    @Test
    void inAWordingTheDayIsToldFromToday() {
        assertThat(editor.hover("our.wording", "specification group in H2\n    from 2026-03<|>-25\n"))
                .contains("**Wednesday 25 March 2026**\n\n- 1 day (1 working day) before today, Thursday 26 March 2026");
    }

    private String told(String line) {
        return editor.hover("sam.advice", SAM.replace(line.replace("<|>", ""), line));
    }
}
