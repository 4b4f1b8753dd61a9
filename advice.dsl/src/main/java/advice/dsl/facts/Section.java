// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.EnumSet;
import java.util.Set;

/** The sections of an advice that a rule may miss; which are required depends on its kind, its purpose and who writes. */
public enum Section {
    REASON, METHOD, PREVIOUS_INVOLVEMENT, VIEWS, FAMILY_VIEWS, ASPIRATIONS, ADULTHOOD, NEEDS, SECTION_TWO, OUTCOMES,
    PROVISION, CONSENT, AUTHORISATION;

    private static final Set<Section> OF_INFORMATION = EnumSet.of(REASON, PREVIOUS_INVOLVEMENT);
    private static final Set<Section> OF_HOLDING_ADVICE =
            EnumSet.of(REASON, METHOD, PREVIOUS_INVOLVEMENT, NEEDS, SECTION_TWO, CONSENT, AUTHORISATION);
    private static final Set<Section> OF_CLOSING_ADVICE = EnumSet.of(REASON, PROVISION, CONSENT, AUTHORISATION);
    private static final Set<Section> OF_THE_HUB =
            EnumSet.of(REASON, METHOD, PREVIOUS_INVOLVEMENT, NEEDS, CONSENT, AUTHORISATION);

    /**
     * Whether the section is required.
     *
     * @param kind         {@code advice}, {@code holding advice} or {@code information}
     * @param purpose      {@code closure} and the others
     * @param relevantOnly whether a safeguarding hub writes, which completes only the relevant sections
     */
    boolean isRequired(String kind, String purpose, boolean relevantOnly) {
        return switch (kind) {
            case "information" -> OF_INFORMATION.contains(this);
            case "holding advice" -> OF_HOLDING_ADVICE.contains(this);
            default -> purpose.equals("closure") ? OF_CLOSING_ADVICE.contains(this)
                    : !relevantOnly || OF_THE_HUB.contains(this);
        };
    }
}
