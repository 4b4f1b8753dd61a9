// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.util.concurrent.ExecutorService;

import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.ide.ExecutorServiceProvider;
import org.eclipse.xtext.ide.server.DefaultProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.IProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.containers.ProjectDescriptionBasedContainerManager;
import org.eclipse.xtext.util.IFileSystemScanner;

import com.google.inject.AbstractModule;

import advice.dsl.ide.AdviceRegistry;

/** Wiring of one server around one registry. */
final class ServerModule extends AbstractModule {

    private final AdviceRegistry registry;
    private final Ahead ahead;
    private final ILanguageServerShutdownAndExitHandler end;

    ServerModule(AdviceRegistry registry, Ahead ahead, ILanguageServerShutdownAndExitHandler end) {
        this.registry = registry;
        this.ahead = ahead;
        this.end = end;
    }

    @Override
    protected void configure() {
        bind(AdviceRegistry.class).toInstance(registry);
        bind(Ahead.class).toInstance(ahead);
        bind(IResourceServiceProvider.Registry.class).toInstance(registry);
        bind(XtextResourceSet.class).toProvider(registry::files);
        bind(ILanguageServerShutdownAndExitHandler.class).toInstance(end);
        bind(LanguageServerImpl.class).to(AdviceLanguageServer.class);
        bind(WorkspaceManager.class).to(Workspace.class);
        bind(IRequestManager.class).to(Requests.class);
        bind(IncrementalBuilder.class).to(Checking.class);
        bind(IFileSystemScanner.class).to(Scanner.class);
        bind(ExecutorService.class).toProvider(ExecutorServiceProvider.class);
        bind(IMultiRootWorkspaceConfigFactory.class).to(Folders.class);
        bind(IProjectDescriptionFactory.class).to(DefaultProjectDescriptionFactory.class);
        bind(IContainer.Manager.class).to(ProjectDescriptionBasedContainerManager.class);
    }
}
