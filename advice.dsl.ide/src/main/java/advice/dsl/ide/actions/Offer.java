// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.actions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import advice.dsl.rules.Finding;
import advice.dsl.rules.Fix.Edit;

/**
 * Something that can be done to the text with one choice from a list.
 *
 * @param title     what it does, in the imperative
 * @param preferred whether it is what one would do
 * @param finding   the finding that it puts right, where it does
 * @param remark    what else follows from it, a sentence, {@code ""} for nothing; who writes looks at such a change before it is made
 * @param edits     the changes, worked out when somebody takes the offer
 */
record Offer(String title, boolean preferred, Optional<Finding> finding, String remark, Supplier<List<Edit>> edits) {

    static Offer of(String title, Supplier<List<Edit>> edits) {
        return new Offer(title, false, Optional.empty(), "", edits);
    }

    Offer remarking(String sentence) {
        return new Offer(title, preferred, finding, sentence, edits);
    }

    /** The finding's id, {@code ""} where it puts none right. */
    String code() {
        return finding.map(Finding::id).orElse("");
    }
}
