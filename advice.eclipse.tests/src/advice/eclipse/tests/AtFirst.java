// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import java.util.Map;
import java.util.TreeMap;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Looks, before the first test runs, which bundles are awake in a workbench that has opened no file yet. */
public final class AtFirst implements BundleActivator {

    private static final Map<String, Integer> STATES = new TreeMap<>();

    static boolean wasAwake(String bundle) {
        return STATES.get(bundle) == Bundle.ACTIVE;
    }

    @Override
    public void start(BundleContext context) {
        for (var bundle : context.getBundles()) {
            STATES.put(bundle.getSymbolicName(), bundle.getState());
        }
    }

    @Override
    public void stop(BundleContext context) {
        // There is nothing to end.
    }
}
