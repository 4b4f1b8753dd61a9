// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.build.BuildRequest;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionDelta;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.resource.persistence.SerializableResourceDescription;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.xbase.lib.Functions.Function1;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.ide.AdviceRegistry;
import advice.dsl.ide.deadlines.Deadlines;
import advice.dsl.library.Library;
import advice.dsl.model.Document;

/**
 * Reads what has changed and checks it, in place of the platform's builder, which reads every file twice and keeps all of them.
 * A text that somebody types into is checked at once, and its findings are told before anything else is done with it.
 * When a profile or a wording changes, the open documents that see it are checked with it and the closed ones afterwards.
 * Of closed documents only what the index holds stays in memory, and of those outside every folder nothing.
 */
final class Checking extends IncrementalBuilder {

    private final Workspace workspace;
    private final Unhurried later;
    private final Deadlines deadlines;
    private final UriExtensions uris;
    private final Findings findings;
    private final Library library;
    private final Telling telling;
    private final OperationCanceledManager cancelled;

    @Inject
    Checking(Workspace workspace, Unhurried later, Telling telling, Deadlines deadlines, AdviceRegistry registry, UriExtensions uris, OperationCanceledManager cancelled) {
        this.workspace = workspace;
        this.later = later;
        this.telling = telling;
        this.deadlines = deadlines;
        this.uris = uris;
        this.findings = registry.get(Findings.class);
        this.library = registry.get(Library.class);
        this.cancelled = cancelled;
    }

    @Override
    public Result build(BuildRequest request, Function1<? super URI, ? extends IResourceServiceProvider> languages) {
        return new Round(request).run();
    }

    /** One change of some files, with all that comes of it. */
    private final class Round {

        private final BuildRequest request;
        private final XtextResourceSet files;
        private final ResourceDescriptionsData index;
        private final List<Delta> deltas = new ArrayList<>();

        Round(BuildRequest request) {
            this.request = request;
            this.files = request.getResourceSet();
            this.index = request.getState().getResourceDescriptions();
        }

        Result run() {
            request.getDeletedFiles().forEach(this::forget);
            // Its turn may come only when its editor is closed and its folder too.
            var changed = request.getDirtyFiles().stream().collect(Collectors.partitioningBy(workspace::isFollowed));
            changed.get(false).forEach(this::forget);
            var around = around();
            var affected = affected(around);
            if (!around.isEmpty()) {
                library.changed();
            }
            var now = new LinkedHashSet<>(changed.get(true));
            affected.stream().filter(file -> !isAdvice(file) || workspace.isDocumentOpen(file)).forEach(now::add);
            now.forEach(this::read);
            affected.removeAll(now);
            affected.forEach(this::close);
            now.forEach(this::check);
            later.check(affected);
            if (now.size() > changed.get(true).size()) {
                telling.refresh();
            }
            return new Result(request.getState(), deltas);
        }

        /** The folders in which a profile or a wording has changed or gone. */
        private Set<Path> around() {
            var folders = new LinkedHashSet<Path>();
            Stream.concat(request.getDirtyFiles().stream(), request.getDeletedFiles().stream()).filter(file -> !isAdvice(file))
                    .flatMap(file -> Library.path(file).stream()).map(Path::getParent).forEach(folders::add);
            return folders;
        }

        /** The files that see one of those folders, the ones that have changed themselves left out. */
        private Set<URI> affected(Set<Path> changed) {
            var affected = new LinkedHashSet<URI>();
            if (!changed.isEmpty()) {
                Map<Path, Boolean> sees = new HashMap<>();
                for (var file : index.getAllURIs()) {
                    Library.path(file).map(Path::getParent).filter(folder -> sees.computeIfAbsent(folder, f -> changed.stream().anyMatch(
                            seen -> library.sees(file, seen)))).ifPresent(folder -> affected.add(file));
                }
                affected.removeAll(request.getDirtyFiles());
            }
            return affected;
        }

        private void forget(URI file) {
            close(file);
            var known = index.getResourceDescription(file);
            if (known != null) {
                index.removeDescription(file);
                deltas.add(new DefaultResourceDescriptionDelta(known, null));
            }
            deadlines.forget(uris.toUriString(file));
            request.getAfterValidate().afterValidate(file, List.of());
        }

        private void close(URI file) {
            var known = files.getResource(file, false);
            if (known != null) {
                files.getResources().remove(known);
            }
        }

        private void read(URI file) {
            if (files.getResource(file, false) instanceof XtextResource known && workspace.isDocumentOpen(file)) {
                try {
                    known.reparse(workspace.text(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            } else {
                close(file);
                files.getResource(file, true);
            }
        }

        private void check(URI file) {
            cancelled.checkCanceled(request.getCancelIndicator());
            if (files.getResource(file, true) instanceof XtextResource resource) {
                var services = resource.getResourceServiceProvider();
                request.getAfterValidate().afterValidate(file,
                        services.getResourceValidator().validate(resource, CheckMode.ALL, request.getCancelIndicator()));
                index(resource);
                deadlines.note(uris.toUriString(file), findings.facts((Document) resource.getContents().get(0)));
            }
            if (isAdvice(file) && !workspace.isDocumentOpen(file)) {
                close(file);
            }
        }

        private void index(Resource resource) {
            EcoreUtil2.resolveLazyCrossReferences(resource, request.getCancelIndicator());
            cancelled.checkCanceled(request.getCancelIndicator());
            var manager = ((XtextResource) resource).getResourceServiceProvider().getResourceDescriptionManager();
            var described = SerializableResourceDescription.createCopy(manager.getResourceDescription(resource));
            var known = index.getResourceDescription(resource.getURI());
            index.addDescription(resource.getURI(), described);
            deltas.add(manager.createDelta(known, described));
        }
    }

    private static boolean isAdvice(URI file) {
        return "advice".equals(file.fileExtension());
    }
}
