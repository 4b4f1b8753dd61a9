// SPDX-License-Identifier: EPL-2.0
package advice.cli.commands;

import java.io.IOException;
import java.util.List;

import advice.cli.ExitCode;
import advice.cli.Shell;
import advice.cli.input.Input;
import advice.cli.input.Input.Kind;
import advice.cli.input.Inputs;
import advice.cli.input.Problem;
import advice.cli.input.Slip;
import advice.cli.input.Source;
import advice.cli.report.Human;
import advice.dsl.facts.Facts;
import advice.dsl.rules.Finding;
import advice.dsl.signing.Recording;
import advice.dsl.signing.Recording.Recorded;
import advice.dsl.signing.Recording.Refused;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The one file in which it is recorded that somebody agrees or signs, and the options by which it is said. */
final class OneAdvice {

    @Parameters(index = "0", paramLabel = "FILE", description = "An advice; the seals are written at its end.")
    private String file;

    @Parameters(index = "1..*", paramLabel = "ELEMENT", arity = "0..*",
            description = "Names of elements, or keywords of those without a name; the whole advice where there is none.")
    private List<String> elements = List.of();

    @Mixin
    private Surroundings surroundings;

    private Shell shell;

    /** What is to be recorded. */
    interface Asked {
        /** @param elements the elements that were named; none for the whole advice */
        Recording of(Facts facts, List<Finding> findings, List<String> elements);
    }

    ExitCode record(Asked asked, Shell where) {
        shell = where;
        var inputs = Inputs.of(List.of(file), shell.folder());
        if (!inputs.problems().isEmpty()) {
            return refuse(inputs.problems().get(0), ExitCode.WRONG_USE);
        }
        if (inputs.found().size() != 1 || inputs.found().get(0).kind() != Kind.FILE) {
            return refuse(new Problem(file, "This is not one file, and one is agreed to or signed at a time", "Give the name of one advice."), ExitCode.WRONG_USE);
        }
        var input = inputs.found().get(0);
        var source = Source.read(input, shell.in());
        if (source instanceof Source.Unread unread) {
            return refuse(unread.problem(), ExitCode.WRONG_USE);
        }
        if (source instanceof Source.Other other) {
            return refuse(new Problem(input.shown(), other.finding().message(), other.finding().remedy()), ExitCode.WRONG_USE);
        }
        var text = (Source.Text) source;
        if (text.encoding().isEmpty()) {
            return refuse(new Problem(input.shown(), Slip.NOT_UTF_8.summary() + ", so it was left as it is", Slip.NOT_UTF_8.remedy()), ExitCode.WRONG_USE);
        }
        var desk = surroundings.language(shell).desk();
        var opened = desk.open(input.known(), text.text());
        var recording = asked.of(opened.facts(), desk.check(opened), elements);
        return recording instanceof Recorded recorded ? write(input, text, recorded)
                : refuse(new Problem(input.shown(), ((Refused) recording).message(), ((Refused) recording).remedy()), ExitCode.FINDINGS);
    }

    private ExitCode write(Input input, Source.Text text, Recorded recorded) {
        try {
            InPlace.write(input, text.encoding().orElseThrow().bytes(recorded.in(text.text())));
        } catch (IOException e) {
            return refuse(InPlace.failed(input), ExitCode.WRONG_USE);
        }
        shell.out().println("Recorded in " + input.shown() + ": " + recorded.told());
        return ExitCode.CLEAN;
    }

    private ExitCode refuse(Problem problem, ExitCode code) {
        shell.complain(new Human(surroundings.colour(shell)).problem(problem));
        return code;
    }
}
