// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.preview;

import java.util.List;
import java.util.function.Supplier;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import advice.documents.composing.Origins.Origin;
import advice.documents.preview.Forms;
import advice.documents.preview.PlacedField;
import advice.documents.preview.Sheet;
import advice.documents.text.TextFormat;
import advice.dsl.Findings;
import advice.dsl.ide.preview.Previewed.Anchor;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.TextLines;
import advice.dsl.model.Document;
import advice.dsl.rules.Status;

/** The form as it will print, from the text as it is now: what is needed of it is taken at once, the page is made while the writer goes on. */
@Singleton
public final class Previewing {

    private final Findings findings;
    private final Forms forms = new Forms();

    @Inject
    Previewing(Findings findings) {
        this.findings = findings;
    }

    /** The work that is to be done; for any thread. */
    public Supplier<Previewed> of(Asked about, PreviewParams asked) {
        var facts = findings.facts((Document) about.resource().getContents().get(0));
        var sheet = Sheet.of(facts, asked.draft() || facts.status() == Status.DRAFT);
        var lines = TextLines.of(about.contents());
        return asked.plain() ? () -> text(sheet, lines) : () -> page(sheet, lines);
    }

    private Previewed page(Sheet sheet, TextLines lines) {
        var shown = sheet.show(forms);
        return new Previewed(shown.html(), null, shown.anchors().stream().map(a -> anchor(a.id(), a.origin(), null, lines)).toList());
    }

    private static Previewed text(Sheet sheet, TextLines lines) {
        List<Anchor> anchors = PlacedField.of(sheet.traced()).stream().flatMap(placed -> placed.origin().stream()
                .map(origin -> anchor(placed.id(), origin, placed.field().at(), lines))).toList();
        return new Previewed(null, TextFormat.text(sheet.traced().form()), anchors);
    }

    private static Anchor anchor(String id, Origin origin, Integer at, TextLines lines) {
        return new Anchor(id, lines.range(origin.start(), origin.end()), at);
    }
}
