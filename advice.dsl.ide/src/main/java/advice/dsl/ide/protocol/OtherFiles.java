// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.protocol;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescriptions;

/** The other files of the workspace, for questions that look beyond one file. */
public interface OtherFiles {

    /** What is remembered of every file, open or closed, since it was last read. */
    IResourceDescriptions index();

    /** The version of a file's text that the editor has open; empty for a file that is closed. */
    Optional<Integer> version(URI file);
}
