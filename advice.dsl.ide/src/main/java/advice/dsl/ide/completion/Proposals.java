// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.stream.Stream;

/** One kind of thing that can be offered while somebody types. */
interface Proposals {

    /** What fits at the cursor, the best first; what was typed so far is not looked at. */
    Stream<Proposal> at(Cursor cursor);
}
