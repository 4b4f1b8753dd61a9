// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.XtextPackage;

import com.google.inject.Injector;

import advice.dsl.AdviceLanguage;
import advice.dsl.ide.AdviceRegistry;
import advice.dsl.rules.Rules;
import advice.dsl.syntax.Vocabulary;

/**
 * Reads the standards, the vocabulary and the grammar while the server is still being wired and the client introduces itself, so that the first
 * document finds everything ready. Ends when that document comes: from then on each core has better things to do.
 */
public final class Ahead {

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

    /** What is read is read once for all servers of a process. */
    private static final Ahead ONCE = new Ahead();

    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<AdviceRegistry> wired = new CompletableFuture<>();
    private volatile boolean ended;

    private Ahead() {
    }

    /** Begins, the first time that it is called in this process, and returns at once. */
    public static Ahead begin() {
        if (ONCE.begun.compareAndSet(false, true)) {
            var thread = new Thread(ONCE::read, "advice-ahead");
            thread.setDaemon(true);
            thread.start();
        }
        return ONCE;
    }

    /** Goes on with what is made once for each server, the first one's. */
    void wired(AdviceRegistry wiring) {
        wired.complete(wiring);
    }

    /** Nothing more is read. */
    void end() {
        ended = true;
    }

    private void read() {
        Objects.requireNonNull(XtextPackage.eINSTANCE);
        Rules.shipped();
        Vocabulary.shipped();
        var wiring = wired.join();
        if (!ended) {
            var desk = AdviceLanguage.around(wiring.get(Injector.class), wiring::files).desk();
            var opened = desk.open(URI.createURI("ahead:/short.advice"), SHORT);
            Rules.shipped().check(opened.resource(), opened.facts(), () -> ended);
        }
    }
}
