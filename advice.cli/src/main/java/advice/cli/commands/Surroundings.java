// SPDX-License-Identifier: EPL-2.0
package advice.cli.commands;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;

import advice.cli.Shell;
import advice.dsl.AdviceLanguage;
import advice.dsl.facts.When;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of every command that reads documents. */
final class Surroundings {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--today", paramLabel = "DATE", order = 50,
            description = "Check as on this day, 2026-03-26 or 26/3/2026, instead of today.")
    private String today;

    @Option(names = "--library", paramLabel = "FOLDER", order = 51,
            description = "Also look for profiles, wordings and forms in this folder, which a whole service may share.")
    private String library;

    @Option(names = {"--no-colour", "--no-color"}, order = 52, description = "No colour, even on a terminal.")
    private boolean noColour;

    /** Whether answers are coloured. */
    boolean colour(Shell shell) {
        return shell.colour() && !noColour;
    }

    /** The language, set up as the options say. */
    AdviceLanguage language(Shell shell) {
        var day = day();
        var folder = folder(shell);
        return AdviceLanguage.start().on(day).sharing(folder);
    }

    private LocalDate day() {
        if (today == null) {
            return null;
        }
        try {
            var day = When.of(today).filter(When::isDay);
            if (day.isPresent()) {
                return day.get().first();
            }
        } catch (DateTimeException e) {
            // Falls through to the same sentence as for what is no date at all.
        }
        throw new ParameterException(spec.commandLine(), "`" + today + "` is not a day; write it as `2026-03-26` or `26/3/2026`.");
    }

    private Path folder(Shell shell) {
        if (library == null) {
            return null;
        }
        try {
            var folder = shell.folder().resolve(library).toAbsolutePath().normalize();
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            // Falls through: what cannot be a path is no folder either.
        }
        throw new ParameterException(spec.commandLine(), "There is no folder `" + library + "` for --library.");
    }
}
