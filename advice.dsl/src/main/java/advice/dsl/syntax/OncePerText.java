// SPDX-License-Identifier: EPL-2.0
package advice.dsl.syntax;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.eclipse.xtext.util.concurrent.IUnitOfWork;

import com.google.inject.Provider;

/**
 * Works things out once for each state of a file's text. A model of ours changes only when its text is parsed again, so nothing in it
 * has to be watched; the platform's own cache watches every object, which costs as much as parsing does.
 */
public final class OncePerText extends OnChangeEvictingCache {

    /** For whoever is not made by injection; what is known is kept with the file, so that all see the same. */
    public static final OncePerText CACHE = new OncePerText();

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(Object key, Resource file, Provider<T> answer) {
        var known = known(file).answers;
        var value = known.get(key);
        if (value == null) {
            value = answer.get();
            known.put(key, value);
        }
        return (T) value;
    }

    @Override
    public void clear(Resource file) {
        var known = EcoreUtil.getExistingAdapter(file, Known.class);
        if (known != null) {
            file.eAdapters().remove(known);
        }
    }

    /** Linking asks for this, so that what it does to a model does not make the platform's cache forget; ours does not watch. */
    @Override
    public <R, F extends Resource> R execWithoutCacheClear(F file, IUnitOfWork<R, F> work) throws WrappedException {
        try {
            return work.exec(file);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new WrappedException(e);
        }
    }

    private static Known known(Resource file) {
        var parsed = file instanceof XtextResource ours ? ours.getParseResult() : null;
        var known = (Known) EcoreUtil.getExistingAdapter(file, Known.class);
        return known != null && known.parsed == parsed ? known : begun(file, parsed);
    }

    private static Known begun(Resource file, IParseResult parsed) {
        synchronized (file) {
            var known = (Known) EcoreUtil.getExistingAdapter(file, Known.class);
            if (known == null || known.parsed != parsed) {
                file.eAdapters().remove(known);
                known = new Known(parsed);
                file.eAdapters().add(known);
            }
            return known;
        }
    }

    /** What was worked out for one parsed text. */
    private static final class Known extends AdapterImpl {

        private final IParseResult parsed;
        private final Map<Object, Object> answers = new ConcurrentHashMap<>();

        Known(IParseResult parsed) {
            this.parsed = parsed;
        }

        @Override
        public boolean isAdapterForType(Object type) {
            return type == Known.class;
        }
    }
}
