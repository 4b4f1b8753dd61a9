// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.preferences;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What a writer has set for this workspace. */
public final class Preferences {

    static final String NODE = "advice.eclipse";
    static final String AUTHORITY = "authority";
    static final String WRITER = "writer";
    static final String ROLE = "role";
    static final String SHARED = "sharedFolder";
    static final String LEVELS = "levels";
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

    /** What standards are set to in this workspace, by id, in the server's words. */
    public static Map<String, String> levels() {
        var levels = new TreeMap<String, String>();
        said(LEVELS).lines().map(line -> line.split("=", 2)).filter(set -> set.length == 2).forEach(set -> levels.put(set[0], set[1]));
        return levels;
    }

    static void setLevels(Map<String, String> levels) {
        var node = InstanceScope.INSTANCE.getNode(NODE);
        node.put(LEVELS, levels.entrySet().stream().map(set -> set.getKey() + "=" + set.getValue()).collect(Collectors.joining("\n")));
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(Preferences.class).error("What was set for standards could not be kept; it counts until Eclipse ends", e);
        }
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
