// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.formatting;

import java.util.List;

import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

import advice.dsl.formatting.AdviceFormatter;
import advice.dsl.formatting.AdviceFormatter.Stretch;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.Ranges;

/**
 * Layout in an editor: of a text, of parts of it, and while somebody types.
 * How far things stand in is the language's own; what an editor says of tabs is for other files.
 */
public final class Formatting {

    /** What may change the layout once it is typed. */
    public static final DocumentOnTypeFormattingOptions TRIGGERS = new DocumentOnTypeFormattingOptions("\n", List.of("\"", "\u201c", " "));

    /** The changes that put the whole text in order. */
    public List<TextEdit> of(Asked about) {
        return Ranges.of(about.contents(), AdviceFormatter.edits(about.contents()));
    }

    /** The changes to the lines that the ranges touch. */
    public List<TextEdit> of(Asked about, List<Range> ranges) {
        var stretches = ranges.stream().map(range -> new Stretch(about.offset(range.getStart()), about.offset(range.getEnd()))).toList();
        return Ranges.of(about.contents(), AdviceFormatter.edits(about.contents(), stretches));
    }

    /** The changes that follow from what was typed right before a place. */
    public List<TextEdit> after(Asked about, DocumentOnTypeFormattingParams params) {
        var typing = new Typing(about.contents(), about.file(), about.offset(params.getPosition()));
        return Ranges.of(about.contents(), typing.after(params.getCh()));
    }
}
