// SPDX-License-Identifier: EPL-2.0
package advice.cli.commands;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

import advice.cli.ExitCode;
import advice.cli.Shell;
import advice.cli.check.Checked;
import advice.cli.check.Checker;
import advice.cli.check.InOrder;
import advice.cli.input.Input;
import advice.cli.input.Input.Kind;
import advice.cli.input.Inputs;
import advice.cli.input.Problem;
import advice.cli.report.Human;
import advice.documents.DocumentFormat;
import advice.documents.DocumentRefused;
import advice.documents.Documents;
import advice.documents.building.Order;
import advice.documents.building.Outputs;
import advice.documents.building.Outputs.Obstacle;
import advice.dsl.rules.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code advice build}: makes the authority's form of documents. */
@Command(name = "build", sortOptions = false,
        description = {
            "Make the authority's form of documents, as Word, PDF, web page and text.", "",
            "A document that says it is a draft becomes one, with a watermark and the thread at its end. Any other document with an error is not built: an error means that it must not be sent.", "",
            "A file that was changed after it was built, by a manager's comments for instance, is never replaced."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  advice build sam.advice --to out                 out/sam.docx, out/sam.html, out/sam.pdf, out/sam.txt",
            "  advice build sam.advice --to out --format pdf    only the PDF",
            "  advice build records/ --to out                   every advice in the folder and below",
            "  advice build sam.advice --to out --draft         a draft, although it has errors"})
public final class Build implements Callable<Integer> {

    private final Shell shell;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files ending in .advice; folders; patterns.")
    private List<String> files;

    @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "Where the documents go; made where it is not there yet.")
    private String to;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", description = "What to make, with commas between: docx, html, pdf, txt; everything by default.")
    private List<String> formats;

    @Option(names = "--draft", description = "Make a draft, with a watermark and the thread, whatever the document says it is.")
    private boolean draft;

    @Option(names = "--force", description = "Replace files in the folder that were changed after they were built.")
    private boolean force;

    @Mixin
    private Surroundings surroundings;

    public Build(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        var asked = formats == null ? Documents.formats()
                : formats.stream().map(name -> Choices.one(spec, "--format", name.strip(), Documents.formats(), DocumentFormat::name)).distinct().toList();
        var language = surroundings.language(shell);
        var inputs = Inputs.of(files, shell.folder());
        var run = new Run(new Human(surroundings.colour(shell)), new Outputs(folder(), force));
        inputs.problems().forEach(run::problem);
        InOrder.each(run.distinct(inputs.found()), Runtime.getRuntime().availableProcessors(), () -> {
            var checker = new Checker(language, shell.in());
            return (Function<Input, Made>) input -> make(checker, input, asked);
        }, run::take);
        shell.out().flush();
        return run.exit.number();
    }

    private Path folder() {
        try {
            return shell.folder().resolve(to).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new ParameterException(spec.commandLine(), "`" + to + "` cannot be the name of a folder.");
        }
    }

    /**
     * What became of one document.
     *
     * @param checked what is to be said of it
     * @param isDraft whether it was made as a draft
     * @param refusal why it was not made, none where it was
     * @param files   content by file name
     */
    private record Made(Input input, Checked checked, boolean isDraft, List<Problem> refusal, Map<String, byte[]> files) {
    }

    private Made make(Checker checker, Input input, List<DocumentFormat> asked) {
        var refusal = new ArrayList<Problem>();
        var content = new LinkedHashMap<String, byte[]>();
        var drafts = new ArrayList<Boolean>();
        var checked = checker.check(input, (opened, found) -> {
            drafts.add(Order.isDraft(opened.facts(), draft));
            var refused = Order.refusal(opened.facts(), found.findings(), draft);
            if (refused.isPresent()) {
                refusal.add(new Problem(input.shown(), refused.get(), "Put right what stands above, or make a draft of it with `--draft`."));
                return;
            }
            try {
                content.putAll(Order.of(opened.facts(), draft).files(input.stem(), asked, format -> { }));
            } catch (DocumentRefused e) {
                e.sentences().forEach(sentence -> refusal.add(new Problem(input.shown(), sentence, "")));
            }
        });
        return new Made(input, checked, drafts.contains(true), refusal, content);
    }

    /** The printing of one run, and the writing. */
    private final class Run {

        private final Human human;
        private final Outputs outputs;
        private ExitCode exit = ExitCode.CLEAN;

        Run(Human human, Outputs outputs) {
            this.human = human;
            this.outputs = outputs;
        }

        /** Those that can be built, each under a name of its own. */
        List<Input> distinct(List<Input> found) {
            var byName = new HashMap<String, Input>();
            var kept = new ArrayList<Input>();
            for (var input : found) {
                var named = files.contains(input.shown());
                if (input.kind() == Kind.STANDARD_INPUT) {
                    problem(new Problem(input.shown(), "What has no name cannot be built", "Give the name of a file."));
                } else if (!input.isAdvice() && named) {
                    problem(new Problem(input.shown(), "This is no advice, and only an advice becomes a form", ""));
                } else if (input.isAdvice() && input.kind() == Kind.FILE) {
                    var other = byName.putIfAbsent(input.stem().toLowerCase(Locale.ROOT), input);
                    if (other == null) {
                        kept.add(input);
                    } else {
                        problem(new Problem(input.shown(), "This would become the same file as " + other.shown(), "Build it into another folder."));
                    }
                }
            }
            return kept;
        }

        void problem(Problem problem) {
            say(human.problem(problem), ExitCode.WRONG_USE);
        }

        void take(Made made) {
            var checked = made.checked();
            checked.problem().ifPresent(this::problem);
            checked.fault().ifPresent(fault -> say(human.fault(checked.shown(), fault), ExitCode.FAULT));
            if (checked.problem().isPresent() || checked.fault().isPresent()) {
                return;
            }
            if (!made.refusal().isEmpty()) {
                var errors = checked.findings().stream().filter(f -> f.level() == Level.ERROR).toList();
                if (!made.isDraft() && !errors.isEmpty()) {
                    say(human.file(checked.with(errors)) + "\n", ExitCode.FINDINGS);
                }
                made.refusal().forEach(problem -> say(human.problem(problem), ExitCode.FINDINGS));
                return;
            }
            if (made.files().isEmpty()) {
                say(human.file(checked), ExitCode.FINDINGS);
                return;
            }
            var written = outputs.write(made.files());
            written.built().forEach(file -> shell.out().println("Built " + shown(file)));
            written.unchanged().forEach(file -> shell.out().println("Unchanged " + shown(file)));
            written.obstacles().forEach(this::obstacle);
            note(checked);
            exit = exit.or(checked.exit(Level.ERROR) == ExitCode.FAULT ? ExitCode.FAULT : ExitCode.CLEAN);
        }

        private void obstacle(Obstacle obstacle) {
            problem(new Problem(obstacle.file().isEmpty() ? to : shown(obstacle.file()), obstacle.message(),
                    obstacle.remedy() + (obstacle.changed() ? " `--force` replaces it." : "")));
        }

        private String shown(String file) {
            return Path.of(to).resolve(file).normalize().toString();
        }

        /** What is not right in a document that was built all the same, counted. */
        private void note(Checked checked) {
            var counts = new ArrayList<String>();
            for (var level : Level.values()) {
                if (checked.count(level) > 0) {
                    counts.add(Human.many(checked.count(level), level.word()));
                }
            }
            if (!counts.isEmpty()) {
                say(checked.shown() + ": " + String.join(", ", counts) + "; see `advice check`.\n", ExitCode.CLEAN);
            }
        }

        private void say(String sentence, ExitCode code) {
            shell.complain(sentence);
            exit = exit.or(code);
        }
    }
}
