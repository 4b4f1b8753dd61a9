// SPDX-License-Identifier: EPL-2.0
package advice.dsl.scoping;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.MapBasedScope;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;

import advice.dsl.facts.Elements;
import advice.dsl.library.Library;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Profile;
import advice.dsl.model.Reference;
import advice.dsl.model.Specification;
import advice.dsl.model.Wording;
import advice.dsl.syntax.Shape;

/** What a name may mean where it stands: the vocabulary says which kinds of element, in this file or in others. */
public final class AdviceScopeProvider implements IScopeProvider {

    private final IResourceScopeCache cache;
    private final Library library;

    @Inject
    AdviceScopeProvider(IResourceScopeCache cache, Library library) {
        this.cache = cache;
        this.library = library;
    }

    @Override
    public IScope getScope(EObject context, EReference reference) {
        if (!(context instanceof Reference name) || context.eResource() == null) {
            return IScope.NULLSCOPE;
        }
        var values = Elements.valuesAwaited(name);
        return cache.get(AdviceScopeProvider.class, context.eResource(), IdentityHashMap<Shape.Values, IScope>::new)
                .computeIfAbsent(values, v -> scope(context, v));
    }

    private IScope scope(EObject context, Shape.Values values) {
        var candidates = new LinkedHashMap<String, Element>();
        for (var content : context.eResource().getContents()) {
            if (content instanceof Document document) {
                for (var element : document.getElements()) {
                    if (element.getName() != null && values.names().contains(Elements.keyword(element))) {
                        candidates.putIfAbsent(element.getName(), element);
                    }
                }
            }
        }
        for (var kind : values.afar()) {
            candidates(context, kind).forEach(candidates::putIfAbsent);
        }
        var descriptions = new ArrayList<IEObjectDescription>(candidates.size());
        candidates.forEach((word, element) -> descriptions.add(EObjectDescription.create(QualifiedName.create(word), element)));
        return MapBasedScope.createScope(IScope.NULLSCOPE, descriptions);
    }

    private Map<String, ? extends Element> candidates(EObject context, String kind) {
        return switch (kind) {
            case "profile" -> library.visible(context.eResource(), Profile.class, "profile");
            case "wording" -> library.visible(context.eResource(), Wording.class, "wording");
            case "specification" -> library.visible(context.eResource(), Specification.class, "wording");
            default -> Map.of();
        };
    }
}
