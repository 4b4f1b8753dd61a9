// SPDX-License-Identifier: EPL-2.0
package advice.cli.check;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import advice.cli.input.Input;
import advice.cli.input.Source;
import advice.dsl.AdviceLanguage;
import advice.dsl.AdviceLanguage.Desk;
import advice.dsl.AdviceLanguage.Opened;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Levels;
import advice.dsl.syntax.Vocabulary;

/** Reads and checks inputs, one after the other. For one thread. */
public final class Checker {

    private final Desk desk;
    private final InputStream standardInput;
    private final Levels levels;

    /** One that takes the authority's word for how grave everything is. */
    public Checker(AdviceLanguage language, InputStream standardInput) {
        this(language, standardInput, Levels.AS_THEY_ARE);
    }

    /** @param levels how grave standards are to whoever only wants to be told what is found */
    public Checker(AdviceLanguage language, InputStream standardInput, Levels levels) {
        this.desk = language.desk();
        this.standardInput = standardInput;
        this.levels = levels;
    }

    /** Checks an input; whatever breaks is in what comes back, so that the others are still checked. */
    public Checked check(Input input) {
        return check(input, (opened, checked) -> { });
    }

    /**
     * Checks an input and does something more with it while it is open.
     *
     * @param then not called for what could not be opened
     */
    public Checked check(Input input, BiConsumer<Opened, Checked> then) {
        try {
            var source = Source.read(input, standardInput);
            if (source instanceof Source.Unread unread) {
                return Checked.unread(unread.problem());
            }
            return source instanceof Source.Other other ? Checked.found(input.shown(), "", List.of(other.finding()))
                    : check(input, (Source.Text) source, then);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Checked.broken(input.shown(), Fault.of(e));
        }
    }

    private Checked check(Input input, Source.Text read, BiConsumer<Opened, Checked> then) {
        var opened = desk.open(known(input, read.text()), read.text());
        try {
            var findings = new ArrayList<Finding>(read.findings());
            findings.addAll(levels.shown(desk.check(opened)));
            var checked = Checked.found(input.shown(), read.text(), findings);
            then.accept(opened, checked);
            return checked;
        } finally {
            desk.close(opened);
        }
    }

    /** The path by which the language knows an input; standard input is of the kind that its first word says. */
    private static Path known(Input input, String text) {
        if (input.kind() != Input.Kind.STANDARD_INPUT) {
            return input.known();
        }
        for (var line : (Iterable<String>) text.lines()::iterator) {
            var element = Vocabulary.shipped().element(line.split("\\s+", 2)[0]);
            if (element.isPresent()) {
                return input.path().resolveSibling(input.stem() + "." + element.get().file());
            }
        }
        return input.known();
    }
}
