// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Dates: the days that are probably meant, each with what it is. */
class DateProposalsTest extends InTown {

    private static final String ADVICE = """
            advice for Sam
                authority Swindon
                purpose annual review
                received 2026-03-02
                meeting 2026-05-18
            child Sam
                known as "Sam"
                born 2011-06-14
                plans "Child in need plan" review 2026-07-02
            method direct work on 2026-03-10 with Sam at home
            method conversation on 2026-03-12 with "Mum"
            """;

    private List<String> days(String text) {
        return editor.proposals("sam.advice", ADVICE + text).stream().filter(i -> i.getLabel().matches("\\d{4}-.*"))
                .map(i -> i.getLabel() + " " + i.getDetail().replaceFirst(" \\([^()]*\\)$", "")).toList();
    }

    @Test
    void whereADayThatHasBeenIsMeantTodayComesFirstAndThenTheVisits() {
        assertThat(days("view Friends by Sam on <|>\n")).startsWith("2026-03-26 today", "2026-03-12 conversation with Mum",
                "2026-03-10 direct work with Sam").contains("2026-03-02 the day the request was received", "2026-05-18 the meeting");
    }

    @Test
    void whereADayToComeIsMeantTheEndOfTheSchoolYearComesFirst() {
        assertThat(days("outcome Saturdays\n    by <|>\n")).startsWith("2026-07-31 the end of the school year", "2027-07-31 the end of the next school year",
                "2026-09-01 the school year begins").contains("2026-05-07 six weeks from today", "2026-05-18 the meeting",
                        "2026-07-02 the review of the Child in need plan", "2027-06-14 Sam turns 16", "2029-06-14 Sam turns 18")
                .noneMatch(d -> d.startsWith("2026-03-10"));
    }

    @Test
    void theDueDateIsTheOneOfTheAuthoritysTable() {
        assertThat(editor.proposals("sam.advice", ADVICE.replace("    meeting 2026-05-18\n", "    meeting 2026-05-18\n    completed <|>\n")))
                .anySatisfy(item -> {
                    assertThat(item.getDetail()).startsWith("due: ");
                    assertThat(item.getLabel()).isEqualTo("2026-04-30");
                });
    }

    @Test
    void whatEndsIsCountedFromItsStart() {
        assertThat(days("provision Group in H2\n    starts 2026-04-20\n    ends <|>\n")).startsWith("2026-06-01 six weeks from the start",
                "2026-10-20 six months from the start", "2027-04-20 a year from the start");
        assertThat(days("provision Group in H2\n    as family-service\n    starts 2026-04-20\n    ends <|>\n"))
                .startsWith("2026-10-19 the longest that the agreed wording lasts");
    }

    @Test
    void aDayIsFoundByTheDateAndByWhatItIs() {
        assertThat(days("outcome Saturdays\n    by 2027<|>\n")).allMatch(d -> d.startsWith("2027"));
        assertThat(days("outcome Saturdays\n    by turns<|>\n")).containsExactly("2027-06-14 Sam turns 16", "2029-06-14 Sam turns 18");
        assertThat(days("view Friends by Sam on meet<|>\n")).startsWith("2026-05-18 the meeting");
        assertThat(editor.taking("sam.advice", ADVICE + "view Friends by Sam on tod<|>\n", "2026-03-26")).endsWith("on 2026-03-26\n");
    }

    @Test
    void eachDayIsOfferedOnce() {
        assertThat(days("view Friends by Sam on <|>\n").stream().map(d -> d.substring(0, 10))).doesNotHaveDuplicates();
    }

    @Test
    void aDocumentThatSaysNothingStillHasToday() {
        assertThat(editor.labels("other.advice", "oversight by \"P. Manager\" on <|>\n")).startsWith("2026-03-26");
        assertThat(editor.labels("Other.wording", "specification a\n    from <|>\n")).startsWith("2026-03-26");
    }
}
