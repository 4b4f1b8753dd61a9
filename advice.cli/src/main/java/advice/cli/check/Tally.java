// SPDX-License-Identifier: EPL-2.0
package advice.cli.check;

import advice.cli.ExitCode;
import advice.dsl.rules.Level;

/** What all checks came to, counted. */
public final class Tally {

    private int files;
    private int clean;
    private long errors;
    private long warnings;
    private long suggestions;
    private int unread;
    private int broken;
    private ExitCode exit = ExitCode.CLEAN;

    /** @param least the level from which findings count for the exit code */
    public void add(Checked checked, Level least) {
        files++;
        clean += checked.findings().isEmpty() && checked.problem().isEmpty() && checked.fault().isEmpty() ? 1 : 0;
        errors += checked.count(Level.ERROR);
        warnings += checked.count(Level.WARNING);
        suggestions += checked.count(Level.SUGGESTION);
        unread += checked.problem().isPresent() ? 1 : 0;
        broken += checked.fault().isPresent() ? 1 : 0;
        exit = exit.or(checked.exit(least));
    }

    /** Something that the caller asked for and that could not be done. */
    public void wrongUse() {
        exit = exit.or(ExitCode.WRONG_USE);
    }

    public ExitCode exit() {
        return exit;
    }

    /** The files that were asked for, those included that could not be read. */
    public int files() {
        return files;
    }

    public int checked() {
        return files - unread - broken;
    }

    public long count(Level level) {
        return switch (level) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case SUGGESTION -> suggestions;
        };
    }

    /** Files in which nothing was found. */
    public int clean() {
        return clean;
    }
}
