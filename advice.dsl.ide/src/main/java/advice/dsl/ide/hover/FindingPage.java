// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.ide.protocol.Client;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Place;
import advice.dsl.rules.Rules;
import advice.dsl.standards.StandardPage;
import advice.dsl.standards.StandardPage.Example;
import advice.dsl.standards.StandardPage.Kind;

/** The findings of a place, each with the page of its standard: why, what is wrong and what is right, where it comes from. */
public final class FindingPage implements HoverPage {

    private final Findings findings;

    @Inject
    FindingPage(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Stream<Told> at(Pointed place) {
        return findings.shown(place.resource()).stream().filter(finding -> holds(finding.place(), place.offset()))
                .map(finding -> new Told(of(finding, place), finding.place().offset(), finding.place().offset() + finding.place().length()));
    }

    private static boolean holds(Place place, int offset) {
        return place.offset() <= offset && offset < place.offset() + Math.max(1, place.length());
    }

    private static String of(Finding finding, Pointed place) {
        var standard = Rules.shipped().rule(finding.id()).map(StandardPage::of);
        var told = Stream.of("**" + finding.level().word() + "**: " + Markdown.sentence(finding.message()) + ".",
                Markdown.sentence(finding.remedy()),
                elsewhere(finding, place.resource().getURI().toString()),
                finding.departure().isEmpty() ? "" : "Departed from because: " + Markdown.plain(finding.departure()));
        var page = standard.map(s -> about(s, finding.departure().isEmpty())).orElse(Stream.of());
        return paragraphs(Stream.of(told, page, Stream.of(origin(finding.source(), finding.id(), place.client()))).flatMap(part -> part));
    }

    /** The other places that it is about, each a link as editors know it: {@code #L12,5} behind the address of the file. */
    private static String elsewhere(Finding finding, String file) {
        return finding.related().stream().map(related -> Markdown.link(related.message() + " (line " + related.place().line() + ")",
                file + "#L" + related.place().line() + "," + related.place().column())).collect(Collectors.joining(" \u00b7 "));
    }

    /** The page of a standard where no link is followed, beside a proposal. */
    public static String of(StandardPage standard) {
        return of(standard, Client.UNKNOWN);
    }

    /** The page of a standard for which there is no finding. */
    static String of(StandardPage standard, Client client) {
        var told = Stream.of("**" + standard.id() + "**: " + Markdown.sentence(standard.summary()) + ".", Markdown.sentence(standard.remedy()));
        return paragraphs(Stream.of(told, about(standard, true), Stream.of(origin(String.join("; ", standard.sources()), standard.id(), client)))
                .flatMap(part -> part));
    }

    private static Stream<String> about(StandardPage standard, boolean mayStillDepart) {
        return Stream.of(Stream.of(Markdown.sentence(standard.why())),
                standard.first(Kind.WRONG).stream().flatMap(example -> example("Wrong", example)),
                standard.first(Kind.RIGHT).stream().flatMap(example -> example("Right", example)),
                Stream.of(Markdown.sentence(standard.weight()) + (standard.mayDepart() && mayStillDepart
                        ? " Here: " + StandardPage.departure(standard.id()) + "." : "")))
                .flatMap(part -> part);
    }

    private static Stream<String> example(String word, Example example) {
        return Stream.of("*" + word + "*: " + Markdown.sentence(example.title()), Markdown.lines(example.lines()));
    }

    /** Where it comes from, and where its page is: a link where the editor has the pages, else the command that prints it. */
    private static String origin(String source, String id, Client client) {
        return Stream.of(Markdown.plain(source), client.pageOf(id).map(page -> Markdown.link(id, page)).orElse("`advice explain " + id + "`")).filter(s -> !s.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    private static String paragraphs(Stream<String> paragraphs) {
        return paragraphs.filter(paragraph -> !paragraph.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
