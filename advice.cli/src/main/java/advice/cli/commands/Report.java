// SPDX-License-Identifier: EPL-2.0
package advice.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import advice.cli.ExitCode;
import advice.cli.Shell;
import advice.cli.check.Checker;
import advice.cli.input.Input;
import advice.cli.input.Inputs;
import advice.cli.input.Problem;
import advice.cli.report.Human;
import advice.cli.report.SigningText;
import advice.documents.building.Replacement;
import advice.documents.signing.SigningPages;
import advice.dsl.signing.ReportForSigning;
import advice.dsl.signing.Reporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code advice report}: one page for the manager who signs. */
@Command(name = "report", sortOptions = false,
        description = {
            "Tell on one page what a manager needs to know before signing: whether an advice can be signed and why not, what is open, what the writer departs from, the checklist, the thread, the days, and what the authority's tables decide.", "",
            "The page is for the service's own use; it is not part of the advice."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  advice report sam.advice                                 on the terminal",
            "  advice report sam.advice --format html --to sam.html     as a page",
            "  advice report sam.advice --format docx --to sam.docx     for Word"})
public final class Report implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "html", "docx");

    private final Shell shell;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "An advice; - for standard input.")
    private String file;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (the default), html or docx.")
    private String format;

    @Option(names = "--to", paramLabel = "FILE", description = "The file to write; standard output where it is not said. A file that is there is replaced.")
    private String to;

    @Mixin
    private Surroundings surroundings;

    public Report(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        var asked = Choices.one(spec, "--format", format, FORMATS, f -> f);
        if (asked.equals("docx") && to == null) {
            throw new ParameterException(spec.commandLine(), "A Word file does not belong on a terminal; say with `--to` where it goes.");
        }
        var human = new Human(surroundings.colour(shell));
        var inputs = Inputs.of(List.of(file), shell.folder());
        if (!inputs.problems().isEmpty()) {
            return say(human.problem(inputs.problems().get(0)), ExitCode.WRONG_USE);
        }
        if (inputs.found().size() != 1 || !isAdvice(inputs.found().get(0))) {
            return say(human.problem(new Problem(file, "This is not one advice, and a report tells of one", "Give the name of one advice.")), ExitCode.WRONG_USE);
        }
        var reports = new ArrayList<ReportForSigning>();
        var checked = new Checker(surroundings.language(shell), shell.in()).check(inputs.found().get(0),
                (opened, found) -> reports.add(Reporter.report(opened.facts(), found.findings())));
        if (checked.problem().isPresent()) {
            return say(human.problem(checked.problem().get()), ExitCode.WRONG_USE);
        }
        if (checked.fault().isPresent()) {
            return say(human.fault(checked.shown(), checked.fault().get()), ExitCode.FAULT);
        }
        if (reports.isEmpty()) {
            return say(human.file(checked), ExitCode.WRONG_USE);
        }
        return write(reports.get(0), asked, human).number();
    }

    private static boolean isAdvice(Input input) {
        return input.kind() == Input.Kind.STANDARD_INPUT || input.kind() == Input.Kind.FILE && input.isAdvice();
    }

    private ExitCode write(ReportForSigning report, String asked, Human human) {
        var bytes = switch (asked) {
            case "html" -> SigningPages.html(report);
            case "docx" -> SigningPages.docx(report);
            default -> SigningText.of(report, to == null && surroundings.colour(shell)).getBytes(StandardCharsets.UTF_8);
        };
        if (to == null) {
            shell.out().writeBytes(bytes);
        } else {
            try (var replacement = Replacement.of(shell.folder().resolve(to).toAbsolutePath().normalize(), bytes)) {
                replacement.take();
                shell.out().println("Written " + to + ": " + report.verdict());
            } catch (IOException | InvalidPathException e) {
                say(human.problem(new Problem(to, "This file cannot be written",
                        "See whether its folder is there, whether you may write there, and whether another program holds it open.")), ExitCode.WRONG_USE);
                return ExitCode.WRONG_USE;
            }
        }
        return report.ready() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private int say(String sentence, ExitCode code) {
        shell.complain(sentence);
        return code.number();
    }
}
