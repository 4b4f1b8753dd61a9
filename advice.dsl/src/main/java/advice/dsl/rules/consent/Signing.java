// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import java.util.Locale;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Section;
import advice.dsl.model.Writer;

/** Who is to sign, worked out once for the standards on signature. */
final class Signing {

    private Signing() {
    }

    static boolean isAsked(Facts facts) {
        return facts.requires(Section.AUTHORISATION);
    }

    /** Whether the Early Help Hub signs: the child is not open; where that is not said, the hub writes. */
    static boolean isForTheHub(Facts facts) {
        return facts.open().map(open -> !open).orElseGet(() -> Elements.first(facts.document(), Writer.class)
                .map(w -> Elements.text(w, "role") + " " + Elements.text(w, "team"))
                .filter(w -> w.toLowerCase(Locale.ROOT).contains("early help hub")).isPresent());
    }

    /** Whether the authority's table leaves it to a person who authorises. */
    static boolean isLeftOpen(Facts facts) {
        return facts.authority().filter(a -> a.hasTable("authorisation")).filter(a -> a.authorisation(facts).isUndecided()).isPresent();
    }
}
