// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

/** The heap, after everything that nobody holds has been thrown away. */
final class Memory {

    private Memory() {
    }

    /** The smallest of several looks: what is being done in the background at one of them is done at the next. */
    static long used() {
        var least = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            System.gc();
            Workbench.rest(250);
            least = Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
