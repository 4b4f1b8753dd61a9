// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.common.util.URI;

import com.google.inject.Injector;

import advice.dsl.AdviceLanguage;
import advice.dsl.rules.Rules;

/**
 * Reads the standards, the grammar and the shipped wordings while the client is still introducing itself, so that the first document
 * finds everything ready. It has wiring of its own, which is thrown away: only what is loaded once for all stays.
 */
final class Ahead {

    private static final String SHORT = """
            advice for Sam
                authority   Swindon
            child Sam
            need GoingOut
                "Sam needs help to go out."
                frequency   "daily"
            outcome Trips
                "Sam goes out with a friend each week."
                addresses   GoingOut
            provision Help in H2
                meets       GoingOut
                achieves    Trips
                as          family-service
            """;

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private Ahead() {
    }

    /** Begins, the first time that it is called in this process, and returns at once. */
    static void begin() {
        if (BEGUN.compareAndSet(false, true)) {
            var thread = new Thread(Ahead::check, "advice-ahead");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void check() {
        Rules.shipped();
        var wiring = AdviceIdeSetup.registry();
        var desk = AdviceLanguage.around(wiring.get(Injector.class), wiring::files).desk();
        desk.check(desk.open(URI.createURI("ahead:/short.advice"), SHORT));
    }
}
