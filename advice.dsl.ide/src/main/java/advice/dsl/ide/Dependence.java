// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide;

import java.util.Collection;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

import com.google.inject.Singleton;

import advice.dsl.library.Library;

/**
 * Which files are to be checked again when others have changed.
 * A profile or a wording may change the findings of every document in its folder and below, whether or not a name in it has changed.
 */
@Singleton
final class Dependence extends DefaultResourceDescriptionManager {

    @Override
    public boolean isAffected(Collection<IResourceDescription.Delta> deltas, IResourceDescription candidate, IResourceDescriptions context) {
        return deltas.stream().map(IResourceDescription.Delta::getUri)
                .anyMatch(changed -> !changed.equals(candidate.getURI()) && maySee(candidate.getURI(), changed));
    }

    /** Names are looked up beside a file and in the folders above it. */
    private static boolean maySee(URI document, URI changed) {
        if ("advice".equals(changed.fileExtension())) {
            return false;
        }
        var folder = Library.path(changed).map(p -> p.getParent());
        return folder.isPresent() && Library.path(document).filter(p -> p.startsWith(folder.get())).isPresent();
    }
}
