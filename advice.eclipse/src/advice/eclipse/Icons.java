// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;

/** The bundle's own pictures, each in one size and in twice that. */
public final class Icons {

    private static final String BUNDLE = "advice.eclipse";

    private Icons() {
    }

    /** @param name of its file in the folder {@code icons}, without ending */
    public static ImageDescriptor of(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".png").orElse(ImageDescriptor.getMissingImageDescriptor());
    }

    /** As an image that lives as long as the workbench; for the UI thread. */
    public static Image image(String name) {
        var images = JFaceResources.getImageRegistry();
        var key = BUNDLE + "." + name;
        if (images.getDescriptor(key) == null) {
            images.put(key, of(name));
        }
        return images.get(key);
    }

    /** The same with a small picture of the platform's over its corner, such as the cross of an error. */
    public static Image image(String name, String over) {
        var images = JFaceResources.getImageRegistry();
        var key = BUNDLE + "." + name + "." + over;
        if (images.getDescriptor(key) == null) {
            images.put(key, new DecorationOverlayIcon(of(name), PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(over), IDecoration.BOTTOM_LEFT));
        }
        return images.get(key);
    }
}
