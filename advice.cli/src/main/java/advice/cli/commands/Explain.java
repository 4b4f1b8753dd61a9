// SPDX-License-Identifier: EPL-2.0
package advice.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import advice.cli.ExitCode;
import advice.cli.Shell;
import advice.cli.input.Slip;
import advice.cli.report.Page;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Rules;
import advice.dsl.standards.StandardPage;
import advice.dsl.syntax.Near;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code advice explain}: the page of a standard. */
@Command(name = "explain", description = "Explain a standard: why it matters, where it comes from, what is wrong and what is right.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  advice explain                          all standards, each in a line",
            "  advice explain need-without-provision   one of them"})
public final class Explain implements Callable<Integer> {

    private final Shell shell;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STANDARD", arity = "0..1", description = "Its name, as it stands in brackets behind a finding; none for the list of all.")
    private String id;

    @Option(names = {"--no-colour", "--no-color"}, description = "No colour, even on a terminal.")
    private boolean noColour;

    public Explain(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        var colour = shell.colour() && !noColour;
        var rules = Rules.shipped();
        if (id == null) {
            shell.out().print(list(rules.all()));
            return ExitCode.CLEAN.number();
        }
        var asked = id.replaceAll("^\\[|\\]$", "");
        var page = rules.rule(asked).map(rule -> Page.of(StandardPage.of(rule), colour))
                .or(() -> Slip.of(asked).map(slip -> Page.of(slip, colour)));
        shell.out().print(page.orElseThrow(() -> unknown(asked)));
        return ExitCode.CLEAN.number();
    }

    private ParameterException unknown(String asked) {
        var ids = new ArrayList<>(Rules.shipped().all().stream().<String>map(Rule::id).toList());
        List.of(Slip.values()).forEach(slip -> ids.add(slip.id()));
        return new ParameterException(spec.commandLine(), "There is no standard called `" + asked + "`."
                + Near.to(asked, ids).map(near -> " `" + near + "` is near.").orElse(" `advice explain` lists them all."));
    }

    /** By the chapter in which each rule stands. */
    private static String list(List<Rule<?>> rules) {
        var chapters = new TreeMap<String, StringBuilder>();
        var width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        for (var rule : rules) {
            chapters.computeIfAbsent(rule.chapter(), c -> new StringBuilder())
                    .append("  ").append(rule.id()).append(" ".repeat(width - rule.id().length() + 2))
                    .append(rule.standard().summary()).append('\n');
        }
        var files = new StringBuilder();
        for (var slip : Slip.values()) {
            files.append("  ").append(slip.id()).append(" ".repeat(Math.max(0, width - slip.id().length()) + 2)).append(slip.summary()).append('\n');
        }
        chapters.put("files", files);
        var list = new StringBuilder();
        chapters.forEach((chapter, lines) -> list.append(list.length() == 0 ? "" : "\n").append(chapter).append('\n').append(lines));
        return list.toString();
    }
}
