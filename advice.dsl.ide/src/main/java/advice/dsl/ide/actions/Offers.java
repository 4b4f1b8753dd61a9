// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.actions;

import java.util.stream.Stream;

/** One kind of things that can be done to a text, and where each of them can. */
interface Offers {

    /** The kind, as the protocol names it: {@code refactor.rewrite}. */
    String kind();

    /** What can be done there; nothing that would change nothing. */
    Stream<Offer> at(Spot spot);
}
