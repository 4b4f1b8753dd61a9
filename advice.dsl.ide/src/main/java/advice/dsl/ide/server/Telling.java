// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

import advice.dsl.Findings;
import advice.dsl.ide.AdviceRegistry;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.Client;
import advice.dsl.ide.protocol.Diagnostics;
import advice.dsl.rules.Finding;
import advice.dsl.validation.AdviceValidator.FoundIssue;

/**
 * Tells an editor what was found: unasked, or, where it can ask, when it asks; never both, which would show each finding twice.
 */
@Singleton
final class Telling {

    private final Provider<Workspace> workspace;
    private final Findings findings;
    private final UriExtensions uris;
    private final CompletableFuture<Void> begun = new CompletableFuture<>();
    private final Map<String, Told> told = new TreeMap<>();
    private LanguageClient editor;
    private Client client = Client.UNKNOWN;

    /** What was found in a file when it was last checked, for an editor that asks. */
    private record Told(String id, Integer version, List<Diagnostic> findings) {
    }

    @Inject
    Telling(Provider<Workspace> workspace, AdviceRegistry registry, UriExtensions uris) {
        this.workspace = workspace;
        this.findings = registry.get(Findings.class);
        this.uris = uris;
    }

    void to(LanguageClient remote, Client abilities) {
        editor = remote;
        client = abilities;
    }

    /** From now on the editor may be spoken to. */
    void begin() {
        begun.complete(null);
    }

    /** Tells what a check of a file has found, nothing included. */
    void tell(URI file, Iterable<? extends Issue> issues) {
        var found = new ArrayList<Finding>();
        issues.forEach(issue -> {
            if (issue instanceof FoundIssue ours) {
                found.add(ours.finding());
            }
        });
        var uri = uris.toUriString(file);
        var version = workspace.get().version(file).orElse(null);
        var said = Diagnostics.of(found, uri, client);
        if (!client.asksForFindings()) {
            var params = new PublishDiagnosticsParams(uri, said);
            params.setVersion(version);
            begun.thenRun(() -> editor.publishDiagnostics(params));
            return;
        }
        remember(uri, new Told(id(said), version, said), workspace.get().isThere(file));
    }

    /** Says that there is news of files which the editor would not ask for by itself: it asks for the one that is typed into anyway. */
    void refresh() {
        if (client.asksForFindings() && client.refreshesFindings()) {
            begun.thenRun(editor::refreshDiagnostics);
        }
    }

    private synchronized void remember(String uri, Told news, boolean exists) {
        if (exists) {
            told.put(uri, news);
        } else {
            told.remove(uri);
        }
    }

    /** The findings of a file as it is now, or that they are what they were. */
    DocumentDiagnosticReport of(Asked about, DocumentDiagnosticParams asked) {
        var found = Diagnostics.of(findings.shown(about.resource(), about.cancel()), asked.getTextDocument().getUri(), client);
        var id = id(found);
        if (id.equals(asked.getPreviousResultId())) {
            return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(id));
        }
        var report = new RelatedFullDocumentDiagnosticReport(found);
        report.setResultId(id);
        return new DocumentDiagnosticReport(report);
    }

    /** The findings of all files that were checked, as far as the editor does not have them yet. */
    synchronized WorkspaceDiagnosticReport ofAll(WorkspaceDiagnosticParams asked) {
        var known = new TreeMap<String, String>();
        for (PreviousResultId previous : asked.getPreviousResultIds()) {
            known.put(previous.getUri(), previous.getValue());
        }
        var reports = new ArrayList<WorkspaceDocumentDiagnosticReport>();
        told.forEach((uri, last) -> {
            if (last.id().equals(known.remove(uri))) {
                reports.add(new WorkspaceDocumentDiagnosticReport(new WorkspaceUnchangedDocumentDiagnosticReport(last.id(), uri, last.version())));
            } else {
                reports.add(full(uri, last.id(), last.version(), last.findings()));
            }
        });
        // What the editor has and nobody knows any more is taken back.
        known.keySet().forEach(uri -> reports.add(full(uri, null, null, List.of())));
        return new WorkspaceDiagnosticReport(reports);
    }

    private static WorkspaceDocumentDiagnosticReport full(String uri, String id, Integer version, List<Diagnostic> findings) {
        var report = new WorkspaceFullDocumentDiagnosticReport(findings, uri, version);
        report.setResultId(id);
        return new WorkspaceDocumentDiagnosticReport(report);
    }

    private static String id(List<Diagnostic> found) {
        return Integer.toHexString(found.hashCode()) + "-" + found.size();
    }
}
