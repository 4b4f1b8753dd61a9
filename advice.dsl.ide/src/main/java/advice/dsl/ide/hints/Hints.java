// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hints;

import java.util.stream.Stream;

import advice.dsl.facts.Facts;
import advice.dsl.model.Element;

/** One kind of hint. */
interface Hints {

    /** Those for an element and its lines. */
    Stream<Hint> in(Element element, Facts facts);
}
