// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.stream.Stream;

/** One kind of thing that is told of a place. */
interface HoverPage {

    /** What it tells of the place; nothing where it knows nothing of it. */
    Stream<Told> at(Pointed place);
}
