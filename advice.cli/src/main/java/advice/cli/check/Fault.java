// SPDX-License-Identifier: EPL-2.0
package advice.cli.check;

/**
 * A fault of ours, as it may be shown: what broke and where in our code, and nothing of a document's text.
 *
 * @param what  the kind of exception
 * @param where the first place of ours in it, {@code ""} where there is none
 */
public record Fault(String what, String where) {

    public static Fault of(Throwable thrown) {
        for (var frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith("advice.")) {
                return new Fault(thrown.getClass().getSimpleName(), frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber());
            }
        }
        return new Fault(thrown.getClass().getSimpleName(), "");
    }

    /** The fact. */
    public String message() {
        return "This is a fault in Advice, not in your document";
    }

    /** What to do. */
    public String remedy() {
        return "Tell whoever looks after Advice: " + what + (where.isEmpty() ? "" : " in " + where) + ".";
    }
}
