// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.preferences;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What a writer has set for this workspace. */
public final class Preferences {

    static final String NODE = "advice.eclipse";
    static final String AUTHORITY = "authority";
    static final String WRITER = "writer";
    static final String ROLE = "role";
    static final String SHARED = "sharedFolder";
    static final String PREVIEWS = "previews";
    static final String OPENS = "opensWhatIsBuilt";

    private static final IScopeContext[] SCOPES = {InstanceScope.INSTANCE};

    private Preferences() {
    }

    /** Hears whenever something is set anew, on this page or by whoever brings preferences along. */
    public static void addListener(IPreferenceChangeListener listener) {
        InstanceScope.INSTANCE.getNode(NODE).addPreferenceChangeListener(listener);
    }

    public static void removeListener(IPreferenceChangeListener listener) {
        InstanceScope.INSTANCE.getNode(NODE).removePreferenceChangeListener(listener);
    }

    /** The authority with which a new advice begins; {@code ""} where none is set. */
    public static String authority() {
        return said(AUTHORITY);
    }

    /** The name of who writes here. */
    public static String writer() {
        return said(WRITER);
    }

    public static String role() {
        return said(ROLE);
    }

    /** The folder of profiles and wordings that a service shares; {@code ""} where none is set. */
    public static String sharedFolder() {
        return said(SHARED);
    }

    /** Whether the form is shown while its text is written. */
    public static boolean previews() {
        return is(PREVIEWS);
    }

    /** Whether a form that was built is opened in Word or in what else shows it. */
    public static boolean opensWhatIsBuilt() {
        return is(OPENS);
    }

    private static String said(String key) {
        return Platform.getPreferencesService().getString(NODE, key, "", SCOPES);
    }

    private static boolean is(String key) {
        return Platform.getPreferencesService().getBoolean(NODE, key, true, SCOPES);
    }
}
