// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.names;

import java.net.URI;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.lsp4j.Location;
import org.eclipse.search.ui.text.Match;

import advice.eclipse.OpenFiles;
import advice.eclipse.Places;

/**
 * A line in which something was found.
 *
 * @param number counted from 1
 */
record Line(IFile file, int number, String words, int offset, int length) {

    /** Empty where the file is not one of the workspace. */
    static Optional<Line> of(Location place) {
        var found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(place.getUri()));
        if (found.length == 0) {
            return Optional.empty();
        }
        try {
            var open = OpenFiles.document(place.getUri());
            var text = open.isPresent() ? open.get() : new Document(found[0].readString());
            var start = Places.offset(text, place.getRange().getStart());
            var line = text.getLineInformationOfOffset(start);
            return Optional.of(new Line(found[0], place.getRange().getStart().getLine() + 1, text.get(line.getOffset(), line.getLength()).strip(),
                    start, Places.offset(text, place.getRange().getEnd()) - start));
        } catch (CoreException | BadLocationException e) {
            // A file that changes just now is found again by whoever asks again.
            return Optional.empty();
        }
    }

    Match match() {
        return new Match(this, offset, length);
    }

    String shown() {
        return file.getFullPath().makeRelative() + ":" + number + "  " + words;
    }
}
