// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

/** Invented documents. */
final class Samples {

    /** What is found in the broken one. */
    static final String BREAK = "No provision meets the need GoingOut";

    static final String BROKEN = """
            // Everyone in this document is invented.
            advice for Sam
                authority   Swindon
                purpose     annual review
                status      draft

            child Sam
                name        "Samira Example"
                known as    "Sam"

            aspiration SeeFriends by Sam
                area        community participation
                "To meet friends outside school."

            need GoingOut
                limits      SeeFriends
                "Sam needs an adult with her whenever she leaves the house.
                 She does not yet notice traffic."

            outcome Saturdays
                addresses   GoingOut
                towards     SeeFriends
                "By July 2027 Sam will spend two Saturdays a month with friends."

            """;

    /** What mends it. */
    static final String PROVISION = """
            provision SaturdayGroup in H1
                meets       GoingOut
                achieves    Saturdays
            """;

    /** The broken one with so many lines that nothing of it is short any more. */
    static String longAdvice(int lines) {
        var text = new StringBuilder(BROKEN);
        for (int i = 0; text.chars().filter(c -> c == '\n').count() < lines; i++) {
            text.append("""

                    need Crossing%1$d
                        limits      SeeFriends
                        "Sam needs an adult with her at crossing %1$d.
                         She does not yet look both ways."

                    outcome Crossed%1$d
                        addresses   Crossing%1$d
                        towards     SeeFriends
                        "By July 2027 Sam will stop at crossing %1$d on four walks of five."

                    provision Walk%1$d in H1
                        meets       Crossing%1$d
                        achieves    Crossed%1$d
                        "An adult will walk with Sam over crossing %1$d every Saturday."
                    """.formatted(i));
        }
        return text.toString();
    }

    private Samples() {
    }
}
