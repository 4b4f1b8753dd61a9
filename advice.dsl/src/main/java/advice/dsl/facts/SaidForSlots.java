// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import advice.dsl.facts.WordingText.ChildsName;
import advice.dsl.facts.WordingText.Choice;
import advice.dsl.facts.WordingText.Kind;
import advice.dsl.facts.WordingText.Piece;
import advice.dsl.facts.WordingText.Sentence;
import advice.dsl.facts.WordingText.Slot;
import advice.dsl.facts.WordingText.Stands;
import advice.dsl.model.Provision;

/**
 * What a provision's own words say for the slots of an agreed wording: read where the words around a slot stand in the own words too.
 * What cannot be read for certain is left to the writer.
 *
 * @param slots      lines that fill slots, make choices, put sentences in or leave them out, in the order of the wording
 * @param properties what fills slots as properties of the provision itself, by key: {@code starts}
 */
public record SaidForSlots(List<String> slots, Map<String, String> properties) {

    public static SaidForSlots of(Provision provision, AgreedWording agreed, Facts facts) {
        var own = Elements.statements(provision).map(s -> s.getValue() == null ? "" : s.getValue())
                .collect(Collectors.joining("\n")) + "\n" + Elements.text(provision, "timing");
        var found = new Found(provision, own, facts.childName());
        if (!own.isBlank()) {
            found.read(agreed.wording().pieces());
            found.read(agreed.timing().pieces());
        }
        return new SaidForSlots(List.copyOf(found.slots), Collections.unmodifiableMap(found.properties));
    }

    /** Reads one text after the other. */
    private static final class Found {

        private static final Pattern WORD = Pattern.compile("\\S+");
        private static final int LONGEST = 120;

        private final Provision provision;
        private final String own;
        private final String childName;
        private final List<String> slots = new ArrayList<>();
        private final Map<String, String> properties = new LinkedHashMap<>();

        Found(Provision provision, String own, String childName) {
            this.provision = provision;
            this.own = own;
            this.childName = childName;
        }

        void read(List<Piece> pieces) {
            for (int i = 0; i < pieces.size(); i++) {
                var piece = pieces.get(i);
                var before = pieces.subList(0, i);
                var after = pieces.subList(i + 1, pieces.size());
                if (piece instanceof Sentence sentence) {
                    sentence(sentence);
                } else if (piece instanceof Slot slot) {
                    between(before, after, words -> value(slot, words)).ifPresent(value -> add(slot, value));
                } else if (piece instanceof Choice choice) {
                    between(before, after, words -> option(choice, words)).or(() -> onlyOption(choice))
                            .filter(option -> !WordingFiller.impliedBy(provision, choice).equals(Optional.of(option)))
                            .ifPresent(option -> addSlot(choice.name() + " " + option));
                }
            }
        }

        private void sentence(Sentence sentence) {
            var isThere = holds(literal(sentence.pieces()));
            if (isThere) {
                read(sentence.pieces());
            }
            if (isThere && sentence.stands() != Stands.UNLESS_LEFT_OUT) {
                addSlot("with " + sentence.name());
            } else if (!isThere && sentence.stands() != Stands.WHEN_PUT_IN) {
                addSlot("without " + sentence.name());
            }
        }

        /** Whether most of a sentence's words stand in the own words. */
        private boolean holds(List<String> words) {
            var there = plain(own);
            var stay = words.stream().map(Found::plain).filter(w -> !w.isBlank()).toList();
            return !stay.isEmpty() && stay.stream().filter(there::contains).count() * 10 >= stay.size() * 8
                    && there.contains(plain(String.join(" ", words.subList(0, Math.min(3, words.size())))));
        }

        private static String plain(String words) {
            return " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\d]+", " ").strip() + " ";
        }

        /** The words of the pieces that always stand there, the child's name among them. */
        private List<String> literal(List<Piece> pieces) {
            return pieces.stream().flatMap(p -> words(p).stream()).toList();
        }

        private List<String> words(Piece piece) {
            var said = piece instanceof WordingText.Words words ? words.words() : piece instanceof ChildsName ? childName : "";
            return WORD.matcher(said).results().map(r -> r.group()).toList();
        }

        // ---- what stands between the same words

        /** What stands in the own words between the words before a slot and those after it; few words are enough where more are not there. */
        private Optional<String> between(List<Piece> before, List<Piece> after, Function<String, Optional<String>> meaning) {
            var left = backwards(before);
            var right = forwards(after);
            for (int count = 4; count > 0; count--) {
                var from = left.subList(Math.max(0, left.size() - count), left.size());
                var to = right.subList(0, Math.min(count, right.size()));
                if (from.isEmpty() && to.isEmpty()) {
                    return Optional.empty();
                }
                var matcher = Pattern.compile((from.isEmpty() ? "^" : "(?<![\\p{L}\\d])" + quoted(from)) + "\\s*(.{1," + LONGEST + "}?)\\s*"
                        + (to.isEmpty() ? "$" : quoted(to)), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(own.strip());
                while (matcher.find()) {
                    var value = meaning.apply(matcher.group(1).strip());
                    if (value.isPresent()) {
                        return value;
                    }
                }
            }
            return Optional.empty();
        }

        private static String quoted(List<String> words) {
            return words.stream().map(Pattern::quote).collect(Collectors.joining("\\s*"));
        }

        private List<String> backwards(List<Piece> pieces) {
            var words = new ArrayList<String>();
            for (int i = pieces.size() - 1; i >= 0 && isLiteral(pieces.get(i)); i--) {
                words.addAll(0, words(pieces.get(i)));
            }
            return words;
        }

        private List<String> forwards(List<Piece> pieces) {
            var words = new ArrayList<String>();
            for (int i = 0; i < pieces.size() && isLiteral(pieces.get(i)); i++) {
                words.addAll(words(pieces.get(i)));
            }
            return words;
        }

        private static boolean isLiteral(Piece piece) {
            return piece instanceof WordingText.Words || piece instanceof ChildsName;
        }

        // ---- what it means

        /** The value as a line of the provision writes it; empty where it does not fit the slot. */
        private static Optional<String> value(Slot slot, String words) {
            var date = When.said(words);
            return switch (slot.kind()) {
                case DATE -> date.filter(When::isDay).map(d -> d.first().toString());
                case SEASON, MONTH_OR_SEASON -> date.filter(d -> !d.isDay()).map(When::written);
                case MONTH -> date.filter(When::isMonth).map(When::written);
                case YEAR -> Optional.of(words).filter(w -> w.matches("(?:19|20)\\d{2}"));
                case DAY -> Optional.of(words).filter(w -> w.matches("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)days?"));
                case NUMBER -> Optional.of(words).filter(w -> w.matches("[1-9]\\d{0,3}|[a-z]+teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"));
                case DATES, TEXT -> Optional.of(words).filter(w -> !w.isBlank() && !w.contains("\"") && !w.contains(". ")).map(w -> "\"" + w + "\"");
            };
        }

        private static Optional<String> option(Choice choice, String words) {
            return choice.options().stream().filter(o -> o.equalsIgnoreCase(words)).findFirst();
        }

        private Optional<String> onlyOption(Choice choice) {
            var there = plain(own);
            var said = choice.options().stream().filter(o -> o.contains(" ") && there.contains(plain(o))).toList();
            return said.size() == 1 ? said.stream().findFirst() : Optional.empty();
        }

        private void add(Slot slot, String value) {
            var key = WordingFiller.propertyFor(slot, provision);
            if (key.isEmpty()) {
                addSlot(slot.name() + " " + value);
            } else if (slot.kind() != Kind.YEAR && !Elements.says(provision, key.get())) {
                properties.putIfAbsent(key.get(), value);
            }
        }

        /** Slots of one name are filled once. */
        private void addSlot(String line) {
            var name = line.substring(0, line.indexOf(' ') + 1);
            var isSentence = name.equals("with ") || name.equals("without ");
            if (isSentence ? !slots.contains(line) : slots.stream().noneMatch(s -> s.startsWith(name))) {
                slots.add(line);
            }
        }
    }
}
