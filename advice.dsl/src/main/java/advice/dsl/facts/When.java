// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import advice.dsl.model.Figure;
import advice.dsl.model.Item;
import advice.dsl.model.Phrase;
import advice.dsl.syntax.ModelObject;

/**
 * A day, a month or a season as the writer gave it.
 *
 * @param first   its first day
 * @param last    its last day; the same for a day
 * @param written as it prints: {@code 2 March 2026}, {@code July 2027}, {@code autumn 2026}
 */
public record When(LocalDate first, LocalDate last, String written) {

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern IN_FIGURES = Pattern.compile("\\d{4}-[\\d-]*|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");

    /** Seasons by their first month; three months each, winter running into the next year. */
    private static final Map<String, Month> SEASONS = Map.of(
            "spring", Month.MARCH, "summer", Month.JUNE, "autumn", Month.SEPTEMBER, "winter", Month.DECEMBER);

    public static When day(LocalDate day) {
        return new When(day, day, print(day));
    }

    private static When month(YearMonth month) {
        return new When(month.atDay(1), month.atEndOfMonth(), title(month.getMonth().name()) + " " + month.getYear());
    }

    /** The day as it prints, without regard to the machine's language: {@code 2 March 2026}. */
    public static String print(LocalDate day) {
        return day.getDayOfMonth() + " " + title(day.getMonth().name()) + " " + day.getYear();
    }

    /** As a sentence says it: {@code on 2 March 2026}, {@code in July 2027}, {@code in autumn 2026}. */
    public String inSentence() {
        return (isDay() ? "on " : "in ") + written;
    }

    public boolean isDay() {
        return first.equals(last);
    }

    /** Reads the first date among the items: a figure, or a season or month with its year, or day, month and year. */
    public static Optional<When> in(List<? extends Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Figure figure)) {
                continue;
            }
            var alone = of(figure);
            if (alone.isPresent()) {
                return alone;
            }
            if (YEAR.matcher(figure.getText()).matches() && i > 0 && items.get(i - 1) instanceof Phrase phrase) {
                var words = phrase.getText().toLowerCase(Locale.ROOT);
                var word = words.substring(words.lastIndexOf(' ') + 1);
                var year = Integer.parseInt(figure.getText());
                var season = SEASONS.get(word);
                if (season != null) {
                    return Optional.of(season(word, year, season));
                }
                var month = month(word);
                if (month.isPresent()) {
                    var before = i > 1 && items.get(i - 2) instanceof Figure day ? DAY_OF_MONTH.matcher(day.getText()) : null;
                    return before != null && before.matches()
                            ? real(year, month.get().getValue(), Integer.parseInt(before.group(1))).map(When::day)
                            : Optional.of(month(YearMonth.of(year, month.get())));
                }
            }
        }
        return Optional.empty();
    }

    /** The date that a figure is by itself; empty for any other number and for a day that does not exist. */
    public static Optional<When> of(Figure figure) {
        return ((ModelObject) figure).read(() -> of(figure.getText()));
    }

    /** Whether a figure is written as a date is, be there such a day or not: {@code 2026-02-30}, {@code 2026-}, {@code 31/2/26}. */
    public static boolean isMeant(Figure figure) {
        return of(figure).isPresent() || IN_FIGURES.matcher(figure.getText()).matches();
    }

    /** Reads {@code 2026-03-02}, {@code 2/3/2026} or {@code 2027-07}; empty for anything else and for a day that does not exist. */
    public static Optional<When> of(String written) {
        var iso = ISO_DAY.matcher(written);
        if (iso.matches()) {
            return real(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))).map(When::day);
        }
        var dayFirst = DAY_FIRST.matcher(written);
        if (dayFirst.matches()) {
            return real(number(dayFirst.group(3)), number(dayFirst.group(2)), number(dayFirst.group(1))).map(When::day);
        }
        var month = ISO_MONTH.matcher(written);
        if (month.matches() && number(month.group(2)) >= 1 && number(month.group(2)) <= 12) {
            return Optional.of(month(YearMonth.of(number(month.group(1)), number(month.group(2)))));
        }
        return Optional.empty();
    }

    /** Reads a whole text as a date: {@code 2 March 2026}, {@code March 2026}, {@code autumn 2026}, or as {@link #of}. */
    public static Optional<When> said(String text) {
        var words = text.strip().toLowerCase(Locale.ROOT).split("[\\s,]+");
        if (words.length == 1) {
            return of(words[0]);
        }
        if (words.length > 3 || !YEAR.matcher(words[words.length - 1]).matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(words[words.length - 1]);
        var word = words[words.length - 2];
        var month = month(word);
        if (words.length == 3) {
            var day = DAY_OF_MONTH.matcher(words[0]);
            return month.isPresent() && day.matches()
                    ? real(year, month.get().getValue(), number(day.group(1))).map(When::day) : Optional.empty();
        }
        return Optional.ofNullable(SEASONS.get(word)).map(m -> season(word, year, m))
                .or(() -> month.map(m -> month(YearMonth.of(year, m))));
    }

    /** The month it lies in, for a day; itself for a month or a season. */
    public When coarsened() {
        return isDay() ? month(YearMonth.from(first)) : this;
    }

    /** Whether it is a whole month. */
    public boolean isMonth() {
        return !isDay() && YearMonth.from(first).equals(YearMonth.from(last));
    }

    private static When season(String word, int year, Month begins) {
        var start = YearMonth.of(year, begins);
        return new When(start.atDay(1), start.plusMonths(2).atEndOfMonth(), word + " " + year);
    }

    private static Optional<Month> month(String word) {
        for (var month : Month.values()) {
            var name = month.name().toLowerCase(Locale.ROOT);
            if (word.equals(name) || word.length() >= 3 && word.equals(name.substring(0, 3))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> real(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String title(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
