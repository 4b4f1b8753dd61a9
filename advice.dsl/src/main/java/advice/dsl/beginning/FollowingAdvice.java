// SPDX-License-Identifier: EPL-2.0
package advice.dsl.beginning;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.dsl.AdviceLanguage;
import advice.dsl.AdviceLanguage.Opened;
import advice.dsl.beginning.NewAdvice.Begun;
import advice.dsl.beginning.NewAdvice.Known;
import advice.dsl.changes.Written;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Titles;
import advice.dsl.model.Connector;
import advice.dsl.model.CurrentInvolvement;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Outcome;
import advice.dsl.model.Part;
import advice.dsl.model.Provision;

/**
 * The document that follows another on the same child. Who is who stays, and what was; what was in the plan becomes questions:
 * how far was each outcome reached, and is each need and provision kept, changed or ended?
 * What somebody said, saw, agreed to or signed a year ago is not carried over: it is asked anew.
 */
public final class FollowingAdvice {

    /** The lines of those that stay which do not: they speak of last year. */
    private static final Set<String> OF_LAST_YEAR = Set.of("year", "offered", "not");
    /** What a service reported of itself. */
    private static final Set<String> REPORTED = Set.of("reported", "effect", "difference", "relevant", "proportionate");
    /** The purposes for which is asked what came of the plan. */
    private static final Set<String> REVIEWING = Set.of("annual review", "closure");

    private final Document last;
    private final Written written;
    private final StringBuilder text = new StringBuilder();

    private FollowingAdvice(Document last) {
        this.last = last;
        this.written = Written.of(last);
    }

    /**
     * @param last   the earlier document
     * @param known  what is known of the new one; what it leaves open, the earlier one says
     * @param folder where the new one will stand
     */
    public static Begun after(Opened last, Known known, Path folder, AdviceLanguage language) {
        var following = new FollowingAdvice(last.document());
        var name = last.facts().child().map(Element::getName).orElseGet(() -> NewAdvice.name(known));
        var said = following.completed(known);
        following.text.append(NewAdvice.head(said, name));
        following.carryOver("child", "parent", "carer");
        following.text.append(NewAdvice.writer(known));
        if (known.writer().isBlank()) {
            following.carryOver("writer");
        }
        following.carryOver("restrictions");
        following.text.append(NewAdvice.reason(said, last.facts().childName().isBlank() ? name : last.facts().childName()));
        following.carryInvolvement();
        if (REVIEWING.contains(said.purpose())) {
            following.askWhatCameOfIt();
        }
        following.carryOver("glossary");
        return NewAdvice.begun(following.text.toString(), name, folder, language);
    }

    /** What is known, with the head of the earlier document where nothing else is said. */
    private Known completed(Known known) {
        var head = Elements.first(last, advice.dsl.model.Advice.class);
        return new Known(said(known.authority(), head, "authority"), said(known.council(), head, "council"), known.kind().isBlank() ? "advice" : known.kind(),
                known.purpose().isBlank() ? "annual review" : known.purpose(), known.child(), known.knownAs(), known.born(), known.writer(), known.role(), known.days());
    }

    private String said(String known, Optional<? extends Element> head, String key) {
        return !known.isBlank() ? known : head.flatMap(h -> Elements.part(h, key)).map(p -> written.of(p).replaceFirst("^\\S+\\s*", "").strip()).orElse("");
    }

    private void carryOver(String... keywords) {
        for (var element : last.getElements()) {
            if (List.of(keywords).contains(Elements.keyword(element))) {
                add(element, lines(element, OF_LAST_YEAR));
            }
        }
    }

    /** What was is told again; of what still goes on, what it has changed is for this year's report to say. */
    private void carryInvolvement() {
        last.getElements().stream().filter(e -> Elements.keyword(e).equals("previous")).forEach(e -> add(e, lines(e, Set.of())));
        var current = Elements.all(last, CurrentInvolvement.class);
        for (var ended : current.stream().filter(c -> Elements.says(c, "closed")).toList()) {
            text.append("\nprevious involvement ").append(header(ended).replaceFirst("^\\S+\\s+\\S+\\s*", "")).append("\n    from")
                    .append(day(ended, "since").map(d -> " " + d).orElse("")).append(day(ended, "closed").map(d -> " to " + d).orElse("")).append('\n')
                    .append(Elements.parts(ended, "effect").stream().map(p -> "    " + written.of(p) + "\n").collect(Collectors.joining()));
        }
        last.getElements().stream().filter(e -> Elements.keyword(e).equals("no") && Reading.of(e).wholePhrase().contains("other involvement"))
                .forEach(e -> add(e, ""));
        current.stream().filter(c -> !Elements.says(c, "closed")).forEach(c ->
                add(c, lines(c, REPORTED)));
    }

    private static Optional<String> day(Element element, String key) {
        return Elements.reading(element, key).date().map(d -> d.isDay() ? d.first().toString() : d.written());
    }

    /** The questions of an annual review, one for each element of the plan that there was. */
    private void askWhatCameOfIt() {
        ask("How far was each outcome reached: `achieved`, `partly` or `not yet`, and what shows it?", Elements.all(last, Outcome.class));
        ask("Is each need `kept`, `changed` or `ended`?", last.getElements().stream().filter(e -> Elements.keyword(e).equals("need")).toList());
        ask("What difference has each provision made, and is it `kept`, `changed` or `ended`?", Elements.all(last, Provision.class));
    }

    private void ask(String question, List<? extends Element> elements) {
        var titles = elements.stream().map(Titles::of).filter(title -> !title.isBlank()).toList();
        if (!titles.isEmpty()) {
            text.append("\n// ").append(question).append('\n');
            titles.forEach(title -> text.append("progress on ").append(NewAdvice.quoted(title)).append("\n"));
        }
    }

    private void add(Element element, String lines) {
        text.append('\n').append(header(element)).append('\n').append(lines);
    }

    private String header(Element element) {
        var parts = element.getParts();
        return written.text().substring(written.start(element), parts.isEmpty() ? written.end(element) : written.start(parts.get(0))).strip();
    }

    private String lines(Element element, Set<String> without) {
        return element.getParts().stream().filter(part -> !without.contains(Elements.key(part)))
                .map(part -> "    " + stillTrue(part) + "\n").collect(Collectors.joining());
    }

    /** A line without what was done or planned at that time: that the plan was read, when a plan is looked at next. */
    private String stillTrue(Part part) {
        var line = written.of(part);
        return Stream.of("read", "review").flatMap(word -> cut(part, word).stream()).findFirst()
                .map(from -> line.substring(0, from - written.start(part)).stripTrailing()).orElse(line);
    }

    /** Where the word stands, if it is the last on the line. */
    private Optional<Integer> cut(Part part, String word) {
        var reading = Reading.of(part);
        return reading.items().stream().filter(Connector.class::isInstance).map(Connector.class::cast)
                .reduce((a, b) -> b).filter(connector -> connector.getWord().equals(word)).map(written::start);
    }
}
