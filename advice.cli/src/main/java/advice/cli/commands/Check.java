// SPDX-License-Identifier: EPL-2.0
package advice.cli.commands;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;

import advice.cli.ExitCode;
import advice.cli.Shell;
import advice.cli.check.Checked;
import advice.cli.check.Checker;
import advice.cli.check.InOrder;
import advice.cli.check.Tally;
import advice.cli.input.Input;
import advice.cli.input.Inputs;
import advice.cli.report.Human;
import advice.cli.report.Json;
import advice.cli.report.Report;
import advice.dsl.rules.Level;
import advice.dsl.rules.Levels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code advice check}: says what is wrong with documents. */
@Command(name = "check", description = "Say what is wrong with documents, and how to put it right.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  advice check sam.advice",
            "  advice check records/                 every document in the folder and below",
            "  advice check \"2026-*.advice\"          a pattern",
            "  advice check - < sam.advice           standard input",
            "  advice check --format json records/   for another program",
            "  advice check --standard unmeasurable-outcome=off sam.advice",
            "  advice check --level warning sam.advice && echo \"ready to send\""})
public final class Check implements Callable<Integer> {

    /** From this many files on, somebody who waits wants to see that something happens. */
    private static final int MANY = 20;

    private final Shell shell;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "Files ending in .advice, .wording or .profile; folders; patterns; - for standard input.")
    private List<String> files;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", order = 1,
            description = "How to answer: text for people (the default), json for programs.")
    private String format;

    @Option(names = "--level", paramLabel = "LEVEL", defaultValue = "error", order = 2,
            description = "The least level that makes the exit code 1: error (the default), warning or suggestion.")
    private String level;

    @Option(names = "--standard", paramLabel = "STANDARD=LEVEL", order = 3,
            description = "Show a standard as an error, warning or suggestion, or not at all (off), whatever the authority says; may be given more than once. "
                    + "What is built and signed goes by the authority.")
    private Map<String, String> standards = Map.of();

    @Mixin
    private Surroundings surroundings;

    public Check(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        var least = Choices.one(spec, "--level", level, List.of(Level.values()), Level::word);
        var human = new Human(surroundings.colour(shell));
        var report = Choices.one(spec, "--format", format, List.of(human, new Json()), r -> r instanceof Human ? "text" : "json");
        var levels = levels();
        var language = surroundings.language(shell);
        var inputs = Inputs.of(files, shell.folder());

        var run = new Run(report, human, least, inputs.found().size());
        shell.out().print(report.head());
        inputs.problems().forEach(problem -> run.take(rendered(report, Checked.unread(problem))));
        InOrder.each(inputs.found(), Runtime.getRuntime().availableProcessors(), () -> {
            var checker = new Checker(language, shell.in(), levels);
            return (Function<Input, Rendered>) input -> rendered(report, checker.check(input));
        }, run::take);
        return run.end().number();
    }

    private Levels levels() {
        var levels = Levels.of(standards);
        if (!levels.faults().isEmpty()) {
            throw new ParameterException(spec.commandLine(), levels.faults().get(0));
        }
        return levels;
    }

    /** Written by the thread that checked, so that the one that prints only prints. */
    private static Rendered rendered(Report report, Checked checked) {
        return new Rendered(new Checked(checked.shown(), "", checked.findings(), checked.problem(), checked.fault()), report.file(checked));
    }

    private record Rendered(Checked checked, String text) {
    }

    /** The printing of one run. */
    private final class Run {

        private final Report report;
        private final Human human;
        private final Level least;
        private final int all;
        private final Tally tally = new Tally();
        private boolean printed;
        private boolean progressing;

        Run(Report report, Human human, Level least, int all) {
            this.report = report;
            this.human = human;
            this.least = least;
            this.all = all;
        }

        void take(Rendered rendered) {
            var checked = rendered.checked();
            tally.add(checked, least);
            var sentence = Stream.concat(checked.problem().map(human::problem).stream(),
                    checked.fault().map(fault -> human.fault(checked.shown(), fault)).stream()).findFirst();
            if (sentence.isPresent() || !rendered.text().isEmpty()) {
                wipe();
            }
            if (!rendered.text().isEmpty()) {
                shell.out().print((printed ? report.between() : "") + rendered.text());
                printed = true;
            }
            sentence.ifPresent(shell::complain);
            if (shell.progress() && all >= MANY && tally.files() % 10 == 0) {
                shell.out().flush();
                shell.err().print("\rChecked " + tally.files() + " of " + Human.many(all, "file") + " ");
                shell.err().flush();
                progressing = true;
            }
        }

        private void wipe() {
            if (progressing) {
                shell.err().print("\r" + " ".repeat(40) + "\r");
                shell.err().flush();
                progressing = false;
            }
        }

        ExitCode end() {
            wipe();
            var foot = report.foot(tally);
            shell.out().print((printed && report instanceof Human && !foot.isEmpty() ? "\n" : "") + foot);
            shell.out().flush();
            return tally.exit();
        }
    }
}
