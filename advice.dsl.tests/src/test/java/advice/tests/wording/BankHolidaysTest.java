// SPDX-License-Identifier: EPL-2.0
package advice.tests.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import advice.dsl.AdviceLanguage;
import advice.dsl.facts.WorkingDays;
import advice.dsl.library.Library;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

/** The shipped bank holidays against a rule computed here and against a library of holidays; working days by the conventions of the guidance. */
class BankHolidaysTest {

    private static final int FIRST = 2015;
    private static final int LAST = 2035;
    private static final WorkingDays ENGLAND = shipped();

    @Test
    void theFileAgreesWithTheRule() {
        for (int year = FIRST; year <= LAST; year++) {
            assertThat(days(year)).as("bank holidays of " + year).isEqualTo(byRule(year).keySet());
        }
    }

    @Test
    void theFileAgreesWithALibraryOfHolidays() {
        var jollyday = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        for (int year = FIRST; year <= LAST; year++) {
            var theirs = jollyday.getHolidays(java.time.Year.of(year), "eng").stream().map(Holiday::getDate).collect(Collectors.toCollection(TreeSet::new));
            assertThat(days(year)).as("bank holidays of " + year).isEqualTo(theirs);
        }
    }

    @Test
    void everyBankHolidayHasAName() {
        var all = ENGLAND.holidays(LocalDate.of(FIRST, 1, 1), LocalDate.of(LAST, 12, 31));
        assertThat(all).hasSize(8 * 21 + 3);
        assertThat(all.values()).doesNotContain("Bank holiday").allSatisfy(name -> assertThat(name).isNotBlank());
        assertThat(ENGLAND.unread()).isEmpty();
        assertThat(ENGLAND.holiday(LocalDate.of(2023, 5, 8))).hasValue("Bank holiday for the coronation of King Charles III");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-18, 10, 2026-01-06",
        "2025-03-03, 10, 2025-03-17",
        "2026-03-02, 15, 2026-03-23",
        "2026-04-02, 1, 2026-04-07",
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 1, 2026-03-09",
        "2026-03-06, 0, 2026-03-06"})
    void theDayAfterReceiptIsDayOne(LocalDate from, int days, LocalDate due) {
        assertThat(ENGLAND.after(from, days)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-20, 11, 2025-11-05", "2026-05-08, 11, 2026-04-22", "2026-04-07, 1, 2026-04-02"})
    void theLastWorkingDayBeforeTheMeetingIsDayOne(LocalDate meeting, int days, LocalDate due) {
        assertThat(ENGLAND.before(meeting, days)).isEqualTo(due);
    }

    @Test
    void workingDaysBetweenAreThoseAfterTheFirstUpToTheLast() {
        assertThat(ENGLAND.between(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 7))).isEqualTo(1);
        assertThat(ENGLAND.between(LocalDate.of(2026, 4, 7), LocalDate.of(2026, 4, 2))).isZero();
        assertThat(ENGLAND.onOrBefore(LocalDate.of(2026, 4, 6))).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(ENGLAND.onOrBefore(LocalDate.of(2026, 4, 2))).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void beyondTheFileOnlyWeekendsAreKnown() {
        assertThat(ENGLAND.knows(LocalDate.of(2035, 12, 31))).isTrue();
        assertThat(ENGLAND.knows(LocalDate.of(2036, 1, 1))).isFalse();
    }

    @Test
    void anExtraHolidayNeedsNoRelease(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("holidays"));
        Files.writeString(folder.resolve("holidays/England.txt"), "2030-06-03 A day for everyone\nnot 2030-05-27 Moved to June\nsoon  Perhaps\n");
        var opened = AdviceLanguage.start().desk().open(folder.resolve("any.advice"), "");
        var days = WorkingDays.named("England", opened.resource(), opened.facts().library()).orElseThrow();
        assertThat(days.holiday(LocalDate.of(2030, 6, 3))).hasValue("A day for everyone");
        assertThat(days.isWorkingDay(LocalDate.of(2030, 5, 27))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2030, 12, 25))).isFalse();
        assertThat(days.unread()).containsExactly(new WorkingDays.Unread(1, 3));
    }

    @Test
    void aNameThatLeadsOutOfTheFolderIsNotFound() {
        var opened = AdviceLanguage.start().desk().open(Path.of("any.advice"), "");
        assertThat(WorkingDays.named("../holidays/England", opened.resource(), opened.facts().library())).isEmpty();
        assertThat(WorkingDays.named("Atlantis", opened.resource(), opened.facts().library())).isEmpty();
    }

    // ---- the oracles

    private static WorkingDays shipped() {
        try (var file = Library.shipped("holidays/England.txt").orElseThrow()) {
            return WorkingDays.reading(List.of(new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static TreeSet<LocalDate> days(int year) {
        return new TreeSet<>(ENGLAND.holidays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).keySet());
    }

    /** Easter, the Mondays and the substitutes by rule, and the days that were moved or added by proclamation. */
    private static Map<LocalDate, String> byRule(int year) {
        var days = new TreeMap<LocalDate, String>();
        var easter = easter(year);
        days.put(easter.minusDays(2), "Good Friday");
        days.put(easter.plusDays(1), "Easter Monday");
        days.put(LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)), "Early May");
        days.put(LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)), "Spring");
        days.put(LocalDate.of(year, 8, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)), "Summer");
        var free = new ArrayList<LocalDate>();
        for (var feast : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26))) {
            if (isWeekend(feast)) {
                free.add(feast);
            } else {
                days.put(feast, "Feast");
            }
        }
        for (var feast : free) {
            var substitute = IntStream.range(1, 7).mapToObj(feast::plusDays).filter(d -> !isWeekend(d) && !days.containsKey(d)).findFirst().orElseThrow();
            days.put(substitute, "Substitute");
        }
        if (year == 2020) {
            days.remove(LocalDate.of(2020, Month.MAY, 4));
            days.put(LocalDate.of(2020, Month.MAY, 8), "VE Day");
        }
        if (year == 2022) {
            days.remove(LocalDate.of(2022, Month.MAY, 30));
            days.put(LocalDate.of(2022, Month.JUNE, 2), "Spring");
            days.put(LocalDate.of(2022, Month.JUNE, 3), "Platinum Jubilee");
            days.put(LocalDate.of(2022, Month.SEPTEMBER, 19), "State Funeral");
        }
        if (year == 2023) {
            days.put(LocalDate.of(2023, Month.MAY, 8), "Coronation");
        }
        return days;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Easter Sunday by the golden number, the century's corrections and the next Sunday after the full moon. */
    private static LocalDate easter(int year) {
        var golden = year % 19 + 1;
        var century = year / 100 + 1;
        var droppedLeapDays = 3 * century / 4 - 12;
        var moonCorrection = (8 * century + 5) / 25 - 5;
        var epact = Math.floorMod(11 * golden + 20 + moonCorrection - droppedLeapDays, 30);
        if (epact == 24 || epact == 25 && golden > 11) {
            epact++;
        }
        var moon = LocalDate.of(year, 3, 1).plusDays((epact <= 23 ? 44 : 74) - epact - 1);
        return moon.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
