// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import advice.dsl.model.Need;
import advice.dsl.model.Provision;

/**
 * The facts by which a profile's tables decide, each said, not said, or taken from silence; never changed.
 * They come from a document, or are stated one by one to ask what would be.
 */
public final class Circumstances {

    private final FactReader reader;
    private final Map<Fact, Optional<Said>> stated;
    private final Map<Fact, Optional<Said>> read;
    private final boolean silenceMeans;

    private Circumstances(FactReader reader, Map<Fact, Optional<Said>> stated, Map<Fact, Optional<Said>> read, boolean silenceMeans) {
        this.reader = reader;
        this.stated = stated;
        this.read = read;
        this.silenceMeans = silenceMeans;
    }

    /** Of no document: nothing is said but what is stated. */
    public static Circumstances none() {
        return new Circumstances(null, Map.of(), new EnumMap<>(Fact.class), true);
    }

    /** Of no document, silence taken for no answer at all: to find out what a table does whatever may be said. */
    static Circumstances blank() {
        return new Circumstances(null, Map.of(), new EnumMap<>(Fact.class), false);
    }

    static Circumstances of(FactReader reader) {
        return new Circumstances(reader, Map.of(), new EnumMap<>(Fact.class), true);
    }

    /** The same with ages and school years counted on given days. */
    Circumstances on(LocalDate ageDay, LocalDate yearDay) {
        return reader == null ? this : new Circumstances(reader.on(ageDay, yearDay), stated, new EnumMap<>(Fact.class), silenceMeans);
    }

    Circumstances about(Provision provision) {
        return reader == null ? this : new Circumstances(reader.about(provision), stated, new EnumMap<>(Fact.class), silenceMeans);
    }

    Circumstances about(Need need) {
        return reader == null ? this : new Circumstances(reader.about(need), stated, new EnumMap<>(Fact.class), silenceMeans);
    }

    /** The same, but with this fact as stated here. */
    public Circumstances with(Fact fact, Said said) {
        return with(fact, Optional.of(said));
    }

    /** The same, but with this fact as stated here, or left unsaid. */
    Circumstances with(Fact fact, Optional<Said> said) {
        var all = new EnumMap<Fact, Optional<Said>>(Fact.class);
        all.putAll(stated);
        all.put(fact, said);
        return new Circumstances(reader, all, read, silenceMeans);
    }

    /**
     * The same, but with everything as the words say: {@code not open and purpose annual review and year 5}.
     *
     * @throws IllegalArgumentException where the words are no condition
     */
    public Circumstances with(String words) {
        var condition = Condition.of(words);
        if (!condition.slips().isEmpty()) {
            throw new IllegalArgumentException(condition.slips().get(0).problem());
        }
        var result = this;
        for (var test : condition.tests()) {
            result = result.with(test.fact(), test.leavesUnsaid() ? Optional.empty() : Optional.of(test.example()));
        }
        return result;
    }

    /** What is said of a fact; for a fact that the document does not say, what its silence means, where it means anything. */
    public Optional<Said> said(Fact fact) {
        return explicitly(fact).or(() -> !silenceMeans ? Optional.empty() : switch (fact.silence()) {
            case YES -> Optional.of(Said.yes());
            case NO -> Optional.of(Said.no());
            case OPEN -> Optional.empty();
        });
    }

    /** Whether the document does not say it and silence is taken as an answer. */
    public boolean assumes(Fact fact) {
        return silenceMeans && explicitly(fact).isEmpty() && fact.silence() != Fact.Silence.OPEN;
    }

    /** Whether anything may still be said of the fact: nothing is known of it, and nothing is taken for granted. */
    boolean leavesOpen(Fact fact) {
        return !silenceMeans && !stated.containsKey(fact);
    }

    public Verdict is(Fact flag) {
        return said(flag).map(s -> Verdict.of(s instanceof Said.Flag f && f.yes())).orElse(Verdict.NOT_SAID);
    }

    /** Whether the words hold: {@code 14 or over and not open}; not said where the document leaves it open. */
    public Verdict holds(String condition) {
        return Condition.of(condition).verdict(this);
    }

    /** The names or values said of a fact; none where nothing is said. */
    public List<String> names(Fact fact) {
        return said(fact).filter(Said.Names.class::isInstance).map(s -> ((Said.Names) s).names()).orElse(List.of());
    }

    private Optional<Said> explicitly(Fact fact) {
        if (stated.containsKey(fact)) {
            return stated.get(fact);
        }
        if (reader == null) {
            return Optional.empty();
        }
        var known = read.get(fact);
        if (known == null) {
            known = reader.read(fact);
            read.put(fact, known);
        }
        return known;
    }
}
