// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import advice.eclipse.Here;

/** Gives the Outline view its page for an editor that shows a text of ours. */
public final class Outlines implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object editor, Class<T> type) {
        return type == IContentOutlinePage.class && editor instanceof IEditorPart part
                ? Here.of(part).map(here -> type.cast(new OutlinePage(here))).orElse(null) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
