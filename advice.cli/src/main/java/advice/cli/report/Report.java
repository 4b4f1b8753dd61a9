// SPDX-License-Identifier: EPL-2.0
package advice.cli.report;

import advice.cli.check.Checked;
import advice.cli.check.Tally;

/** A way to write down what was found. Without state, so that any thread may ask; the caller puts the pieces in order. */
public sealed interface Report permits Human, Json {

    /** What stands before the first file. */
    String head();

    /** One file. */
    String file(Checked checked);

    /** What stands between two pieces that both say something. */
    String between();

    /** What stands after the last file. */
    String foot(Tally tally);
}
