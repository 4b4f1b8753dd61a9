// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.model.Document;

/** What is told of the place under the mouse: the standards that are not met there, then what the word there means. */
public final class Hovering {

    private final Findings findings;
    private final List<HoverPage> pages;

    @Inject
    Hovering(Findings findings, FindingPage finding, NamePage name, SectionPage section, DatePage date, StandardIdPage standard,
            QuestionPage question, SlotPage slot, SlotLinePage line, AcronymPage acronym, RowPage row, WordPage word) {
        this.findings = findings;
        pages = List.of(finding, name, section, date, standard, question, slot, line, acronym, row, word);
    }

    /** The page for a place, over the stretch of text of which all of it is true; {@code null} where nothing is told, as the protocol has it. */
    public Hover at(Asked about, HoverParams params) {
        if (about.resource().getContents().isEmpty() || !(about.resource().getContents().get(0) instanceof Document document)) {
            return null;
        }
        var place = Pointed.at(about.resource(), document, findings.facts(document), about.offset(params.getPosition()), about.client());
        var told = pages.stream().flatMap(page -> page.at(place)).toList();
        if (told.isEmpty()) {
            return null;
        }
        var page = told.stream().map(Told::page).collect(Collectors.joining("\n\n" + Markdown.RULE + "\n\n"));
        var hover = new Hover(about.client().markdown() ? new MarkupContent(MarkupKind.MARKDOWN, page)
                : new MarkupContent(MarkupKind.PLAINTEXT, Markdown.unmarked(page)));
        hover.setRange(about.range(told.stream().mapToInt(Told::start).max().orElseThrow(), told.stream().mapToInt(Told::end).min().orElseThrow()));
        return hover;
    }
}
