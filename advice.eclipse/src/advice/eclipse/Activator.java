// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Ends with the bundle what the first open file of ours began. */
public final class Activator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        // Nothing is started for its own sake, so that the workbench starts as fast as without us.
    }

    @Override
    public void stop(BundleContext context) {
        OpenFiles.forget();
        Session.stop();
    }
}
