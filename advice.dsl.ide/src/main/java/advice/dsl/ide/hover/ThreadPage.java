// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.dsl.facts.Breaks;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Thread.Disposition;
import advice.dsl.facts.Thread;
import advice.dsl.model.Account;
import advice.dsl.model.Element;
import advice.dsl.model.Interest;
import advice.dsl.model.Need;
import advice.dsl.model.Provision;
import advice.dsl.model.Strength;
import advice.dsl.model.View;

/**
 * A part of the golden thread: what it says, and everything that hangs on it, up to what is hoped for and down to what will be provided.
 * The lines above it in the list are why it is there, those below it what follows from it.
 */
final class ThreadPage {

    private static final int WORDS = 80;

    private final Element asked;
    private final Facts facts;
    private final Thread thread;
    private final Set<Element> shown = new LinkedHashSet<>();
    private final Set<Element> told = new LinkedHashSet<>();
    private final StringBuilder lines = new StringBuilder();

    private ThreadPage(Element asked, Facts facts) {
        this.asked = asked;
        this.facts = facts;
        this.thread = facts.thread();
    }

    /** Whether an element is a part of the thread, or something said that it comes from. */
    static boolean tellsOf(Element element) {
        return Thread.holds(element) || isHeard(element);
    }

    private static boolean isHeard(Element element) {
        return element instanceof View || element instanceof Account || element instanceof Interest;
    }

    /** The list, in Markdown. */
    static String of(Element element, Facts facts) {
        return new ThreadPage(element, facts).page();
    }

    private String page() {
        gather(asked, this::reasons);
        gather(asked, this::consequences);
        shown.stream().filter(element -> reasons(element).noneMatch(shown::contains)).sorted((one, other) -> place(one) - place(other))
                .forEach(root -> line(root, 0));
        var heard = thread.sourcesOf(asked).stream().filter(e -> e.getName() != null)
                .map(e -> Elements.keyword(e) + " " + Markdown.plain(e.getName())).collect(Collectors.joining(", "));
        return lines.toString().stripTrailing() + (heard.isEmpty() ? "" : "\n\nFrom: " + heard + ".");
    }

    private interface Next {
        Stream<? extends Element> from(Element element);
    }

    private void gather(Element element, Next next) {
        shown.add(element);
        next.from(element).filter(e -> !shown.contains(e)).toList().forEach(e -> gather(e, next));
    }

    /** What an element is there for. */
    private Stream<Element> reasons(Element element) {
        return Thread.holds(element) && !(element instanceof Need && isHeard(asked)) ? thread.above(element).stream() : thread.sourcesOf(element).stream();
    }

    /** What follows from it. */
    private Stream<Element> consequences(Element element) {
        return Thread.holds(element) ? thread.below(element).stream() : thread.takingUp(element).stream();
    }

    private int place(Element element) {
        return facts.document().getElements().indexOf(element);
    }

    private void line(Element element, int depth) {
        lines.append("  ".repeat(depth)).append("- ").append(called(element));
        var below = consequences(element).filter(shown::contains).distinct().toList();
        if (!told.add(element) && !below.isEmpty()) {
            lines.append(", as above\n");
            return;
        }
        lines.append(remarks(element)).append('\n');
        // What hangs on another that stands beside it is told under that one.
        var further = below.stream().flatMap(this::consequences).collect(Collectors.toSet());
        below.stream().filter(e -> !further.contains(e)).forEach(e -> line(e, depth + 1));
    }

    private String called(Element element) {
        var name = element.getName() == null ? "" : " " + Markdown.plain(element.getName());
        var head = Elements.keyword(element) + name;
        var words = words(element);
        return (element == asked ? "**" + head + "**" : head) + (words.isEmpty() ? "" : ": " + Markdown.plain(words));
    }

    /** Its heading, or how it begins. */
    static String words(Element element) {
        var said = Stream.of(Elements.text(element, "title"), Elements.statementText(element), Elements.text(element, "says"))
                .filter(words -> !words.isBlank()).findFirst().orElse("").replaceAll("\\s+", " ");
        var end = said.length() <= WORDS ? said.length() : Math.max(said.lastIndexOf(' ', WORDS), WORDS / 2);
        return end == said.length() ? said : said.substring(0, end) + " \u2026";
    }

    private String remarks(Element element) {
        var remarks = Stream.concat(standing(element), Breaks.of(element, facts).stream().map(words -> "*" + words + "*")).collect(Collectors.joining(", "));
        return remarks.isEmpty() ? "" : " (" + remarks + ")";
    }

    private static Stream<String> standing(Element element) {
        if (element instanceof Provision provision) {
            return Stream.of(Thread.section(provision)).filter(section -> !section.isEmpty());
        }
        if (element instanceof Need need && Thread.disposition(need) != Disposition.SECTION_D) {
            return Stream.of(Thread.disposition(need).words());
        }
        return element instanceof Strength ? Stream.of("a strength") : Stream.of();
    }
}
