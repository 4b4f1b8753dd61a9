// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of an agreed wording cut into what always prints, what the document fills in, and what may be left out.
 * The notation is told in {@code docs/wordings.md}. Every text can be cut; what is amiss in it is a {@link Flaw}.
 *
 * @param text   the prose as its file gives it, layout removed
 * @param pieces in the order written
 * @param flaws  what is amiss, in the order written
 */
public record WordingText(String text, List<Piece> pieces, List<Flaw> flaws) {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\d_-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][)\"'\u2019\u201d]*(?=\\s|$)|\\n");
    private static final String AS = " as ";
    /** Blanks, and marks that open something. */
    private static final String BEFORE_A_SENTENCE = " \t\n\r\f\u000b(\"'\u2018\u201c-";
    private static final String OR_NOTHING = " or nothing";

    /** A stretch of the wording; offsets count characters of its text. */
    public sealed interface Piece permits Words, ChildsName, Slot, Choice, Sentence {
        int start();

        int end();
    }

    /** What always prints. */
    public record Words(int start, int end, String words) implements Piece {
    }

    /** {@code [child's name]}: the name that the document uses throughout. */
    public record ChildsName(int start, int end, boolean capital) implements Piece {
    }

    /**
     * {@code [date as start]}: something the document says.
     *
     * @param name      by which it is filled; slots of one name are filled once
     * @param optional  whether it may stay empty ({@code [more or nothing]}); the space before it then goes too
     */
    public record Slot(int start, int end, Kind kind, String name, boolean optional) implements Piece {

        private static final Map<String, List<String>> FILLED_BY = Map.of("start", List.of("starts"), "end", List.of("ends"),
                "review", List.of("reviewed"), "start-or-end", List.of("starts", "ends"));

        /** The properties of a provision that fill it where no line of its own does; of two the first for a planned provision, the second for a current one. */
        public List<String> filledBy() {
            return FILLED_BY.getOrDefault(name, List.of());
        }

        /** A line that fills it, in backquotes. */
        public String example() {
            return "`" + name + " " + kind.example() + "`";
        }
    }

    /** {@code [a support worker|an agency as employs]}: one of the options prints. */
    public record Choice(int start, int end, List<String> options, String name) implements Piece {

        /** The name of the choice that is made by whether a provision is planned or current. */
        static final String STAGE = "stage";

        /** Whether it follows from the provision being planned or current. */
        public boolean followsFromTheStage() {
            return name.equals(STAGE) && options.size() == 2;
        }
    }

    /** A sentence that may be left out, the mark before it included in its stretch. */
    public record Sentence(int start, int end, String name, Stands stands, List<Piece> pieces) implements Piece {
    }

    /** What may fill a slot. */
    public enum Kind {
        DATE("date", "a day", "2026-09-05"),
        DATES("dates", "one or more days", "2026-09-05, 2027-07-16"),
        YEAR("year", "a year", "2027"),
        SEASON("season year", "a month or a season with its year", "autumn 2026"),
        MONTH("month/year", "a month with its year", "2026-09"),
        MONTH_OR_SEASON("month or season", "a month or a season with its year", "autumn 2026"),
        DAY("day", "a day of the week", "Tuesday"),
        NUMBER("number", "a whole number", "6"),
        TEXT("text", "text", "\"\u2026\"");

        private final String words;
        private final String takes;
        private final String example;

        Kind(String words, String takes, String example) {
            this.words = words;
            this.takes = takes;
            this.example = example;
        }

        /** As it stands in a slot. */
        public String words() {
            return words;
        }

        /** What it takes, as a message says it: {@code a month with its year}. */
        public String takes() {
            return takes;
        }

        /** A value as a document could give it. */
        public String example() {
            return example;
        }

        /** The name of a slot of this kind that is given no other: the first word. */
        String plainName() {
            return words.split("[ /]")[0];
        }

        static Optional<Kind> of(String words) {
            for (var kind : values()) {
                if (kind.words.equalsIgnoreCase(words)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** Whether an optional sentence prints. */
    public enum Stands {
        /** {@code [name?]}: left out unless {@code with name}. */
        WHEN_PUT_IN("?"),
        /** {@code [name!]}: printed unless {@code without name}. */
        UNLESS_LEFT_OUT("!"),
        /** {@code [name??]}: printed until {@code without name}, but the writer has to say which. */
        AS_DECIDED("??");

        private final String mark;

        Stands(String mark) {
            this.mark = mark;
        }

        public String mark() {
            return mark;
        }

        /** The longest mark that a bracket's text ends with. */
        static Optional<Stands> of(String inside) {
            return inside.endsWith(AS_DECIDED.mark) ? Optional.of(AS_DECIDED)
                    : inside.endsWith(WHEN_PUT_IN.mark) ? Optional.of(WHEN_PUT_IN)
                    : inside.endsWith(UNLESS_LEFT_OUT.mark) ? Optional.of(UNLESS_LEFT_OUT) : Optional.empty();
        }
    }

    /** Something amiss in the wording itself. */
    public record Flaw(int start, int end, What what, String about) {

        /** What is amiss; {@code about} is the slot's name, or the bracket's own text. */
        public enum What {
            /** A bracket that is not closed, or closes nothing. */
            UNBALANCED,
            /** A slot that is of no known kind and whose text is no single word that could name it. */
            NO_KIND,
            /** A choice without {@code as name}. */
            CHOICE_WITHOUT_NAME,
            /** One name for slots that cannot be filled alike. */
            NAME_FOR_TWO
        }
    }

    /** Cuts the text of a wording. */
    public static WordingText of(String text) {
        return new Cut(text).cut();
    }

    // ---- what is in it

    /** All pieces, those inside optional sentences after the sentence they stand in. */
    public Stream<Piece> all() {
        return all(pieces);
    }

    private static Stream<Piece> all(List<Piece> pieces) {
        return pieces.stream().flatMap(p -> p instanceof Sentence sentence
                ? Stream.concat(Stream.of(p), all(sentence.pieces())) : Stream.of(p));
    }

    /** The slots by name, each once. */
    public Map<String, Slot> slots() {
        var slots = new LinkedHashMap<String, Slot>();
        all().filter(Slot.class::isInstance).map(Slot.class::cast).forEach(s -> slots.putIfAbsent(s.name(), s));
        return slots;
    }

    /** The choices by name, each once. */
    public Map<String, Choice> choices() {
        var choices = new LinkedHashMap<String, Choice>();
        all().filter(Choice.class::isInstance).map(Choice.class::cast).forEach(c -> choices.putIfAbsent(c.name(), c));
        return choices;
    }

    /** The sentences that may be left out. */
    public List<Sentence> sentences() {
        return all().filter(Sentence.class::isInstance).map(Sentence.class::cast).toList();
    }

    /** The words of a sentence as they read in the file, without its mark. */
    public String wordsOf(Sentence sentence) {
        return text.substring(text.indexOf(']', sentence.start()) + 1, sentence.end()).strip();
    }

    /** The words right before a piece that always stand there, empty where another piece or nothing does. */
    public String wordsBefore(Piece piece) {
        var before = all().filter(Words.class::isInstance).map(Words.class::cast).filter(w -> w.end() == piece.start()).findFirst();
        return before.map(Words::words).orElse("");
    }

    // ---- printing

    /**
     * The text as it prints.
     *
     * @param values what a name, slot or choice prints as; where it is empty the piece stands in brackets as in the file
     * @param prints whether a sentence that may be left out prints
     */
    public String print(Function<Piece, Optional<String>> values, Predicate<Sentence> prints) {
        var out = new StringBuilder();
        print(pieces, values, prints, out);
        return out.toString().strip();
    }

    private void print(List<Piece> from, Function<Piece, Optional<String>> values, Predicate<Sentence> prints, StringBuilder out) {
        for (var piece : from) {
            if (piece instanceof Words words) {
                append(out, words.words());
            } else if (piece instanceof Sentence sentence) {
                if (prints.test(sentence)) {
                    print(sentence.pieces(), values, prints, out);
                } else {
                    dropEmptyItem(out);
                }
            } else {
                var value = values.apply(piece);
                var printed = value.orElse(text.substring(piece.start(), piece.end()));
                if (printed.isEmpty()) {
                    trimEnd(out);
                } else {
                    append(out, value.isPresent() && beginsSentence(out) ? capital(printed) : printed);
                }
            }
        }
    }

    /** What was left out leaves no double space and no double full stop behind. */
    private static void append(StringBuilder out, String more) {
        var begins = out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
        var blanks = 0;
        while (begins && blanks < more.length() && more.charAt(blanks) == ' ') {
            blanks++;
        }
        var added = more.substring(blanks);
        if (added.startsWith(".") && !out.isEmpty() && out.charAt(out.length() - 1) == '.') {
            added = added.substring(1);
        }
        if (added.startsWith("\n")) {
            trimEnd(out);
        }
        out.append(added);
    }

    private static void trimEnd(StringBuilder out) {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    /** A list item whose only sentence is left out takes its dash along. */
    private static void dropEmptyItem(StringBuilder out) {
        if (out.length() >= 3 && out.substring(out.length() - 3).equals("\n- ")) {
            out.setLength(out.length() - 3);
        }
    }

    private static boolean beginsSentence(StringBuilder out) {
        var end = out.length();
        while (end > 0 && BEFORE_A_SENTENCE.indexOf(out.charAt(end - 1)) >= 0) {
            end--;
        }
        var gap = out.substring(end);
        return end == 0 || gap.contains("\n") || ".!?".indexOf(out.charAt(end - 1)) >= 0 && gap.startsWith(" ");
    }

    private static String capital(String value) {
        var first = value.codePointAt(0);
        return new StringBuilder().appendCodePoint(Character.toTitleCase(first)).append(value.substring(Character.charCount(first))).toString();
    }

    /** Whether the word can name a slot or a sentence. */
    public static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }

    /** Cuts one text. */
    private static final class Cut {

        private final String text;
        private final List<Flaw> flaws = new ArrayList<>();
        private final Map<String, Object> byName = new LinkedHashMap<>();

        Cut(String text) {
            this.text = text;
        }

        WordingText cut() {
            var flat = flat();
            roundBrackets(flat);
            var pieces = withSentences(flat);
            flaws.sort((a, b) -> Integer.compare(a.start(), b.start()));
            return new WordingText(text, pieces, List.copyOf(flaws));
        }

        /** Words and slots one after the other; a sentence's mark is a sentence of no length yet. */
        private List<Piece> flat() {
            var pieces = new ArrayList<Piece>();
            var from = 0;
            for (int at = 0; at < text.length(); at++) {
                var c = text.charAt(at);
                if (c == ']') {
                    flaws.add(new Flaw(at, at + 1, Flaw.What.UNBALANCED, "]"));
                }
                if (c != '[') {
                    continue;
                }
                var close = closing(at);
                if (close < 0) {
                    flaws.add(new Flaw(at, at + 1, Flaw.What.UNBALANCED, "["));
                    continue;
                }
                words(pieces, from, at);
                pieces.add(bracket(at, close + 1));
                from = close + 1;
                at = close;
            }
            words(pieces, from, text.length());
            return pieces;
        }

        private int closing(int open) {
            for (int i = open + 1; i < text.length(); i++) {
                var c = text.charAt(i);
                if (c == ']') {
                    return i;
                }
                if (c == '[' || c == '\n') {
                    return -1;
                }
            }
            return -1;
        }

        private void words(List<Piece> pieces, int from, int to) {
            if (to > from) {
                pieces.add(new Words(from, to, text.substring(from, to)));
            }
        }

        private Piece bracket(int start, int end) {
            var inside = text.substring(start + 1, end - 1).strip().replace('\u2019', '\'');
            if (inside.equalsIgnoreCase("child's name")) {
                return new ChildsName(start, end, Character.isUpperCase(inside.charAt(0)));
            }
            var stands = Stands.of(inside);
            if (stands.isPresent()) {
                var name = inside.substring(0, inside.length() - stands.get().mark().length()).strip();
                if (isName(name)) {
                    oneMeaning("with " + name, stands.get(), start, end);
                    return new Sentence(start, end, name, stands.get(), List.of());
                }
            }
            var as = inside.lastIndexOf(AS);
            var what = as < 0 ? inside : inside.substring(0, as).strip();
            var name = as < 0 ? "" : inside.substring(as + AS.length()).strip();
            if (what.contains("|")) {
                return choice(start, end, what, name);
            }
            return slot(start, end, what, name);
        }

        private Choice choice(int start, int end, String what, String name) {
            var options = Stream.of(what.split("\\|", -1)).map(String::strip).toList();
            if (!isName(name)) {
                flaws.add(new Flaw(start, end, Flaw.What.CHOICE_WITHOUT_NAME, what));
            }
            oneMeaning(name, options, start, end);
            return new Choice(start, end, options, name);
        }

        private Slot slot(int start, int end, String what, String name) {
            var words = what;
            var optional = false;
            if (words.endsWith(OR_NOTHING)) {
                optional = true;
                words = words.substring(0, words.length() - OR_NOTHING.length()).strip();
            }
            var kind = Kind.of(words);
            var called = !name.isEmpty() ? name : kind.map(Kind::plainName).orElse(words);
            if (kind.isEmpty() && (!name.isEmpty() || words.length() < 3) || !isName(called)) {
                flaws.add(new Flaw(start, end, Flaw.What.NO_KIND, what));
            }
            oneMeaning(called, kind.orElse(Kind.TEXT), start, end);
            return new Slot(start, end, kind.orElse(Kind.TEXT), called, optional);
        }

        private void oneMeaning(String name, Object meaning, int start, int end) {
            var known = byName.putIfAbsent(name, meaning);
            if (known != null && !known.equals(meaning)) {
                flaws.add(new Flaw(start, end, Flaw.What.NAME_FOR_TWO, name.replaceFirst("^with ", "")));
            }
        }

        private void roundBrackets(List<Piece> flat) {
            var open = new ArrayList<Integer>();
            for (var piece : flat) {
                if (!(piece instanceof Words words)) {
                    continue;
                }
                for (int i = 0; i < words.words().length(); i++) {
                    var c = words.words().charAt(i);
                    if (c == '(') {
                        open.add(words.start() + i);
                    } else if (c == ')' && open.isEmpty()) {
                        flaws.add(new Flaw(words.start() + i, words.start() + i + 1, Flaw.What.UNBALANCED, ")"));
                    } else if (c == ')') {
                        open.remove(open.size() - 1);
                    }
                }
            }
            open.forEach(at -> flaws.add(new Flaw(at, at + 1, Flaw.What.UNBALANCED, "(")));
        }

        /** Gives each mark the sentence that follows it: up to its full stop, the next mark, or the line's end. */
        private static List<Piece> withSentences(List<Piece> flat) {
            var pieces = new ArrayList<Piece>();
            var rest = new ArrayList<>(flat);
            while (!rest.isEmpty()) {
                var piece = rest.remove(0);
                if (piece instanceof Sentence mark) {
                    pieces.add(sentence(mark, rest));
                } else {
                    pieces.add(piece);
                }
            }
            return List.copyOf(pieces);
        }

        private static Sentence sentence(Sentence mark, List<Piece> rest) {
            var inside = new ArrayList<Piece>();
            var end = mark.end();
            while (!rest.isEmpty() && !(rest.get(0) instanceof Sentence)) {
                var piece = rest.remove(0);
                if (!(piece instanceof Words words)) {
                    inside.add(piece);
                    end = piece.end();
                    continue;
                }
                var stop = SENTENCE_END.matcher(words.words());
                if (!stop.find()) {
                    inside.add(words);
                    end = words.end();
                    continue;
                }
                var cut = stop.group().equals("\n") ? stop.start() : stop.end();
                end = words.start() + cut;
                if (cut > 0) {
                    inside.add(new Words(words.start(), end, words.words().substring(0, cut)));
                }
                if (end < words.end()) {
                    rest.add(0, new Words(end, words.end(), words.words().substring(cut)));
                }
                break;
            }
            return new Sentence(mark.start(), end, mark.name(), mark.stands(), List.copyOf(inside));
        }
    }
}
