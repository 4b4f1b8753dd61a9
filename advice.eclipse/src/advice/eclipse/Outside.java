// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.ui.IURIEditorInput;

/**
 * Files that were opened from outside the workspace: they can have no markers, so their findings stand in the text while it is open.
 * To the platform it says whether what an editor shows is a file of ours, wherever that lies.
 */
public final class Outside extends PropertyTester {

    private static final Map<Integer, String> LEVELS = Map.of(IMarker.SEVERITY_ERROR, "error", IMarker.SEVERITY_WARNING, "warning", IMarker.SEVERITY_INFO, "info");
    private static final String PLATFORMS = "org.eclipse.ui.workbench.texteditor";

    /** Whether a file lies outside the workspace. */
    public static boolean is(String address) {
        return ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(address)).length == 0;
    }

    static void show(URI file, List<Diagnostic> findings) throws CoreException {
        var open = FileBuffers.getTextFileBufferManager().getFileStoreTextFileBuffer(EFS.getStore(file));
        if (open != null && open.getAnnotationModel() instanceof IAnnotationModelExtension model) {
            var gone = new ArrayList<Annotation>();
            open.getAnnotationModel().getAnnotationIterator().forEachRemaining(annotation -> {
                if (annotation instanceof Found) {
                    gone.add(annotation);
                }
            });
            var come = new HashMap<Annotation, Position>();
            for (var finding : findings) {
                var attributes = Markers.attributes(finding, open.getDocument());
                if (attributes.get(IMarker.CHAR_START) instanceof Integer start && attributes.get(IMarker.CHAR_END) instanceof Integer end) {
                    come.put(new Found(finding, attributes), new Position(start, end - start));
                }
            }
            model.replaceAnnotations(gone.toArray(Annotation[]::new), come);
        }
    }

    @Override
    public boolean test(Object input, String property, Object[] arguments, Object expected) {
        return input instanceof IURIEditorInput file && file.getURI() != null && Folders.isOurs(file.getName());
    }

    private static final class Found extends Annotation {

        Found(Diagnostic finding, Map<String, Object> attributes) {
            super(Markers.tag(finding).orElse(PLATFORMS) + "." + LEVELS.get(attributes.get(IMarker.SEVERITY)), false, (String) attributes.get(IMarker.MESSAGE));
        }
    }
}
