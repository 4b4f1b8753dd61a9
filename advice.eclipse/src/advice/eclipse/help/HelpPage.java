// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.help;

import java.io.IOException;
import java.net.URL;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import advice.eclipse.StatusLine;

/** A page of the help that comes with the bundle: in the platform's help where there is one, else in a view of ours. */
public final class HelpPage {

    private static final String BUNDLE = "advice.eclipse";
    private static final String FOLDER = "help/";
    /** So begins the address of a page of the help, wherever that lies; nothing but this class knows what to do with it. */
    private static final String ADDRESS = "advice-help:";

    private HelpPage() {
    }

    /** The address of a standard's page, for {@link #follow}. */
    public static String ofStandard(String id) {
        return ADDRESS + standard(id);
    }

    static String standard(String id) {
        return "standards/" + id + ".html";
    }

    /** Opens the page of an address; {@code false} for an address of something else. */
    public static boolean follow(String address) {
        var ours = address.startsWith(ADDRESS);
        if (ours) {
            open(address.substring(ADDRESS.length()));
        }
        return ours;
    }

    /** @param name its path within the help, {@code standards/need-without-provision.html} */
    public static void open(String name) {
        var page = file(name);
        if (page.isEmpty()) {
            StatusLine.show("There is no page of this name in the help of Advice.");
            return;
        }
        var help = PlatformUI.getWorkbench().getHelpSystem();
        if (help.hasHelpUI()) {
            help.displayHelpResource("/" + BUNDLE + "/" + FOLDER + name);
            return;
        }
        try {
            var view = (PageView) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(PageView.ID);
            view.show(page.get());
        } catch (PartInitException e) {
            ILog.of(HelpPage.class).log(e.getStatus());
        }
    }

    /** Where the page lies as a file; the folder round it lies there too, so that its links lead on. */
    static Optional<URL> file(String name) {
        var bundle = Platform.getBundle(BUNDLE);
        try {
            if (FileLocator.find(bundle, new Path(FOLDER + name), null) == null) {
                return Optional.empty();
            }
            var folder = FileLocator.toFileURL(FileLocator.find(bundle, new Path(FOLDER), null));
            return Optional.of(new URL(folder, name));
        } catch (IOException e) {
            ILog.of(HelpPage.class).error("The help of Advice could not be unpacked", e);
            return Optional.empty();
        }
    }
}
