// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.ui.PlatformUI;

/**
 * Looks at the UI thread every few milliseconds and barks when it does the same thing of ours for too long.
 * What it does is the event that it handles, known by its nearest frame of ours; a look that came late itself, because the whole
 * machine stood still, does not count.
 */
final class Watchdog {

    private static final int LOOK = 5;

    private final Thread watched = PlatformUI.getWorkbench().getDisplay().getThread();
    private final int longest;
    private final Map<String, Long> barks = new ConcurrentHashMap<>();
    private final Thread dog = new Thread(this::watch, "watchdog");
    private volatile boolean over;

    /** @param longest milliseconds that anything of ours may take */
    Watchdog(int longest) {
        this.longest = longest;
        dog.setDaemon(true);
        dog.start();
    }

    private void watch() {
        var doing = "";
        var looks = 0;
        while (!over) {
            var now = ours(watched.getStackTrace());
            looks = now.equals(doing) ? looks + 1 : 1;
            doing = now;
            if (!doing.isEmpty() && looks * LOOK > longest) {
                barks.merge(doing, (long) looks * LOOK, Math::max);
            }
            Workbench.rest(LOOK);
        }
    }

    /** The outermost frame of ours, with the innermost one; empty while it rests or does something of the platform's own. */
    private static String ours(StackTraceElement[] stack) {
        var frames = Arrays.stream(stack).filter(frame -> frame.getClassName().startsWith("advice.") && !frame.getClassName().startsWith("advice.eclipse.tests."))
                .map(frame -> frame.getClassName() + "." + frame.getMethodName()).toList();
        return frames.isEmpty() ? "" : frames.get(frames.size() - 1);
    }

    /** What took too long, and how many milliseconds. */
    Map<String, Long> stop() {
        over = true;
        try {
            dog.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return barks;
    }
}
