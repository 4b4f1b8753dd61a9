// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.links;

import java.nio.file.Files;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import advice.dsl.facts.Elements;
import advice.dsl.ide.protocol.Stretch;
import advice.dsl.library.Library;
import advice.dsl.model.Element;
import advice.dsl.model.Profile;
import advice.dsl.model.Reference;
import advice.dsl.model.Wording;

/** The name of a profile or of a wording file leads to that file; what is shipped lies in our own jar, where no editor can go. */
final class NamedFiles implements Links {

    @Override
    public Stream<Link> of(EObject object) {
        return object instanceof Reference reference && Elements.isKnown(reference) ? to(reference, reference.getTarget()) : Stream.empty();
    }

    private static Stream<Link> to(Reference reference, Element target) {
        var file = target.eResource().getURI();
        var isElsewhere = (target instanceof Profile || target instanceof Wording) && target.eResource() != reference.eResource();
        return isElsewhere && Library.path(file).filter(Files::isRegularFile).isPresent()
                ? Stream.of(new Link(Stretch.of(reference), file, "Open the file of " + Elements.called(target))) : Stream.empty();
    }
}
