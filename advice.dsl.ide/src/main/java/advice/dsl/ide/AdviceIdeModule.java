// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide;

import org.eclipse.xtext.ide.DefaultIdeModule;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.containers.ProjectDescriptionBasedContainerManager;

import advice.dsl.ide.index.Entries;

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

    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return Entries.class;
    }
}
