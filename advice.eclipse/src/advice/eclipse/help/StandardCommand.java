// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.help;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import advice.eclipse.StatusLine;

/** <em>Open Standard's Page</em>: of the finding that is chosen, or in whose line the cursor stands. */
public final class StandardCommand extends AbstractHandler {

    private static final String FINDING = "advice.eclipse.finding";
    private static final String RULE = "rule";

    @Override
    public Object execute(ExecutionEvent event) {
        var rule = chosen(event).or(() -> atTheCursor(event));
        if (rule.isPresent()) {
            HelpPage.open(HelpPage.standard(rule.get()));
        } else {
            StatusLine.show("There is no finding in this line. Put the cursor where something is underlined.");
        }
        return null;
    }

    private static Optional<String> chosen(ExecutionEvent event) {
        return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? Arrays.stream(selection.toArray()).map(one -> Adapters.adapt(one, IMarker.class)).filter(marker -> marker != null)
                        .flatMap(marker -> rule(marker).stream()).findFirst() : Optional.empty();
    }

    /** The narrowest finding round the cursor, else the first one of its line. */
    private static Optional<String> atTheCursor(ExecutionEvent event) {
        if (!(HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor) || ResourceUtil.getFile(editor.getEditorInput()) == null
                || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection cursor)) {
            return Optional.empty();
        }
        var findings = findings(ResourceUtil.getFile(editor.getEditorInput()));
        return Arrays.stream(findings).filter(marker -> start(marker) <= cursor.getOffset() && cursor.getOffset() <= end(marker))
                .min(Comparator.comparingInt(marker -> end(marker) - start(marker)))
                .or(() -> Arrays.stream(findings).filter(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0) == cursor.getStartLine() + 1).findFirst())
                .flatMap(StandardCommand::rule);
    }

    private static IMarker[] findings(IFile file) {
        try {
            return file.findMarkers(FINDING, true, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            ILog.of(StandardCommand.class).log(e.getStatus());
            return new IMarker[0];
        }
    }

    private static int start(IMarker marker) {
        return marker.getAttribute(IMarker.CHAR_START, Integer.MAX_VALUE);
    }

    private static int end(IMarker marker) {
        return marker.getAttribute(IMarker.CHAR_END, -1);
    }

    private static Optional<String> rule(IMarker marker) {
        return Optional.of(marker.getAttribute(RULE, "")).filter(rule -> !rule.isEmpty());
    }
}
