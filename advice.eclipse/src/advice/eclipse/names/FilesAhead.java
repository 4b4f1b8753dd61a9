// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;

import advice.eclipse.Companion;
import advice.eclipse.Places;

/** Knows which words of a text are names of files before somebody points at them. */
public final class FilesAhead extends Companion {

    private static final int QUIET = 500;
    private static final Map<IDocument, List<File>> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    record File(Region region, String target) {
    }

    /** Called by the platform, once an editor. */
    public FilesAhead() {
        super(QUIET);
    }

    static Optional<File> at(IDocument document, int offset) {
        return KNOWN.getOrDefault(document, List.of()).stream()
                .filter(file -> file.region().getOffset() <= offset && offset <= file.region().getOffset() + file.region().getLength()).findFirst();
    }

    @Override
    protected void changed(DocumentEvent event) {
        KNOWN.remove(event.getDocument());
    }

    @Override
    protected void rested(IDocument document, String address) {
        ask(server -> server.getTextDocumentService().documentLink(new DocumentLinkParams(new TextDocumentIdentifier(address))), links -> {
            var files = new ArrayList<File>();
            for (var link : links) {
                try {
                    var start = Places.offset(document, link.getRange().getStart());
                    files.add(new File(new Region(start, Places.offset(document, link.getRange().getEnd()) - start), link.getTarget()));
                } catch (BadLocationException e) {
                    // The text is being shortened; then it rests again.
                    continue;
                }
            }
            KNOWN.put(document, files);
        });
    }
}
