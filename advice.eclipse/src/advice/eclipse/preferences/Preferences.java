// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.preferences;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What a writer has set for this workspace. */
public final class Preferences {

    static final String NODE = "advice.eclipse";
    static final String OPENS = "opensWhatIsBuilt";

    private static final IScopeContext[] SCOPES = {InstanceScope.INSTANCE, DefaultScope.INSTANCE};

    private Preferences() {
    }

    /** Whether a form that was built is opened in Word or in what else shows it. */
    public static boolean opensWhatIsBuilt() {
        return is(OPENS, true);
    }

    private static boolean is(String key, boolean otherwise) {
        return Platform.getPreferencesService().getBoolean(NODE, key, otherwise, SCOPES);
    }
}
