// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.links;

import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.ide.protocol.Stretch;
import advice.dsl.library.Library;
import advice.dsl.model.Attachment;
import advice.dsl.model.Element;
import advice.dsl.model.Part;
import advice.dsl.model.Text;
import advice.dsl.syntax.Prose;

/** A text that names a file beside it leads there: a profile's form, a source, a report attached to an advice. None leads out of the folder. */
final class FilesBeside implements Links {

    /** The lines that may name a file, by the keyword of their element. */
    private static final Map<String, Set<String>> LINES = Map.of("profile", Set.of("form", "council", "source"), "wording", Set.of("source"));

    private final Library library;

    @Inject
    FilesBeside(Library library) {
        this.library = library;
    }

    @Override
    public Stream<Link> of(EObject object) {
        return object instanceof Text text && mayNameAFile(text) ? library.file(text.eResource(), text.getValue() == null ? "" : text.getValue().strip())
                .filter(file -> !Files.isSymbolicLink(file))
                .map(file -> new Link(words(text), URI.createFileURI(file.toString()), "Open the file")).stream() : Stream.empty();
    }

    private static boolean mayNameAFile(Text text) {
        if (text.eContainer() instanceof Attachment attachment) {
            return Reading.of(attachment).bareTexts().contains(text);
        }
        return text.eContainer() instanceof Part part && Optional.of(part.eContainer()).filter(Element.class::isInstance)
                .map(element -> LINES.getOrDefault(Elements.keyword((Element) element), Set.of())).filter(keys -> keys.contains(Elements.key(part))).isPresent();
    }

    /** What stands between the quotation marks. */
    private static Stretch words(Text text) {
        var node = NodeModelUtils.findActualNodeFor(text);
        var prose = Prose.of(node.getText().strip());
        return new Stretch(node.getOffset() + prose.writtenStart(0), node.getOffset() + prose.writtenEnd(prose.text().length()));
    }
}
