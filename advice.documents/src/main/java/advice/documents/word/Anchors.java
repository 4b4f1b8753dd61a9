// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

import java.util.List;

/** Names for the paragraphs of a form that is filled, so that a page of it can be led to what somebody points at. */
@FunctionalInterface
public interface Anchors {

    /** No paragraph gets a name. */
    Anchors NONE = (inside, value) -> "";

    /**
     * The name of the paragraph that a value is put into; of several values in one the first gives it.
     *
     * @param inside the records that the value stands in, outermost first
     * @return {@code ""} for none
     */
    String of(List<Object> inside, Object value);
}
