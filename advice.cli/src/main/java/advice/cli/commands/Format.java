// SPDX-License-Identifier: EPL-2.0
package advice.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

import advice.cli.ExitCode;
import advice.cli.Shell;
import advice.cli.check.Fault;
import advice.cli.check.InOrder;
import advice.cli.input.Input;
import advice.cli.input.Input.Kind;
import advice.cli.input.Inputs;
import advice.cli.input.Problem;
import advice.cli.input.Slip;
import advice.cli.input.Source;
import advice.cli.report.Human;
import advice.dsl.formatting.AdviceFormatter;
import advice.dsl.formatting.Order;
import advice.dsl.rules.Fix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code advice format}: puts the layout of documents in order. */
@Command(name = "format",
        description = {
            "Put the layout of documents in order: indentation, columns, blank lines.", "",
            "Nothing changes what a document says; what would is left as it is. A file in order is not touched."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  advice format sam.advice",
            "  advice format records/                every document in the folder and below",
            "  advice format --check records/        say which are not in order, and change nothing",
            "  advice format --organise sam.advice   its elements in the order of the form, too",
            "  advice format - < sam.advice          from standard input to standard output"})
public final class Format implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "Files ending in .advice, .wording or .profile; folders; patterns; - for standard input.")
    private List<String> files;

    @Option(names = "--check", order = 1, description = "Change nothing; name what is not in order, and make the exit code 1 if there is any.")
    private boolean check;

    @Option(names = "--organise", order = 2, description = "Put the elements of an advice in the order of the form, too.")
    private boolean organise;

    @Option(names = {"--no-colour", "--no-color"}, order = 52, description = "No colour, even on a terminal.")
    private boolean noColour;

    public Format(Shell shell) {
        this.shell = shell;
    }

    /**
     * What became of one input.
     *
     * @param before  the bytes there are
     * @param after   the bytes there should be
     * @param problem why it could not be read or written as it is
     * @param fault   why it could not be put in order, where that is our fault
     */
    private record Formatted(Input input, byte[] before, byte[] after, Optional<Problem> problem, Optional<Fault> fault) {

        static Formatted failed(Input input, String message, String remedy) {
            return new Formatted(input, new byte[0], new byte[0], Optional.of(new Problem(input.shown(), message, remedy)), Optional.empty());
        }
    }

    @Override
    public Integer call() {
        var inputs = Inputs.of(files, shell.folder());
        var run = new Run(new Human(shell.colour() && !noColour));
        inputs.problems().forEach(run::problem);
        InOrder.each(distinct(inputs.found()), Runtime.getRuntime().availableProcessors(), () -> (Function<Input, Formatted>) this::formatted, run::take);
        shell.out().flush();
        return run.exit.number();
    }

    /** Each file once, whatever links lead to it: two that write one file would race. */
    private static List<Input> distinct(List<Input> found) {
        var seen = new HashSet<Path>();
        return found.stream().filter(input -> seen.add(InPlace.real(input))).toList();
    }

    private Formatted formatted(Input input) {
        try {
            var source = Source.read(input, shell.in());
            if (source instanceof Source.Unread unread) {
                return Formatted.failed(input, unread.problem().message(), unread.problem().remedy());
            }
            if (source instanceof Source.Other other) {
                return Formatted.failed(input, other.finding().message(), other.finding().remedy());
            }
            var read = (Source.Text) source;
            return read.encoding().map(encoding -> new Formatted(input, encoding.bytes(read.text()), encoding.bytes(inOrder(input, read.text())),
                    Optional.empty(), Optional.empty())).orElseGet(() ->
                    Formatted.failed(input, Slip.NOT_UTF_8.summary() + ", so it was left as it is", Slip.NOT_UTF_8.remedy()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Formatted(input, new byte[0], new byte[0], Optional.empty(), Optional.of(Fault.of(e)));
        }
    }

    private String inOrder(Input input, String text) {
        return AdviceFormatter.format(organise && input.isAdvice() ? new Fix("", Order.edits(text)).applyTo(text) : text);
    }

    /** The printing of one run, and the writing. */
    private final class Run {

        private final Human human;
        private ExitCode exit = ExitCode.CLEAN;

        Run(Human human) {
            this.human = human;
        }

        void take(Formatted formatted) {
            formatted.problem().ifPresent(this::problem);
            formatted.fault().ifPresent(fault -> say(human.fault(formatted.input().shown(), fault), ExitCode.FAULT));
            if (formatted.problem().isPresent() || formatted.fault().isPresent()) {
                return;
            }
            var isInOrder = Arrays.equals(formatted.before(), formatted.after());
            if (check && !isInOrder) {
                shell.out().println("Not in order " + formatted.input().shown());
                exit = exit.or(ExitCode.FINDINGS);
            } else if (!check && formatted.input().kind() == Kind.STANDARD_INPUT) {
                shell.out().writeBytes(formatted.after());
            } else if (!check && !isInOrder) {
                write(formatted);
            }
        }

        private void write(Formatted formatted) {
            try {
                InPlace.write(formatted.input(), formatted.after());
                shell.out().println("Formatted " + formatted.input().shown());
            } catch (IOException e) {
                problem(InPlace.failed(formatted.input()));
            }
        }

        void problem(Problem problem) {
            say(human.problem(problem), ExitCode.WRONG_USE);
        }

        private void say(String sentence, ExitCode code) {
            shell.complain(sentence);
            exit = exit.or(code);
        }
    }
}
