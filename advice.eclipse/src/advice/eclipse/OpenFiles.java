// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.swt.widgets.Display;

import advice.eclipse.colours.Highlighting;

/** Tells the language server which of our files are open, and each change to their text, as it is typed. */
public final class OpenFiles implements IDocumentSetupParticipant {

    private static final String OURS = "advice.eclipse.text";
    private static final Following FOLLOWING = new Following();

    /** Called by the platform before the document has its text; the listener hears of the file when it has. */
    @Override
    public void setup(IDocument document) {
        if (document instanceof IDocumentExtension3 partitioned) {
            var partitioner = new FastPartitioner(Highlighting.partitions(), Highlighting.PARTITIONS);
            partitioner.connect(document);
            partitioned.setDocumentPartitioner(Highlighting.PARTITIONING, partitioner);
        }
        FileBuffers.getTextFileBufferManager().addFileBufferListener(FOLLOWING);
    }

    /** Open files are no longer followed. */
    static void forget() {
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(FOLLOWING);
    }

    /** The address by which the server knows the file of an open document. */
    public static Optional<String> address(IDocument document) {
        return Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(document)).flatMap(OpenFiles::address);
    }

    /** The same, but only for a file of ours; any other has none. */
    public static Optional<String> ours(IDocument document) {
        return Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(document)).filter(Following::isOurs).flatMap(OpenFiles::address);
    }

    /** The text of an open file of ours, saved or not. */
    public static Optional<IDocument> document(String address) {
        return FOLLOWING.document(address);
    }

    /** The address by which the server knows a file. */
    public static String address(URI place) {
        return Path.of(place).toUri().toString();
    }

    /** Tells a server that has come after another one what is open. */
    static void tellAgain() {
        Display.getDefault().asyncExec(FOLLOWING::tellAgain);
    }

    private static Optional<String> address(IFileBuffer buffer) {
        var uri = buffer.getFileStore().toURI();
        return "file".equals(uri.getScheme()) ? Optional.of(address(uri)) : Optional.empty();
    }

    private static final class Following implements IFileBufferListener {

        private final Map<IFileBuffer, Changes> open = Collections.synchronizedMap(new IdentityHashMap<>());

        @Override
        public void bufferCreated(IFileBuffer buffer) {
            if (buffer instanceof ITextFileBuffer text && isOurs(text)) {
                address(buffer).ifPresent(address -> {
                    var changes = new Changes(address, text.getDocument());
                    open.put(buffer, changes);
                    changes.tellAll();
                    text.getDocument().addDocumentListener(changes);
                });
            }
        }

        Optional<IDocument> document(String address) {
            return List.copyOf(open.values()).stream().filter(changes -> changes.address.equals(address)).map(changes -> changes.document).findFirst();
        }

        void tellAgain() {
            List.copyOf(open.values()).forEach(Changes::tellAll);
        }

        @Override
        public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
            var changes = open.get(buffer);
            if (changes != null && !dirty) {
                var saved = new DidSaveTextDocumentParams(new TextDocumentIdentifier(changes.address));
                Session.running().send(server -> server.getTextDocumentService().didSave(saved));
            }
        }

        @Override
        public void bufferDisposed(IFileBuffer buffer) {
            var changes = open.remove(buffer);
            if (changes != null) {
                var closed = new DidCloseTextDocumentParams(new TextDocumentIdentifier(changes.address));
                Session.running().send(server -> server.getTextDocumentService().didClose(closed));
            }
        }

        private static boolean isOurs(ITextFileBuffer buffer) {
            try {
                var type = buffer.getContentType();
                return type != null && type.isKindOf(Platform.getContentTypeManager().getContentType(OURS));
            } catch (CoreException e) {
                // A file whose kind can't be told isn't ours.
                return false;
            }
        }

        @Override
        public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
            // The document tells of the change itself.
        }

        @Override
        public void bufferContentReplaced(IFileBuffer buffer) {
            // The document told of the change itself.
        }

        @Override
        public void stateChanging(IFileBuffer buffer) {
            // Only what has happened matters.
        }

        @Override
        public void stateChangeFailed(IFileBuffer buffer) {
            // The platform tells the writer.
        }

        @Override
        public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
            // Whether the file may be written is the platform's affair.
        }

        @Override
        public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
            // The platform opens another buffer for the new place and disposes of this one.
        }

        @Override
        public void underlyingFileDeleted(IFileBuffer buffer) {
            // The text stays open until the writer closes it.
        }
    }

    /** What the server is told of one text: all of it once, then what changes. */
    private static final class Changes implements IDocumentListener {

        private final String address;
        private final IDocument document;
        private Session told;
        private int version;
        private Range replaced;

        Changes(String address, IDocument document) {
            this.address = address;
            this.document = document;
        }

        /** A server that knows the text already isn't told again. */
        void tellAll() {
            var session = Session.running();
            if (told != session) {
                told = session;
                var item = new TextDocumentItem(address, "advice", ++version, document.get());
                session.send(server -> server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item)));
            }
        }

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            try {
                replaced = new Range(Places.position(document, event.getOffset()), Places.position(document, event.getOffset() + event.getLength()));
            } catch (BadLocationException e) {
                // What can't be placed is told by the whole text.
                replaced = null;
            }
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            if (told != Session.running()) {
                tellAll();
                return;
            }
            var words = event.getText() == null ? "" : event.getText();
            var change = new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(address, ++version),
                    List.of(replaced == null ? new TextDocumentContentChangeEvent(document.get()) : new TextDocumentContentChangeEvent(replaced, words)));
            told.send(server -> server.getTextDocumentService().didChange(change));
        }
    }
}
