// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.thread;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import advice.dsl.facts.Breaks;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Ids;
import advice.dsl.facts.Thread;
import advice.dsl.facts.Thread.Disposition;
import advice.dsl.facts.Titles;
import advice.dsl.ide.protocol.Stretch;
import advice.dsl.model.Aspiration;
import advice.dsl.model.Element;
import advice.dsl.model.Need;
import advice.dsl.model.Outcome;
import advice.dsl.model.Provision;
import advice.dsl.rules.Finding;

/**
 * What hangs together in the golden thread, and where it breaks off. A tie that goes without saying, because the elements hang
 * together by one that stands between them, is left out.
 */
final class Strands {

    /** Findings that tell of a break which silence does not: a name that means nothing, things that do not belong together. */
    private static final Set<String> TELL_OF_BREAKS = Set.of("unknown-name", "thread-that-does-not-close");

    /** The columns, from what is hoped for to what will be provided. */
    enum Column {
        ASPIRATION("Aspirations"), NEED("Needs"), OUTCOME("Outcomes"), PROVISION("Provision");

        private final String title;

        Column(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        String kind() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * An element, or the lack of one.
     *
     * @param element the element; for a lack, the one that waits
     * @param problem every break at it
     * @param told    those that no gap beside it shows
     */
    record Box(String id, Column column, boolean gap, Element element, String title, String standing, String problem, String told) {

        String kind() {
            return gap ? "gap" : column.kind();
        }

        String name() {
            return gap || element.getName() == null ? "" : element.getName();
        }
    }

    /** A tie between two boxes of different columns, the left one first. */
    record Tie(Box from, Box to, boolean broken) {
    }

    private final Facts facts;
    private final Thread thread;
    private final List<Finding> findings;
    private final Ids ids;
    private final Map<Element, Box> boxes = new LinkedHashMap<>();
    private final List<Box> gaps = new ArrayList<>();
    private final Set<Tie> ties = new LinkedHashSet<>();

    private Strands(Facts facts, List<Finding> findings) {
        this.facts = facts;
        this.thread = facts.thread();
        this.findings = findings.stream().filter(f -> TELL_OF_BREAKS.contains(f.id())).toList();
        this.ids = Ids.of(facts.document());
    }

    static Strands of(Facts facts, List<Finding> findings) {
        var strands = new Strands(facts, findings);
        strands.thread.aspirations().forEach(a -> strands.box(a, Column.ASPIRATION));
        strands.thread.needs().forEach(n -> strands.box(n, Column.NEED));
        strands.thread.outcomes().forEach(o -> strands.box(o, Column.OUTCOME));
        strands.thread.provisions().forEach(p -> strands.box(p, Column.PROVISION));
        strands.tie();
        strands.boxes.values().forEach(strands::gaps);
        return strands;
    }

    /** All boxes, column by column, in the order of the document; what is missing stands after what is there. */
    List<Box> boxes() {
        return Stream.concat(boxes.values().stream(), gaps.stream()).toList();
    }

    List<Tie> ties() {
        return List.copyOf(ties);
    }

    // ---- elements

    private void box(Element element, Column column) {
        var title = Titles.of(element);
        var said = title.isEmpty() ? Stream.of(Elements.statementText(element), Elements.text(element, "says")).filter(t -> !t.isBlank())
                .findFirst().orElse("this " + column.kind()) : title;
        var told = findings.stream().filter(finding -> touches(finding, element)).map(finding -> quoted(finding.message())).distinct().toList();
        var problem = Stream.concat(Breaks.of(element, facts).stream(), told.stream()).toList();
        boxes.put(element, new Box(ids.of(element), column, false, element, said, standing(element), String.join("; ", problem), String.join("; ", told)));
    }

    /** Words of the document stand in quotation marks where there is no mark-up. */
    private static String quoted(String message) {
        return message.replaceAll("`([^`]*)`", "\u201C$1\u201D");
    }

    private static String standing(Element element) {
        if (element instanceof Provision provision) {
            return joined(Thread.section(provision), Elements.says(element, "current") ? "current" : Elements.says(element, "planned") ? "planned" : "",
                    Thread.endsWithTheAdvice(provision) ? "ends" : "");
        }
        if (element instanceof Need need) {
            return switch (Thread.disposition(need)) {
                case DECLINED -> "support was declined";
                case MET_OTHERWISE -> "met otherwise";
                case SECTION_D -> "";
            };
        }
        return element instanceof Aspiration aspiration && Thread.isInAGroup(aspiration) && !Thread.wantedAndAgreed(aspiration)
                ? "no change or support wanted" : "";
    }

    private static String joined(String... words) {
        return String.join(", ", Stream.of(words).filter(w -> !w.isEmpty()).toList());
    }

    // ---- ties

    private void tie() {
        thread.needs().forEach(need -> thread.limitedBy(need).forEach(hope -> tie(hope, need)));
        thread.outcomes().forEach(outcome -> thread.addressedBy(outcome).forEach(need -> tie(need, outcome)));
        thread.provisions().forEach(provision -> thread.achievedBy(provision).forEach(outcome -> tie(outcome, provision)));
        thread.outcomes().forEach(outcome -> without(thread.aimsOf(outcome), thread.addressedBy(outcome), thread::limitedBy)
                .forEach(hope -> tie(hope, outcome)));
        thread.provisions().forEach(provision -> without(thread.metBy(provision), thread.achievedBy(provision), thread::addressedBy)
                .forEach(need -> tie(need, provision)));
    }

    /** Those that none of the elements between leads to. */
    private static <T, B> Stream<T> without(Collection<T> far, Collection<B> between, Function<B, Collection<T>> reaches) {
        return far.stream().filter(f -> between.stream().noneMatch(b -> reaches.apply(b).contains(f)));
    }

    private void tie(Element from, Element to) {
        var broken = to instanceof Provision && from instanceof Need && findings.stream().anyMatch(f -> f.id().equals("thread-that-does-not-close")
                && touches(f, to));
        ties.add(new Tie(boxes.get(from), boxes.get(to), broken));
    }

    private static boolean touches(Finding finding, Element element) {
        var where = Stretch.of(element);
        return where.start() <= finding.place().offset() && finding.place().offset() < where.end();
    }

    // ---- what is missing

    private void gaps(Box box) {
        var breaks = Breaks.of(box.element(), facts);
        var last = box;
        for (var column : List.of(Column.OUTCOME, Column.NEED, Column.ASPIRATION)) {
            last = column.compareTo(box.column()) < 0 && breaks.contains(lack(column)) ? gap(box, column, last) : last;
        }
        last = box;
        for (var column : List.of(Column.OUTCOME, Column.PROVISION)) {
            last = column.compareTo(box.column()) > 0 && breaks.contains(lack(column)) ? gap(box, column, last) : last;
        }
    }

    private static String lack(Column column) {
        return "no " + column.kind() + " yet";
    }

    private Box gap(Box waiting, Column column, Box beside) {
        var gap = new Box(waiting.id() + ".no-" + column.kind(), column, true, waiting.element(), lack(column), "", lack(column), "");
        gaps.add(gap);
        ties.add(column.compareTo(beside.column()) < 0 ? new Tie(gap, beside, true) : new Tie(beside, gap, true));
        return gap;
    }
}
