// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.resource.Resource;

import advice.dsl.library.Library;

/**
 * Which days are worked: Monday to Friday other than a bank holiday.
 * School holidays and days on which a council closes count as worked.
 * The bank holidays come from text files, {@code holidays/England.txt}, each line a date and a name;
 * a line {@code not 2030-05-27 Moved to June} takes a day away that a file before it gave.
 */
public final class WorkingDays {

    /** Monday to Friday, no holiday known. */
    public static final WorkingDays WEEKDAYS = new WorkingDays(new TreeMap<>(), List.of());

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\d'\u2019_-]+");
    private static final Pattern LINE = Pattern.compile("(not\\s+)?(\\S+)(?:\\s+(.*))?");

    private final SortedMap<LocalDate, String> holidays;
    private final List<Unread> unread;

    private WorkingDays(SortedMap<LocalDate, String> holidays, List<Unread> unread) {
        this.holidays = holidays;
        this.unread = List.copyOf(unread);
    }

    /** A line of a file of holidays that does not begin with a day; {@code line} counts from 1. */
    public record Unread(int file, int line) {
    }

    /** The bank holidays of one name, as a profile says {@code holidays England}; empty where no file of that name is seen. */
    public static Optional<WorkingDays> named(String name, Resource from, Library library) {
        var texts = texts(name, from, library);
        return texts.isEmpty() ? Optional.empty() : Optional.of(reading(texts));
    }

    /** The files of that name, as {@link #reading} takes them; none where no file of that name is seen. */
    static List<String> texts(String name, Resource from, Library library) {
        return NAME.matcher(name).matches() ? library.texts(from, "holidays", name + ".txt") : List.of();
    }

    /**
     * Reads files of holidays.
     *
     * @param texts the files' texts; what a later one says counts where it differs
     */
    public static WorkingDays reading(List<String> texts) {
        var holidays = new TreeMap<LocalDate, String>();
        var unread = new ArrayList<Unread>();
        for (int file = 0; file < texts.size(); file++) {
            var number = 0;
            for (var line : texts.get(file).lines().toList()) {
                number++;
                var plain = uncommented(line);
                if (plain.isEmpty()) {
                    continue;
                }
                var parts = LINE.matcher(plain);
                var day = parts.matches() ? When.of(parts.group(2)).filter(When::isDay).map(When::first) : Optional.<LocalDate>empty();
                if (day.isEmpty()) {
                    unread.add(new Unread(file, number));
                } else if (parts.group(1) != null) {
                    holidays.remove(day.get());
                } else {
                    holidays.put(day.get(), parts.group(3) == null ? "Bank holiday" : parts.group(3).strip());
                }
            }
        }
        return new WorkingDays(holidays, unread);
    }

    private static String uncommented(String line) {
        var plain = line.startsWith("\ufeff") ? line.substring(1) : line;
        var comment = plain.indexOf("//");
        return (comment < 0 ? plain : plain.substring(0, comment)).strip();
    }

    /** These holidays and those of another file together. */
    public WorkingDays and(WorkingDays others) {
        var all = new TreeMap<>(holidays);
        all.putAll(others.holidays);
        var lines = new ArrayList<>(unread);
        lines.addAll(others.unread);
        return new WorkingDays(all, lines);
    }

    /** The lines that could not be read. */
    public List<Unread> unread() {
        return unread;
    }

    /** The name of the bank holiday on that day. */
    public Optional<String> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /** All bank holidays from the first to the last of the given days, both included. */
    public SortedMap<LocalDate, String> holidays(LocalDate first, LocalDate last) {
        return new TreeMap<>(holidays.subMap(first, last.plusDays(1)));
    }

    /** Whether the files go as far as that day's year; beyond them only weekends are known. */
    public boolean knows(LocalDate day) {
        return !holidays.isEmpty() && day.getYear() >= holidays.firstKey().getYear() && day.getYear() <= holidays.lastKey().getYear();
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.containsKey(day);
    }

    /** The {@code count}th working day after a day; the first working day after it is day 1. The day itself for 0. */
    public LocalDate after(LocalDate day, int count) {
        return step(day, count, 1);
    }

    /** The {@code count}th working day before a day; the last working day before it is day 1. The day itself for 0. */
    public LocalDate before(LocalDate day, int count) {
        return step(day, count, -1);
    }

    /** The last working day on or before a day: the day to aim for where something falls due on a day that is not worked. */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : before(day, 1);
    }

    /** How many working days lie after {@code from} up to and including {@code to}; 0 where {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        var count = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    private LocalDate step(LocalDate from, int count, int direction) {
        var day = from;
        for (int left = count; left > 0;) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
