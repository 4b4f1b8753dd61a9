// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;

import com.google.inject.Singleton;

/** The folders that the editor has open and the texts of its open files; a single file without a folder is served too. */
@Singleton
final class Workspace extends WorkspaceManager {

    @Override
    public void initialize(URI folder, Procedure2<? super URI, ? super Iterable<Issue>> publish, CancelIndicator cancel) {
        if (folder == null) {
            initialize(List.of(), publish, cancel);
        } else {
            super.initialize(folder, publish, cancel);
        }
    }

    @Override
    public Buildable didOpen(URI uri, Integer version, String contents) {
        getOpenDocuments().put(uri, new OpenText(version, contents));
        return didChangeFiles(List.of(uri), List.of());
    }

    @Override
    public Buildable didChangeTextDocumentContent(URI uri, Integer version, Iterable<TextDocumentContentChangeEvent> changes) {
        var changed = getOpenDocuments().computeIfPresent(uri, (u, text) -> text.applyTextDocumentChanges(changes));
        return changed == null ? Buildable.NO_BUILD : didChangeFiles(List.of(uri), List.of());
    }

    @Override
    protected Document getDocument(XtextResource resource) {
        var open = getOpenDocuments().get(resource.getURI());
        return open != null ? open : new OpenText(1, resource.getParseResult().getRootNode().getText());
    }
}
