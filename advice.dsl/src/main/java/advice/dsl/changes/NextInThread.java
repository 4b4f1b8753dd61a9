// SPDX-License-Identifier: EPL-2.0
package advice.dsl.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Thread;
import advice.dsl.model.Element;
import advice.dsl.model.Need;
import advice.dsl.model.Outcome;
import advice.dsl.model.Provision;
import advice.dsl.model.SectionTwo;
import advice.dsl.model.Writer;
import advice.dsl.rules.Fix.Edit;

/**
 * What follows an element in the golden thread, begun: its links written, and empty quotation marks where the writer goes on.
 * Everything that is begun stands where the form has it, after what hangs from the same need.
 * A provision is begun in H2: whether it belongs in H1 follows from what is still to be said of it.
 */
public final class NextInThread {

    private final Written written;
    private final Facts facts;

    public NextInThread(Written written, Facts facts) {
        this.written = written;
        this.facts = facts;
    }

    /** An outcome that addresses a need. */
    public Edit outcomeFor(Need need) {
        var thread = facts.thread();
        var lines = begun("outcome " + FreeName.like("OutcomeFor" + need.getName(), facts.document()));
        lines.add(link("addresses", need.getName()));
        link("towards", thread.limitedBy(need).stream().filter(Thread::wantedAndAgreed).toList(), lines);
        lines.addAll(List.of("\"\"", "difference  \"\"", "measured by \"\""));
        return after(Stream.concat(thread.outcomesFor(need).stream(), thread.outcomes().stream()).toList(), thread.outcomesFor(need).size(), need, lines);
    }

    /** A provision that meets a need and works towards the outcomes that address it. */
    public Edit provisionFor(Need need) {
        var lines = begun("provision " + FreeName.like("ProvisionFor" + need.getName(), facts.document()) + " in H2");
        lines.add(link("meets", need.getName()));
        link("achieves", facts.thread().outcomesFor(need), lines);
        return provision(facts.thread().provisionsFor(need), need, lines);
    }

    /** A provision that works towards an outcome and meets the needs that it addresses. */
    public Edit provisionFor(Outcome outcome) {
        var needs = facts.thread().addressedBy(outcome);
        var lines = begun("provision " + FreeName.like("ProvisionFor" + outcome.getName(), facts.document()) + " in H2");
        link("meets", needs.stream().filter(n -> Thread.disposition(n) == Thread.Disposition.SECTION_D).toList(), lines);
        lines.add(link("achieves", outcome.getName()));
        return provision(facts.thread().provisionsFor(outcome), outcome, lines);
    }

    /** The provision of a service that is involved now. */
    public Edit provisionBy(String service) {
        var name = Stream.of(service.split("[^\\p{L}\\d]+")).filter(w -> !w.isEmpty())
                .map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1)).collect(Collectors.joining());
        var lines = begun("provision " + FreeName.like(name.matches("\\p{L}.*") ? name : "Provision" + name, facts.document()) + " in H2");
        lines.addAll(List.of("service     \"\"", link("provider", Quoted.of(service, "")), "\"\"", "current"));
        var elements = facts.document().getElements();
        return after(facts.thread().provisions(), 0, elements.get(elements.size() - 1), lines);
    }

    /** A piece of evidence for a need, seen by the writer. */
    public Edit evidenceFor(Need need, String place) {
        var writer = Elements.first(facts.document(), Writer.class).map(Elements::statementText).filter(name -> !name.isBlank());
        var line = "evidence " + place + writer.map(name -> " observed by \"" + name + "\"").orElse("") + " \"\"";
        var said = Elements.parts(need, "evidence");
        return said.isEmpty() ? written.lineUnder(need, line)
                : written.lineAfter(said.get(said.size() - 1), written.indentation(said.get(said.size() - 1)), line);
    }

    private Edit provision(List<Provision> alike, Element of, List<String> lines) {
        lines.addAll(List.of("service     \"\"", "provider    \"\"", "\"\""));
        return after(Stream.concat(alike.stream(), facts.thread().provisions().stream()).toList(), alike.size(), of, lines);
    }

    // ---- where and how

    /**
     * Writes the lines after the last of the elements like it: of those that hang from the same element, else of all;
     * where there is none, after the section before.
     */
    private Edit after(List<? extends Element> alike, int fromTheSame, Element of, List<String> lines) {
        var anchor = fromTheSame > 0 ? alike.get(fromTheSame - 1) : !alike.isEmpty() ? alike.get(alike.size() - 1) : lastBefore(lines.get(0), of);
        return written.elementAfter(anchor, String.join("\n" + Written.STEP, lines));
    }

    private Element lastBefore(String header, Element of) {
        var before = header.startsWith("provision") ? Stream.of(Outcome.class, SectionTwo.class, Need.class) : Stream.of(SectionTwo.class, Need.class);
        return before.map(kind -> Elements.all(facts.document(), kind)).filter(all -> !all.isEmpty())
                .<Element>map(all -> all.get(all.size() - 1)).findFirst().orElse(of);
    }

    private static List<String> begun(String header) {
        return new ArrayList<>(List.of(header));
    }

    private static void link(String key, Collection<? extends Element> to, List<String> lines) {
        var names = to.stream().map(Element::getName).filter(Objects::nonNull).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            lines.add(link(key, names));
        }
    }

    private static String link(String key, String names) {
        return key + " ".repeat(Math.max(1, Written.VALUES - key.length())) + names;
    }
}
