// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import advice.dsl.model.Element;
import advice.dsl.model.Part;
import advice.dsl.model.Seals;

/** The seals of a document: who agreed to it and who signed it, and what each of them had before their eyes. */
public final class SealBlock {

    private final List<Party> parties;
    private final Facts facts;
    private final Map<Act, Imprint> imprints = new EnumMap<>(Act.class);

    private SealBlock(Facts facts) {
        this.facts = facts;
        var lines = new LinkedHashMap<List<Object>, List<Line>>();
        Elements.all(facts.document(), Seals.class).stream().flatMap(s -> s.getParts().stream()).flatMap(p -> Line.of(p).stream())
                .forEach(line -> lines.computeIfAbsent(List.of(line.act(), line.by()), k -> new ArrayList<>()).add(line));
        parties = lines.values().stream().map(of -> party(of.get(0).act(), of.get(0).by(), List.copyOf(of))).toList();
    }

    /** Whoever it is, what the document says is summed up once. */
    private Party party(Act act, String by, List<Line> lines) {
        return new Party(facts, act, by, lines, imprints.computeIfAbsent(act, a -> new Imprint(facts, a)));
    }

    static SealBlock of(Facts facts) {
        return new SealBlock(facts);
    }

    /** What somebody did with the document. */
    public enum Act {
        AGREED, SIGNED;

        /** As a line of the block begins, and as a sentence says it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A line of the block.
     *
     * @param part   where it stands
     * @param by     whose it is, as the line says: a name of the document for who agreed
     * @param on     the day
     * @param all    whether it was the whole document, so that what came later is seen as added
     * @param seals  those that can be read
     * @param unread what stands there and is no seal
     */
    public record Line(Part part, Act act, String by, Optional<LocalDate> on, boolean all, List<Seal> seals, List<String> unread) {

        private static Optional<Line> of(Part part) {
            var act = Stream.of(Act.values()).filter(a -> a.word().equals(Elements.key(part))).findFirst();
            if (act.isEmpty()) {
                return Optional.empty();
            }
            var reading = Reading.of(part);
            var by = act.get() == Act.AGREED ? reading.references("by").stream().map(SealBlock::handle).findFirst().orElse("") : reading.text("by").strip();
            var seals = new ArrayList<Seal>();
            var unread = new ArrayList<String>();
            Stream.of((reading.has("all") ? reading.text("all") : reading.text()).split(",")).map(String::strip).filter(s -> !s.isEmpty())
                    .forEach(s -> Seal.of(s).ifPresentOrElse(seals::add, () -> unread.add(s)));
            return Optional.of(new Line(part, act.get(), by, reading.date("on").filter(When::isDay).map(When::first), reading.has("all"),
                    List.copyOf(seals), List.copyOf(unread)));
        }
    }

    private static String handle(advice.dsl.model.Reference reference) {
        return Elements.meant(reference).map(Element::getName).orElseGet(() -> Elements.writtenName(reference));
    }

    /** Each who agreed or signed, in the order written. */
    public List<Party> parties() {
        return parties;
    }

    public List<Party> parties(Act act) {
        return parties.stream().filter(p -> p.act() == act).toList();
    }

    /** The one of that name; one without a line yet where nothing of theirs is recorded. */
    public Party party(Act act, String by) {
        return parties.stream().filter(p -> p.act() == act && p.by().equals(by)).findFirst().orElseGet(() -> party(act, by, List.of()));
    }
}
