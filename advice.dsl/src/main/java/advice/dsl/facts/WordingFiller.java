// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import advice.dsl.facts.FilledWording.Gap;
import advice.dsl.facts.FilledWording.OtherYear;
import advice.dsl.facts.FilledWording.Undecided;
import advice.dsl.facts.FilledWording.Unfilled;
import advice.dsl.facts.FilledWording.UnknownSentence;
import advice.dsl.facts.FilledWording.UnknownSlot;
import advice.dsl.facts.FilledWording.Unresolved;
import advice.dsl.facts.FilledWording.Wrong;
import advice.dsl.facts.WordingText.ChildsName;
import advice.dsl.facts.WordingText.Choice;
import advice.dsl.facts.WordingText.Kind;
import advice.dsl.facts.WordingText.Piece;
import advice.dsl.facts.WordingText.Sentence;
import advice.dsl.facts.WordingText.Slot;
import advice.dsl.facts.WordingText.Stands;
import advice.dsl.model.Comma;
import advice.dsl.model.Figure;
import advice.dsl.model.Item;
import advice.dsl.model.Part;
import advice.dsl.model.Phrase;
import advice.dsl.model.Provision;
import advice.dsl.model.Text;
import advice.dsl.syntax.Near;

/**
 * Fills an agreed wording for one provision: from its own lines first, then from what the document says anyway.
 * Names that the document fills: {@code start}, {@code end} and {@code review} from {@code starts}, {@code ends} and {@code reviewed};
 * the choice {@code stage}, whose first option is for a planned and whose second for a current provision;
 * {@code start-or-end}, the day that goes with that choice; and the year of {@code until end of March [year]}.
 */
final class WordingFiller {

    private static final Pattern END_OF_MONTH = Pattern.compile(".*\\bend of (\\p{Lu}\\p{Ll}+) $", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the) ");
    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> NUMBERS = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");

    private final AgreedWording agreed;
    private final Provision provision;
    private final Facts facts;
    private final Map<String, Part> lines = new LinkedHashMap<>();
    private final Map<String, Optional<String>> values = new HashMap<>();
    private final Set<String> putIn = new HashSet<>();
    private final Set<String> leftOut = new HashSet<>();
    /** Slots of sentences that wait for the writer's yes or no; until then nobody is asked to fill them. */
    private final Set<String> waiting = new HashSet<>();
    private final Map<String, String> fromDocument = new LinkedHashMap<>();
    private final List<Gap> gaps = new ArrayList<>();

    private WordingFiller(AgreedWording agreed, Provision provision, Facts facts) {
        this.agreed = agreed;
        this.provision = provision;
        this.facts = facts;
    }

    static FilledWording fill(AgreedWording agreed, Provision provision, Facts facts) {
        return new WordingFiller(agreed, provision, facts).fill();
    }

    private FilledWording fill() {
        readLines();
        readSentences();
        var wording = print(agreed.wording());
        var ownTiming = Elements.text(provision, "timing");
        var timing = ownTiming.isBlank() ? print(agreed.timing()) : ownTiming;
        return new FilledWording(agreed, wording, timing, Collections.unmodifiableMap(fromDocument), List.copyOf(gaps));
    }

    // ---- what the provision says

    private void readLines() {
        var slots = agreed.slots();
        var choices = agreed.choices();
        for (var line : slotLines(provision)) {
            var name = line.getKey();
            if (!slots.containsKey(name) && !choices.containsKey(name)) {
                gaps.add(new UnknownSlot(line, name, near(name, Stream.concat(slots.keySet().stream(), choices.keySet().stream()).toList())));
            } else if (lines.putIfAbsent(name, line) != null) {
                gaps.add(new Wrong(line, "`" + name + "` is said twice", "Keep one of them; until then the first one counts.", Optional.empty()));
            }
        }
    }

    /** The lines of a provision that stand for slots of its wording: those after {@code as} whose key is no property. */
    static List<Part> slotLines(Provision provision) {
        var known = Elements.word(provision).map(w -> w.properties().keySet()).orElse(Set.of());
        var found = new ArrayList<Part>();
        var named = false;
        for (var part : provision.getParts()) {
            if (named && part.getKey() != null && !known.contains(part.getKey())) {
                found.add(part);
            }
            named |= "as".equals(part.getKey());
        }
        return found;
    }

    private void readSentences() {
        var known = agreed.sentences().keySet();
        for (var part : provision.getParts()) {
            var key = Elements.key(part);
            if (!key.equals("with") && !key.equals("without")) {
                continue;
            }
            for (var item : part.getItems()) {
                if (!(item instanceof Phrase || item instanceof Text)) {
                    continue;
                }
                var name = words(List.of(item));
                if (!known.contains(name)) {
                    gaps.add(new UnknownSentence(item, name, near(name, List.copyOf(known))));
                } else if ((key.equals("with") ? leftOut : putIn).contains(name)) {
                    gaps.add(new Wrong(part, "`" + name + "` is both put in and left out", "Keep `with` or `without`; until then it prints.", Optional.empty()));
                    leftOut.remove(name);
                    putIn.add(name);
                } else {
                    (key.equals("with") ? putIn : leftOut).add(name);
                }
            }
        }
        agreed.sentences().values().forEach(alike -> alike.stream().filter(s -> s.stands() == Stands.AS_DECIDED)
                .filter(s -> !leftOut.contains(s.name()) && ownSlotIsFilled(s)).forEach(s -> putIn.add(s.name())));
    }

    /** Whoever fills a slot that only this sentence has has decided for the sentence. */
    private boolean ownSlotIsFilled(Sentence sentence) {
        var inside = sentence.pieces().stream().map(WordingFiller::nameOf).filter(lines::containsKey).toList();
        var outside = Stream.of(agreed.wording(), agreed.timing()).flatMap(WordingText::all)
                .filter(p -> sentence.pieces().stream().noneMatch(inner -> inner == p)).map(WordingFiller::nameOf).toList();
        return inside.stream().anyMatch(n -> !outside.contains(n));
    }

    private static String nameOf(Piece piece) {
        return piece instanceof Slot slot ? slot.name() : piece instanceof Choice choice ? choice.name() : "";
    }

    private boolean prints(Sentence sentence) {
        return putIn.contains(sentence.name())
                || sentence.stands() != Stands.WHEN_PUT_IN && !leftOut.contains(sentence.name());
    }

    // ---- printing

    private String print(WordingText text) {
        return text.print(piece -> value(piece, text), sentence -> {
            if (sentence.stands() == Stands.AS_DECIDED && !putIn.contains(sentence.name()) && !leftOut.contains(sentence.name())) {
                gaps.add(new Undecided(sentence, inOutline(sentence)));
                sentence.pieces().stream().map(WordingFiller::nameOf).filter(n -> !n.isEmpty()).forEach(waiting::add);
            }
            return prints(sentence);
        });
    }

    /** The sentence as a reader can judge it: options side by side, dots where something is still to be filled in. */
    private String inOutline(Sentence sentence) {
        var out = new StringBuilder();
        for (var piece : sentence.pieces()) {
            if (piece instanceof WordingText.Words words) {
                out.append(words.words());
            } else if (piece instanceof Choice choice) {
                out.append(String.join(" or ", choice.options()));
            } else {
                out.append(piece instanceof ChildsName && !facts.childName().isBlank() ? facts.childName() : "\u2026");
            }
        }
        return out.toString().strip();
    }

    private Optional<String> value(Piece piece, WordingText text) {
        if (piece instanceof ChildsName) {
            var called = Optional.of(facts.childName()).filter(n -> !n.isBlank());
            called.ifPresent(n -> fromDocument.put(FilledWording.CHILDS_NAME, n));
            return called;
        }
        var name = nameOf(piece);
        if (waiting.contains(name) && !lines.containsKey(name)) {
            return Optional.empty();
        }
        if (!values.containsKey(name)) {
            values.put(name, piece instanceof Slot slot ? filled(slot, text) : chosen((Choice) piece));
            values.get(name).filter(value -> !value.isEmpty() && !lines.containsKey(name)).ifPresent(value -> fromDocument.put(name, value));
        }
        return piece instanceof Slot slot && slot.kind() == Kind.TEXT ? values.get(name).map(v -> fitting(v, slot, text)) : values.get(name);
    }

    /** Free text that ends with a full stop where one follows anyway. */
    private static String fitting(String value, Slot slot, WordingText text) {
        return value.endsWith(".") && text.text().startsWith(".", slot.end()) ? value.substring(0, value.length() - 1) : value;
    }

    // ---- slots

    private Optional<String> filled(Slot slot, WordingText text) {
        var line = lines.get(slot.name());
        if (line != null) {
            return said(slot, line, text);
        }
        if (slot.kind() == Kind.YEAR && monthBefore(slot, text).isPresent()) {
            return Optional.of(String.valueOf(nextEndOf(monthBefore(slot, text).get())));
        }
        var key = propertyFor(slot, isCurrent());
        if (key != null) {
            var from = Elements.part(provision, key);
            var date = from.map(Reading::of).flatMap(Reading::date);
            if (date.isPresent()) {
                return fromDocument(slot, from.get(), key, date.get());
            }
        }
        if (slot.optional()) {
            return Optional.of("");
        }
        gaps.add(key != null ? new Unfilled(slot, key + " ", "`" + key + " " + slot.kind().example() + "`")
                : new Unfilled(slot, slot.name() + (slot.kind() == Kind.TEXT ? " \"\"" : " "), slot.example()));
        return Optional.empty();
    }

    private Optional<String> fromDocument(Slot slot, Part line, String key, When date) {
        var fit = switch (slot.kind()) {
            case SEASON, MONTH_OR_SEASON -> Optional.of(date.coarsened().written());
            case MONTH -> Optional.of(date.coarsened()).filter(When::isMonth).map(When::written);
            case YEAR -> Optional.of(String.valueOf(date.first().getYear()));
            default -> Optional.of(date).filter(When::isDay).map(When::written);
        };
        if (fit.isEmpty()) {
            gaps.add(new Wrong(line, "The agreed wording needs " + (slot.kind() == Kind.MONTH ? "a month" : "a day") + " where `"
                    + key + "` says " + date.written(), "Give " + (slot.kind() == Kind.MONTH ? "the month, such as 2026-09" : "the day, such as 2026-09-05") + ".",
                    Optional.empty()));
        }
        return fit;
    }

    private Optional<String> said(Slot slot, Part line, WordingText text) {
        var words = words(line.getItems());
        if (words.isEmpty()) {
            gaps.add(new Wrong(line, "`" + slot.name() + "` is empty", "Write " + slot.example() + " after it.", Optional.empty()));
            return Optional.empty();
        }
        var date = When.said(words);
        var value = switch (slot.kind()) {
            case DATE -> date.filter(When::isDay).map(When::written);
            case DATES -> dates(line);
            case SEASON, MONTH_OR_SEASON -> date.filter(d -> !d.isDay()).map(When::written);
            case MONTH -> date.filter(When::isMonth).map(When::written);
            case YEAR -> Optional.of(words).filter(w -> YEAR.matcher(w).matches());
            case DAY -> Optional.of(words.toLowerCase(Locale.ROOT)).filter(w -> DAYS.contains(w) || DAYS.contains(w.replaceFirst("s$", "")))
                    .map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1));
            case NUMBER -> Optional.of(words).filter(w -> w.matches("[1-9]\\d{0,3}") || NUMBERS.contains(w.toLowerCase(Locale.ROOT)));
            case TEXT -> Optional.of(words);
        };
        if (value.isEmpty()) {
            gaps.add(doesNotFit(slot, line, words, date));
        } else if (slot.kind() == Kind.YEAR) {
            checkYear(slot, line, text, Integer.parseInt(words));
        }
        return value;
    }

    private static Wrong doesNotFit(Slot slot, Part line, String words, Optional<When> date) {
        var better = switch (slot.kind()) {
            case SEASON, MONTH_OR_SEASON -> date.map(d -> d.coarsened().written());
            case MONTH -> date.map(When::coarsened).filter(When::isMonth).map(When::written);
            case YEAR -> date.map(d -> String.valueOf(d.first().getYear()));
            case DAY -> Near.to(words, DAYS).map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1));
            default -> Optional.<String>empty();
        };
        return new Wrong(line, "`" + slot.name() + "` takes " + slot.kind().takes() + ", not \u201c" + words + "\u201d",
                "Write " + slot.example() + ".", better.map(b -> slot.name() + " " + b));
    }

    /** The days of a line with commas between them; prose is taken as it is. */
    private static Optional<String> dates(Part line) {
        if (line.getItems().stream().anyMatch(Text.class::isInstance)) {
            return Optional.of(words(line.getItems()));
        }
        var days = new ArrayList<String>();
        var one = new ArrayList<Item>();
        for (var item : line.getItems()) {
            if (!(item instanceof Comma)) {
                one.add(item);
                continue;
            }
            days.add(words(one));
            one.clear();
        }
        days.add(words(one));
        var written = days.stream().map(d -> When.said(d).filter(When::isDay).map(When::written)).toList();
        if (written.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var all = written.stream().map(Optional::get).toList();
        var last = all.size() - 1;
        return Optional.of(last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + " and " + all.get(last));
    }

    // ---- years that follow from the start

    private void checkYear(Slot slot, Part line, WordingText text, int said) {
        monthBefore(slot, text).ifPresent(month -> {
            var expected = nextEndOf(month);
            if (said != expected) {
                gaps.add(new OtherYear(line, month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT), said, expected));
            }
        });
    }

    private static Optional<Month> monthBefore(Slot slot, WordingText text) {
        var before = END_OF_MONTH.matcher(text.wordsBefore(slot));
        return before.matches() ? Stream.of(Month.values()).filter(m -> m.name().equals(before.group(1).toUpperCase(Locale.ROOT))).findFirst()
                : Optional.empty();
    }

    /** The year in which the month next ends: on or after the start, and for a provision that runs already on or after completion. */
    private int nextEndOf(Month month) {
        var start = Elements.reading(provision, "starts").date().map(When::first);
        var from = start.filter(s -> !isCurrent() || !s.isBefore(facts.asOf())).orElse(facts.asOf());
        var end = YearMonth.of(from.getYear(), month).atEndOfMonth();
        return end.isBefore(from) ? from.getYear() + 1 : from.getYear();
    }

    /** The property of the provision that fills a slot, as far as its own lines tell whether it runs already. */
    static Optional<String> propertyFor(Slot slot, Provision provision) {
        return Optional.ofNullable(propertyFor(slot, Elements.says(provision, "current")));
    }

    private static String propertyFor(Slot slot, boolean current) {
        var keys = slot.filledBy();
        return keys.isEmpty() ? null : keys.get(current ? keys.size() - 1 : 0);
    }

    // ---- choices

    private boolean isCurrent() {
        var stage = lines.get(Choice.STAGE);
        var choice = agreed.choices().get(Choice.STAGE);
        if (stage != null && choice != null && choice.followsFromTheStage()) {
            return words(stage.getItems()).equalsIgnoreCase(choice.options().get(1));
        }
        return Elements.says(provision, "current");
    }

    private Optional<String> chosen(Choice choice) {
        var line = lines.get(choice.name());
        if (line == null) {
            var implied = impliedBy(provision, choice);
            if (implied.isPresent()) {
                return implied;
            }
            gaps.add(new Unresolved(choice));
            return Optional.empty();
        }
        var said = words(line.getItems());
        var option = choice.options().stream().filter(o -> o.equalsIgnoreCase(said)).findFirst()
                .or(() -> choice.options().stream().filter(o -> bare(o).equals(bare(said))).findFirst());
        if (option.isEmpty()) {
            gaps.add(new Wrong(line, said.isEmpty() ? "`" + choice.name() + "` is empty"
                    : "\u201c" + said + "\u201d is not among the choices of `" + choice.name() + "`",
                    "Choose one: " + listed(choice.options()) + ".",
                    near(said, choice.options()).map(o -> choice.name() + " " + o)));
        }
        return option;
    }

    /** The option that follows from the provision being planned or current, for the choice that is about that. */
    static Optional<String> impliedBy(Provision provision, Choice choice) {
        return choice.followsFromTheStage() && (Elements.says(provision, "planned") || Elements.says(provision, "current"))
                ? Optional.of(choice.options().get(Elements.says(provision, "current") ? 1 : 0)) : Optional.empty();
    }

    private static String bare(String option) {
        return ARTICLE.matcher(option.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** Options as a sentence lists them, each in backquotes. */
    private static String listed(List<String> options) {
        var quoted = options.stream().map(o -> "`" + o + "`").toList();
        var last = quoted.size() - 1;
        return last < 1 ? String.join("", quoted) : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }

    // ---- words

    private static Optional<String> near(String word, List<String> names) {
        return Near.to(word, names).or(() -> names.stream().filter(n -> n.startsWith(word) && word.length() > 2 || word.startsWith(n) && n.length() > 2).findFirst());
    }

    /** What a line says, prose, words and numbers in a row. */
    private static String words(List<? extends Item> items) {
        var words = new ArrayList<String>();
        for (var item : items) {
            var word = item instanceof Text text ? text.getValue() : item instanceof Phrase phrase ? phrase.getText()
                    : item instanceof Figure figure ? figure.getText() : null;
            if (word != null && !word.isBlank()) {
                words.add(word.strip());
            }
        }
        return String.join(" ", words);
    }
}
