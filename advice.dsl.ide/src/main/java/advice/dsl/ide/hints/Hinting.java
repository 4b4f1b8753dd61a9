// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hints;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.Facts;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.Stretch;
import advice.dsl.model.Document;

/** What the document implies, shown in its lines: age and school year, the day on which it is due, what fills a wording, where elements print. */
public final class Hinting {

    private static final List<Hints> KINDS = List.of(new AgeHints(), new DueDateHints(), new FilledHints(), new SectionHints());

    private final Findings findings;

    @Inject
    Hinting(Findings findings) {
        this.findings = findings;
    }

    /** The hints of the lines asked for; none outside an advice. */
    public List<InlayHint> in(Asked about, InlayHintParams params) {
        var asked = new Stretch(about.offset(params.getRange().getStart()), about.offset(params.getRange().getEnd()));
        return about.file().equals("advice") ? about.document().stream().flatMap(document -> in(document, findings.facts(document), asked))
                .map(hint -> shown(hint, about)).toList() : List.of();
    }

    private static Stream<Hint> in(Document document, Facts facts, Stretch asked) {
        return document.getElements().stream().filter(element -> meet(Stretch.of(element), asked))
                .flatMap(element -> KINDS.stream().flatMap(kind -> kind.in(element, facts))).filter(hint -> asked.touches(hint.offset()));
    }

    private static boolean meet(Stretch one, Stretch other) {
        return one.start() <= other.end() && other.start() <= one.end();
    }

    private static InlayHint shown(Hint hint, Asked about) {
        var shown = new InlayHint(about.text().getPosition(hint.offset()), Either.forLeft(hint.label()));
        shown.setPaddingLeft(true);
        shown.setTooltip(hint.more());
        return shown;
    }
}
