// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/**
 * The text of an open file, saved or not.
 * A place behind the end of its line means that end, as the protocol says, and one behind the last line the text's end;
 * so no change is ever lost, and no error quotes the text.
 */
final class OpenText extends Document {

    OpenText(Integer version, String contents) {
        super(version, contents, false);
    }

    @Override
    public int getOffSet(Position position) {
        var text = getContents();
        var start = 0;
        for (int line = 0; line < position.getLine(); line++) {
            var end = text.indexOf('\n', start);
            if (end < 0) {
                return text.length();
            }
            start = end + 1;
        }
        var end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
        return start + Math.min(Math.max(0, position.getCharacter()), end - start);
    }

    /** The same text as another state of the file, by the editor's count. */
    OpenText at(Integer version) {
        return new OpenText(version, getContents());
    }

    @Override
    public ITextRegion getTextRegion(Range range) {
        var start = getOffSet(range.getStart());
        return new TextRegion(start, Math.max(0, getOffSet(range.getEnd()) - start));
    }

    @Override
    public Position getPosition(int offset) {
        return super.getPosition(Math.max(0, Math.min(offset, getContents().length())));
    }

    @Override
    public OpenText applyTextDocumentChanges(Iterable<? extends TextDocumentContentChangeEvent> changes) {
        var changed = this;
        for (var change : changes) {
            var text = change.getText();
            if (change.getRange() != null) {
                var region = changed.getTextRegion(change.getRange());
                text = new StringBuilder(changed.getContents())
                        .replace(region.getOffset(), region.getOffset() + region.getLength(), text).toString();
            }
            changed = new OpenText(getVersion(), text);
        }
        return changed;
    }
}
