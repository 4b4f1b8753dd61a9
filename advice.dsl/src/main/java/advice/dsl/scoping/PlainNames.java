// SPDX-License-Identifier: EPL-2.0
package advice.dsl.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

import advice.dsl.model.Element;

/** An element's name is the writer's own word, in any script, with nothing before it. */
public final class PlainNames extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public QualifiedName getFullyQualifiedName(EObject object) {
        return object instanceof Element element && element.getName() != null && !element.getName().isEmpty()
                ? QualifiedName.create(element.getName()) : null;
    }
}
