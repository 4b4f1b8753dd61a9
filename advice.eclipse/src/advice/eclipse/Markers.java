// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Shows the server's findings as problem markers, which the editor underlines and the Problems view lists.
 * It works behind the server's back, so that a busy workspace never holds up an answer; of two lists for a file the newer counts.
 */
public final class Markers extends WorkspaceJob {

    public static final String TYPE = "advice.eclipse.finding";
    /** The standard's id. */
    public static final String RULE = "rule";
    /** The labels of the fixes that are offered at the finding, each in a line. */
    public static final String FIXES = "fixes";
    /** The other places that the finding is about, each in a line. */
    static final String ELSEWHERE = "elsewhere";

    /** A kind of its own for words without effect and one for what was replaced, so that they can be drawn otherwise. */
    private static final Map<DiagnosticTag, String> TAGGED = Map.of(DiagnosticTag.Unnecessary, "advice.eclipse.unnecessary",
            DiagnosticTag.Deprecated, "advice.eclipse.deprecated");

    private static final Markers SHOWN = new Markers();

    private final Map<String, List<Diagnostic>> waiting = new LinkedHashMap<>();

    private Markers() {
        super("Advice findings");
        setSystem(true);
    }

    static Markers shown() {
        return SHOWN;
    }

    void show(String address, List<Diagnostic> findings) {
        synchronized (waiting) {
            waiting.remove(address);
            waiting.put(address, findings);
        }
        schedule();
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        Map<String, List<Diagnostic>> now;
        synchronized (waiting) {
            now = new LinkedHashMap<>(waiting);
            waiting.clear();
        }
        for (var entry : now.entrySet()) {
            var place = URI.create(entry.getKey());
            var files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(place);
            for (var file : files) {
                show(file, entry.getValue());
            }
            if (files.length == 0) {
                Outside.show(place, entry.getValue());
            }
        }
        return Status.OK_STATUS;
    }

    /** A file that is being deleted takes its markers along. */
    private static void show(IFile file, List<Diagnostic> findings) throws CoreException {
        try {
            if (file.exists()) {
                replace(file, findings);
            }
        } catch (CoreException e) {
            if (file.exists()) {
                throw e;
            }
        }
    }

    /** What is found again keeps its marker, so that little flickers while somebody types. */
    private static void replace(IFile file, List<Diagnostic> findings) throws CoreException {
        var old = new HashMap<String, Deque<IMarker>>();
        for (var marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
            old.computeIfAbsent(key(marker.getType(), marker.getAttributes()), key -> new ArrayDeque<>()).add(marker);
        }
        if (!findings.isEmpty()) {
            var text = text(file);
            for (var finding : findings) {
                var attributes = attributes(finding, text);
                var type = tag(finding).orElse(TYPE);
                var marker = Optional.ofNullable(old.get(key(type, attributes))).map(Deque::poll);
                if (marker.isEmpty()) {
                    file.createMarker(type, attributes);
                } else if (!attributes.equals(marker.get().getAttributes())) {
                    marker.get().setAttributes(attributes);
                }
            }
        }
        for (var gone : old.values()) {
            for (var marker : gone) {
                marker.delete();
            }
        }
    }

    /** The kind of its own that a finding has, where it has one. */
    static Optional<String> tag(Diagnostic finding) {
        return finding.getTags() == null ? Optional.empty() : finding.getTags().stream().map(TAGGED::get).filter(Objects::nonNull).findFirst();
    }

    private static String key(String type, Map<String, Object> attributes) {
        return type + " " + attributes.get(RULE) + " " + attributes.get(IMarker.MESSAGE);
    }

    /** The text that is open, saved or not; else that of the file. */
    private static IDocument text(IFile file) throws CoreException {
        var open = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        return open != null ? open.getDocument() : new Document(file.readString());
    }

    static Map<String, Object> attributes(Diagnostic finding, IDocument text) {
        var range = finding.getRange();
        var attributes = new HashMap<String, Object>();
        attributes.put(IMarker.MESSAGE, finding.getMessage().isRight() ? finding.getMessage().getRight().getValue() : finding.getMessage().getLeft());
        attributes.put(IMarker.SEVERITY, severity(finding.getSeverity()));
        attributes.put(IMarker.LINE_NUMBER, range.getStart().getLine() + 1);
        attributes.put(IMarker.SOURCE_ID, "Advice");
        if (finding.getCode() != null) {
            attributes.put(RULE, finding.getCode().get().toString());
        }
        if (finding.getData() instanceof JsonObject data && data.get(FIXES) instanceof JsonArray labels) {
            attributes.put(FIXES, StreamSupport.stream(labels.spliterator(), false).map(JsonElement::getAsString).collect(Collectors.joining("\n")));
        }
        var elsewhere = Elsewhere.kept(finding);
        if (!elsewhere.isEmpty()) {
            attributes.put(ELSEWHERE, elsewhere);
        }
        try {
            var start = Places.offset(text, range.getStart());
            attributes.put(IMarker.CHAR_END, Places.offset(text, range.getEnd()));
            attributes.put(IMarker.CHAR_START, start);
        } catch (BadLocationException e) {
            // The text has been shortened since; the findings of the newer text are on their way.
            attributes.remove(IMarker.CHAR_END);
        }
        return attributes;
    }

    private static int severity(DiagnosticSeverity severity) {
        if (severity == DiagnosticSeverity.Error) {
            return IMarker.SEVERITY_ERROR;
        }
        return severity == DiagnosticSeverity.Warning ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_INFO;
    }
}
