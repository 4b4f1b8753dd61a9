// SPDX-License-Identifier: EPL-2.0
package advice.dsl.inventory;

import advice.dsl.checklist.Prompt;
import advice.dsl.rules.Rule;

/** Where a row of the guidance lives. */
public sealed interface Home {

    /** A standard checks it. */
    record Checked(Rule<?> rule) implements Home {
    }

    /** A person is asked. */
    record Asked(Prompt prompt) implements Home {
    }

    /**
     * It is shown, computed, or kept as data.
     *
     * @param kind  {@code class}, {@code word} or {@code profile}
     * @param where the class's name; the element and its property; the authority and the keyword of its rows
     * @param what  what is shown or kept there
     */
    record Held(String kind, String where, String what) implements Home {
    }

    /** It happens outside the document, and why. */
    record NotOurs(String why) implements Home {
    }
}
