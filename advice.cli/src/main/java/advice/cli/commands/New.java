// SPDX-License-Identifier: EPL-2.0
package advice.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

import advice.cli.ExitCode;
import advice.cli.Shell;
import advice.cli.input.Inputs;
import advice.cli.input.Problem;
import advice.cli.input.Source;
import advice.cli.report.Human;
import advice.dsl.AdviceLanguage;
import advice.dsl.AdviceLanguage.Opened;
import advice.dsl.beginning.FollowingAdvice;
import advice.dsl.beginning.NewAdvice;
import advice.dsl.beginning.NewAdvice.Begun;
import advice.dsl.beginning.NewAdvice.Known;
import advice.dsl.facts.Authority;
import advice.dsl.facts.Deadline;
import advice.dsl.facts.Trigger;
import advice.dsl.facts.When;
import advice.dsl.model.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code advice new}: begins a document. */
@Command(name = "new",
        description = {
            "Begin a document: what is known of it, and the sections that the authority asks for.", "",
            "A file that is there already is never written over."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  advice new sam.advice --authority Swindon --purpose \"annual review\" --child \"Samira Example\"",
            "  advice new sam.advice --authority Swindon --purpose \"needs assessment\" --day received=2026-03-02",
            "  advice new sam-2027.advice --from sam-2026.advice --day meeting=2027-05-17"})
public final class New implements Callable<Integer> {

    private final Shell shell;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Where the document is to stand; its name ends in .advice.")
    private String file;

    @Option(names = "--authority", paramLabel = "NAME", order = 1, description = "The authority whose guidance applies, as its profile is called.")
    private String authority;

    @Option(names = "--purpose", paramLabel = "PURPOSE", order = 2, description = "What it is for: needs assessment, annual review …")
    private String purpose;

    @Option(names = "--kind", paramLabel = "KIND", order = 3, description = "advice (the default), information or holding advice.")
    private String kind;

    @Option(names = "--council", paramLabel = "NAME", defaultValue = "", order = 4, description = "The council, where the authority has a form for each of several.")
    private String council;

    @Option(names = "--child", paramLabel = "NAME", defaultValue = "", order = 5, description = "The child's full name.")
    private String child;

    @Option(names = "--known-as", paramLabel = "NAME", defaultValue = "", order = 6, description = "The name by which the child goes.")
    private String knownAs;

    @Option(names = "--born", paramLabel = "DATE", defaultValue = "", order = 7, description = "The child's date of birth.")
    private String born;

    @Option(names = "--writer", paramLabel = "NAME", defaultValue = "", order = 8, description = "Who writes.")
    private String writer;

    @Option(names = "--role", paramLabel = "ROLE", defaultValue = "", order = 9, description = "The writer's role.")
    private String role;

    @Option(names = "--day", paramLabel = "WORD=DATE", order = 10,
            description = "A day of its head: received, requested, notified, agreed, meeting, closure, tribunal, form. May be given more than once.")
    private Map<String, String> days = new LinkedHashMap<>();

    @Option(names = "--from", paramLabel = "FILE", order = 11,
            description = "Last year's advice: who is who stays, and its needs, outcomes and provisions become questions on what came of them.")
    private String from;

    @Mixin
    private Surroundings surroundings;

    public New(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        var to = place();
        var known = known();
        var language = surroundings.language(shell);
        var human = new Human(surroundings.colour(shell));
        var folder = Optional.ofNullable(to.getParent()).orElse(shell.folder());
        if (from == null) {
            demand("--authority", "NAME", authority);
            demand("--purpose", "PURPOSE", purpose);
        }
        check(known, folder, language);
        if (from == null) {
            return write(to, NewAdvice.begin(known, folder, language), human);
        }
        var inputs = Inputs.of(List.of(from), shell.folder());
        if (!inputs.problems().isEmpty()) {
            return fail(human, inputs.problems().get(0));
        }
        if (inputs.found().size() != 1 || !inputs.found().get(0).isAdvice() || Files.isDirectory(shell.folder().resolve(from))) {
            return fail(human, new Problem(from, "This is not one advice", "Name the file of last year's advice."));
        }
        var input = inputs.found().get(0);
        var source = Source.read(input, shell.in());
        if (!(source instanceof Source.Text text)) {
            return fail(human, source instanceof Source.Unread unread ? unread.problem()
                    : new Problem(input.shown(), ((Source.Other) source).finding().message(), ((Source.Other) source).finding().remedy()));
        }
        Opened last = language.desk().open(input.known(), text.text());
        return write(to, FollowingAdvice.after(last, known, folder, language), human);
    }

    // ---- what was said

    private Known known() {
        var read = new LinkedHashMap<String, LocalDate>();
        days.forEach((word, day) -> read.put(Choices.one(spec, "--day", word, NewAdvice.DAYS, Function.identity()), day("--day", day)));
        return new Known(said(authority), council, kind == null ? from == null ? "advice" : "" : kind, said(purpose), child, knownAs,
                born.isEmpty() ? Optional.empty() : Optional.of(day("--born", born)), writer, role, read);
    }

    private static String said(String value) {
        return value == null ? "" : value.strip();
    }

    private LocalDate day(String option, String written) {
        try {
            var day = When.of(written).filter(When::isDay);
            if (day.isPresent()) {
                return day.get().first();
            }
        } catch (DateTimeException e) {
            // Falls through to the same sentence as for what is no date at all.
        }
        throw new ParameterException(spec.commandLine(), "`" + written + "` is not a day for " + option + "; write it as `2026-03-26` or `26/3/2026`.");
    }

    private void demand(String option, String label, String value) {
        if (said(value).isEmpty()) {
            throw new ParameterException(spec.commandLine(), "`" + option + "` is missing, with its " + label + ".");
        }
    }

    /** What the authority does not know cannot be begun. */
    private void check(Known known, Path folder, AdviceLanguage language) {
        if (known.authority().isEmpty()) {
            return;
        }
        var profiles = language.visible(folder, Profile.class);
        var profile = profiles.get(Choices.one(spec, "--authority", known.authority(), List.copyOf(profiles.keySet()), Function.identity()));
        var chosen = Authority.of(profile);
        if (!known.kind().isEmpty()) {
            Choices.one(spec, "--kind", known.kind(), chosen.kinds(), Function.identity());
        }
        if (!known.purpose().isEmpty()) {
            Choices.one(spec, "--purpose", known.purpose(), chosen.purposes(), Function.identity());
        }
        checkCouncil(known, chosen);
    }

    /** A document may write a council's name with a small letter. */
    private void checkCouncil(Known known, Authority chosen) {
        if (known.council().isEmpty() || chosen.councils().stream().anyMatch(known.council()::equalsIgnoreCase)) {
            return;
        }
        if (chosen.councils().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "`--council` says which of several councils, and " + known.authority() + " is one by itself; leave it out.");
        }
        Choices.one(spec, "--council", known.council(), chosen.councils(), Function.identity());
    }

    private Path place() {
        try {
            var to = shell.folder().resolve(file).toAbsolutePath().normalize();
            if (to.getFileName() != null && to.getFileName().toString().endsWith(".advice")) {
                return to;
            }
        } catch (InvalidPathException e) {
            // Falls through: what cannot be a path has no such ending either.
        }
        throw new ParameterException(spec.commandLine(), "The name of an advice ends in `.advice`; `" + file + "` does not.");
    }

    // ---- what comes of it

    private int write(Path to, Begun begun, Human human) {
        try {
            Files.write(to, begun.text().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            return fail(human, new Problem(file, "This file is there already, and was left as it is", "Choose another name."));
        } catch (IOException e) {
            return fail(human, new Problem(file, "This file cannot be written", "See whether the folder is there, whether you may write there, and whether there is room."));
        }
        shell.out().println("Began " + file + begun.deadline().map(New::due).orElse(""));
        shell.out().flush();
        return ExitCode.CLEAN.number();
    }

    private static String due(Deadline deadline) {
        return deadline.due().map(due -> ", due on " + When.print(due) + ": " + deadline.rule())
                .orElseGet(() -> deadline.missing().isEmpty() ? "" : ", due " + deadline.rule() + "; still to say: "
                        + deadline.missing().stream().map(Trigger::phrase).collect(Collectors.joining(" and ")));
    }

    private int fail(Human human, Problem problem) {
        shell.complain(human.problem(problem));
        return ExitCode.WRONG_USE.number();
    }
}
