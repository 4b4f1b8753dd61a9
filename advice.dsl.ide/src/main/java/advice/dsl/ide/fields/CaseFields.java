// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.fields;

import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.Position;

import com.google.inject.Inject;

import advice.documents.composing.Composer;
import advice.documents.preview.PlacedField;
import advice.dsl.Findings;
import advice.dsl.ide.commands.Commands;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.TextLines;
import advice.dsl.model.Document;
import advice.dsl.rules.Status;

/** The fields of the case system's form, each with the text that is pasted into it. */
public final class CaseFields {

    private final Findings findings;

    @Inject
    CaseFields(Findings findings) {
        this.findings = findings;
    }

    /** All of them, in the order of the form. */
    public List<CaseField> all(Asked about) {
        var lines = TextLines.of(about.contents());
        return placed(about).stream().map(field -> shown(field, lines)).toList();
    }

    /** The one that goes by an id, or the narrowest one round a position. */
    public CaseField one(Asked about, CopyParams asked) {
        return placed(about).stream().filter(field -> asked.field() != null ? field.id().equals(asked.field())
                : asked.position() != null && length(field, about.offset(asked.position())) < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(field -> asked.field() != null ? 0 : length(field, about.offset(asked.position()))))
                .map(field -> shown(field, TextLines.of(about.contents())))
                .orElseThrow(() -> Commands.refusal("There is no field of the form here."));
    }

    /** How long the stretch of a field is that stands round an offset. */
    private static int length(PlacedField field, int offset) {
        return field.origin().filter(o -> o.start() <= offset && offset <= o.end()).map(o -> o.end() - o.start()).orElse(Integer.MAX_VALUE);
    }

    private List<PlacedField> placed(Asked about) {
        var facts = findings.facts((Document) about.resource().getContents().get(0));
        return PlacedField.of(Composer.traced(facts, facts.status() == Status.DRAFT));
    }

    private static CaseField shown(PlacedField placed, TextLines lines) {
        var field = placed.field();
        return new CaseField(placed.id(), field.section(), field.label(), field.text(),
                placed.origin().map(o -> lines.range(o.start(), o.end())).orElse(null));
    }
}
