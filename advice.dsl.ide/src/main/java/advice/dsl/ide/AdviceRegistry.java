// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryRegistryImpl;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;

import com.google.inject.Injector;

import advice.dsl.model.ModelPackage;

/**
 * The three kinds of file and the wiring that serves them.
 * Made by hand, because the platform's own look-up asks the thread's class loader, which sees nothing inside Eclipse;
 * and one for each server, so that two servers, or a server and a command line, in one process do not mix.
 */
public final class AdviceRegistry extends ResourceServiceProviderRegistryImpl {

    /** The file extensions of the language. */
    public static final List<String> EXTENSIONS = List.of("advice", "wording", "profile");

    private final Resource.Factory.Registry factories = new ResourceFactoryRegistryImpl();

    /** Serves all three kinds of file by one wiring. */
    void serveBy(Injector injector) {
        EPackage.Registry.INSTANCE.putIfAbsent(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
        var provider = injector.getInstance(IResourceServiceProvider.class);
        var factory = injector.getInstance(IResourceFactory.class);
        for (var extension : EXTENSIONS) {
            getExtensionToFactoryMap().put(extension, provider);
            factories.getExtensionToFactoryMap().put(extension, factory);
        }
    }

    /** An empty set of files whose files are made by this registry's wiring. */
    public XtextResourceSet files() {
        var set = new XtextResourceSet();
        set.setResourceFactoryRegistry(factories);
        return set;
    }

    /** A part of the wiring. */
    public <T> T get(Class<T> kind) {
        return ((IResourceServiceProvider) getExtensionToFactoryMap().get(EXTENSIONS.get(0))).get(kind);
    }
}
