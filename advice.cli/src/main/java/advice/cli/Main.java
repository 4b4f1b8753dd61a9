// SPDX-License-Identifier: EPL-2.0
package advice.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import advice.cli.check.Fault;
import advice.cli.commands.Agree;
import advice.cli.commands.Build;
import advice.cli.commands.Check;
import advice.cli.commands.Explain;
import advice.cli.commands.Format;
import advice.cli.commands.Lsp;
import advice.cli.commands.New;
import advice.cli.commands.Report;
import advice.cli.commands.Sign;
import advice.cli.report.Human;
import advice.dsl.syntax.Near;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
@Command(name = "advice", versionProvider = Main.Version.class,
        header = "Social care advice: check its golden thread, print the authority's form.%n",
        synopsisSubcommandLabel = "COMMAND",
        description = {"", "An advice is a text in a language of its own; docs/language.md shows it. Nothing leaves this machine."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  advice new sam.advice --authority Swindon --purpose \"annual review\"",
            "  advice check sam.advice                    what is wrong with it, and how to put it right",
            "  advice build sam.advice --to out           out/sam.docx, out/sam.pdf, out/sam.html, out/sam.txt",
            "  advice format sam.advice                   its layout put in order",
            "  advice report sam.advice                   one page for the manager who signs",
            "  advice agree sam.advice --by Mum           recorded that she agrees to it as it stands",
            "  advice sign sam.advice --by \"P. Manager\"    recorded that the manager signs it",
            "  advice explain need-without-provision      why a standard is one, and what is right",
            "  source <(advice generate-completion)       completion for bash and zsh",
            "",
            "`advice COMMAND --help` says more about a command."})
public final class Main implements Runnable {

    private final CommandLine line;
    private final Shell shell;

    private Main(Shell shell) {
        this.shell = shell;
        line = new CommandLine(this);
        line.addSubcommand(new New(shell)).addSubcommand(new Check(shell)).addSubcommand(new Build(shell)).addSubcommand(new Format(shell));
        line.addSubcommand(new Report(shell)).addSubcommand(new Agree(shell)).addSubcommand(new Sign(shell)).addSubcommand(new Explain(shell));
        line.addSubcommand(new Lsp(shell)).addSubcommand(new GenerateCompletion());
        line.setOut(new PrintWriter(shell.out(), true)).setErr(new PrintWriter(shell.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(shell.colour() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler((e, arguments) -> wrongUse(e));
        line.setExecutionExceptionHandler((e, command, parsed) -> fault(e));
        line.setUsageHelpWidth(100).setUsageHelpAutoWidth(false);
        everyCommand(line);
    }

    private static void everyCommand(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true);
        var usage = command.getCommandSpec().usageMessage();
        if (usage.exitCodeList().isEmpty()) {
            usage.exitCodeList(ExitCode.list());
        }
        usage.exitCodeListHeading("%nExit codes:%n").optionListHeading("%nOptions:%n").parameterListHeading("%n").commandListHeading("%nCommands:%n").synopsisHeading("Use: ");
        command.getSubcommands().values().forEach(Main::everyCommand);
    }

    public static void main(String[] arguments) {
        var shell = Shell.ofProcess();
        System.exit(List.of(arguments).equals(List.of("lsp")) ? serve(shell) : run(shell, arguments));
    }

    /** Serves an editor at once: somebody waits for it, and where nothing else is said no command has to be sorted out first. */
    private static int serve(Shell shell) {
        try {
            return Lsp.serve(shell);
        } catch (RuntimeException | InterruptedException e) {
            return new Main(shell).fault(e);
        }
    }

    /** Runs one command; what comes back is the exit code. */
    public static int run(Shell shell, String... arguments) {
        try {
            return new Main(shell).line.execute(arguments);
        } finally {
            shell.out().flush();
            shell.err().flush();
        }
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        throw new ParameterException(line, "Say what to do: new, check, build, format, report, agree, sign, explain or lsp.");
    }

    private int wrongUse(ParameterException e) {
        var command = e.getCommandLine().getCommandSpec().qualifiedName();
        shell.err().println("advice: " + sentence(e, command));
        shell.err().println("   `" + command + " --help` says what can be asked.");
        return ExitCode.WRONG_USE.number();
    }

    private static String sentence(ParameterException e, String command) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            var first = unmatched.getUnmatched().get(0);
            var isOption = first.startsWith("-");
            var subcommands = e.getCommandLine().getSubcommands().keySet();
            var known = isOption ? List.copyOf(e.getCommandLine().getCommandSpec().optionsMap().keySet()) : List.copyOf(subcommands);
            return "`" + first + "` is " + (isOption ? "no option of `" + command + "`." : subcommands.isEmpty() ? "one word too many."
                    : "no command of `" + command + "`.") + Near.to(first, known).map(near -> " `" + near + "` is near.").orElse("");
        }
        if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            var argument = missing.getMissing().get(0);
            return argument.isPositional() ? "Say which " + argument.paramLabel().toLowerCase(Locale.ROOT) + ". " + String.join(" ", argument.description())
                    : "`" + ((CommandLine.Model.OptionSpec) argument).longestName() + "` is missing, with its " + argument.paramLabel() + ".";
        }
        return e.getArgSpec() instanceof CommandLine.Model.OptionSpec option && option.typeInfo().isMap()
                ? "`" + e.getValue() + "` is nothing for " + option.longestName() + "; write it as " + option.paramLabel() + "." : e.getMessage();
    }

    private int fault(Exception e) {
        shell.out().flush();
        shell.err().print(new Human(shell.colour()).fault("advice", Fault.of(e)));
        return ExitCode.FAULT.number();
    }

    /** The version, as the build wrote it down. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            try (var stream = Main.class.getResourceAsStream("version.txt")) {
                return new String[] {"advice " + new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip()};
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
