// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide;

import org.eclipse.xtext.ide.DefaultIdeModule;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.containers.ProjectDescriptionBasedContainerManager;


import advice.dsl.ide.names.Navigation;
import advice.dsl.ide.names.Renaming;
import advice.dsl.ide.symbols.Outline;

/** Wiring of what editors need of the language. */
final class AdviceIdeModule extends DefaultIdeModule {

    private final AdviceRegistry registry;

    AdviceIdeModule(AdviceRegistry registry) {
        this.registry = registry;
    }

    public IResourceServiceProvider.Registry bindIResourceServiceProvider$Registry() {
        return registry;
    }

    public Class<? extends IContainer.Manager> bindIContainer$Manager() {
        return ProjectDescriptionBasedContainerManager.class;
    }

    public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
        return Outline.class;
    }

    public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
        return Navigation.class;
    }

    public Class<? extends IDocumentHighlightService> bindIDocumentHighlightService() {
        return Navigation.class;
    }

    public Class<? extends IRenameService2> bindIRenameService2() {
        return Renaming.class;
    }
}

