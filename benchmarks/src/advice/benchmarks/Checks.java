// SPDX-License-Identifier: EPL-2.0
package advice.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.xtext.util.CancelIndicator;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import advice.dsl.AdviceLanguage;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Rules;

/** What JMH times: checks of a text of 1,000 lines. The folder of the project comes in as a system property, since it may start a process of its own. */
public class Checks {

    static final String ROOT = "advice.root";

    /** A text that differs a little each time it is asked for, as one does that is typed into. */
    private static final class Typed {

        private static final String HERE = "Sam needs help to become calm again";

        private final AdviceLanguage.Desk desk = AdviceLanguage.start().on(LocalDate.of(2026, 3, 27)).desk();
        private final Path file;
        private final String text;
        private int states;

        Typed(Path root) throws IOException {
            this.file = root.resolve("examples/long.advice");
            this.text = Documents.longOne(root, 1000);
        }

        AdviceLanguage.Opened next() {
            return desk.open(file, text.replaceFirst(HERE, HERE + ", " + "really ".repeat(states++ % 7)));
        }
    }

    /** A state of the text that was never looked at. */
    @State(Scope.Thread)
    public static class Fresh {

        private Typed typed;
        private AdviceLanguage.Opened opened;

        @Setup(Level.Trial)
        public void begin() throws IOException {
            typed = new Typed(Path.of(System.getProperty(ROOT)));
        }

        @Setup(Level.Invocation)
        public void type() {
            opened = typed.next();
        }
    }

    /** One standard, and a state of the text of which is known what all of them share. */
    @State(Scope.Thread)
    public static class Alone {

        private static Typed typed;

        @Param("")
        public String standard;
        private AdviceLanguage.Opened opened;
        private Rules rules;

        @Setup(Level.Trial)
        public void begin() throws IOException {
            typed = typed == null ? new Typed(Path.of(System.getProperty(ROOT))) : typed;
            rules = new Rules(List.of(Rules.shipped().rule(standard).orElseThrow()));
        }

        @Setup(Level.Iteration)
        public void type() {
            opened = typed.next();
            typed.desk.check(opened);
        }
    }

    @Benchmark
    public List<Finding> all(Fresh state) {
        return state.typed.desk.check(state.opened);
    }

    @Benchmark
    public List<Finding> one(Alone state) {
        return state.rules.check(state.opened.resource(), state.opened.facts(), CancelIndicator.NullImpl);
    }
}
