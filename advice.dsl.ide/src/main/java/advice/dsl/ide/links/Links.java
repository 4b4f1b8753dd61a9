// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.links;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** One kind of link. */
interface Links {

    /** The link that an object of the model is, where it is one. */
    Stream<Link> of(EObject object);
}
