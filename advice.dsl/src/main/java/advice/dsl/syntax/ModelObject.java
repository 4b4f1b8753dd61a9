// SPDX-License-Identifier: EPL-2.0
package advice.dsl.syntax;

import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * What every object of the model is made of. An object is never changed once it is parsed, and rules ask it the same question
 * hundreds of times, so it keeps the answer; and each one has its place in the text, so it has a field for that.
 */
public abstract class ModelObject extends MinimalEObjectImpl.Container {

    private Adapter[] adapters;
    private Object read;
    private String spelt;

    /** What the object says, read when it is first asked for. */
    @SuppressWarnings("unchecked")
    public final <T> T read(Supplier<T> reading) {
        if (read == null) {
            read = reading.get();
        }
        return (T) read;
    }

    /** The object's key as the language spells it, found when it is first asked for. */
    public final String spelt(Supplier<String> spelling) {
        if (spelt == null) {
            spelt = spelling.get();
        }
        return spelt;
    }

    /** What a name means is asked of the file it stands in; the platform would look for that file among all others first. */
    @Override
    public final EObject eResolveProxy(InternalEObject proxy) {
        var link = proxy.eProxyURI();
        var file = eResource();
        var meant = file != null && link != null && link.hasFragment() && link.trimFragment().equals(file.getURI())
                ? file.getEObject(link.fragment()) : null;
        return meant != null ? meant : super.eResolveProxy(proxy);
    }

    @Override
    protected final boolean eBasicHasAdapters() {
        return adapters != null;
    }

    @Override
    protected final Adapter[] eBasicAdapterArray() {
        return adapters;
    }

    @Override
    protected final void eBasicSetAdapterArray(Adapter[] all) {
        adapters = all;
    }
}
