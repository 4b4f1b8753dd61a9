// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.names;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.widgets.Display;

import advice.eclipse.Here;
import advice.eclipse.OpenFiles;
import advice.eclipse.Places;
import advice.eclipse.Session;
import advice.eclipse.StatusLine;
import advice.eclipse.colours.Colours;

/** From a name to where it is given, and from the name of a file to that file: Ctrl and a click, or F3. */
public final class Links extends AbstractHyperlinkDetector {

    private static final Set<String> NAMES = Set.of("variable", "function", "parameter");

    /** The platform asks in the UI thread, so what is a name is known from the colours, and where it leads is asked when somebody follows it. */
    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        var document = viewer.getDocument();
        var address = OpenFiles.ours(document);
        if (address.isEmpty()) {
            return null;
        }
        var file = FilesAhead.at(document, region.getOffset());
        if (file.isPresent()) {
            return new IHyperlink[] {new Link(file.get().region(), () -> Here.file(file.get().target()))};
        }
        return Colours.at(document, region.getOffset())
                .filter(token -> NAMES.contains(token.type()) && !token.marks().contains("defaultLibrary"))
                .map(token -> new IHyperlink[] {new Link(new Region(token.start(), token.length()), () -> follow(document, address.get(), token.start()))})
                .orElse(null);
    }

    private static void follow(IDocument document, String address, int offset) {
        try {
            var place = new DefinitionParams(new TextDocumentIdentifier(address), Places.position(document, offset));
            Session.running().ask(server -> server.getTextDocumentService().definition(place)).thenAccept(answer -> {
                var places = answer == null ? List.<Location>of() : answer.isLeft() ? List.<Location>copyOf(answer.getLeft())
                        : answer.getRight().stream().map(link -> new Location(link.getTargetUri(), link.getTargetSelectionRange())).toList();
                Display.getDefault().asyncExec(() -> places.stream().findFirst().ifPresentOrElse(Here::open,
                        () -> StatusLine.show("Nothing in these folders gives this name.")));
            });
        } catch (BadLocationException e) {
            StatusLine.show("The text has changed.");
        }
    }

    private record Link(IRegion region, Runnable way) implements IHyperlink {

        @Override
        public IRegion getHyperlinkRegion() {
            return region;
        }

        @Override
        public String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return null;
        }

        @Override
        public void open() {
            way.run();
        }
    }
}
