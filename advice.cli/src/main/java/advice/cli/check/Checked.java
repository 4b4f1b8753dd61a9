// SPDX-License-Identifier: EPL-2.0
package advice.cli.check;

import java.util.List;
import java.util.Optional;

import advice.cli.ExitCode;
import advice.cli.input.Problem;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Level;

/**
 * What the check of one input came to.
 *
 * @param shown    the input, as the caller knows it
 * @param text     what was read, {@code ""} for nothing
 * @param findings in reading order
 * @param problem  why it could not be read
 * @param fault    why it could not be checked, where that is our fault
 */
public record Checked(String shown, String text, List<Finding> findings, Optional<Problem> problem, Optional<Fault> fault) {

    /** A finding of this id is the engine's way to say that a rule broke. */
    private static final String FAULT = "fault-in-advice";

    static Checked found(String shown, String text, List<Finding> findings) {
        return new Checked(shown, text, List.copyOf(findings), Optional.empty(), Optional.empty());
    }

    /** Something that could not be read. */
    public static Checked unread(Problem problem) {
        return new Checked(problem.shown(), "", List.of(), Optional.of(problem), Optional.empty());
    }

    static Checked broken(String shown, Fault fault) {
        return new Checked(shown, "", List.of(), Optional.empty(), Optional.of(fault));
    }

    /** The same with only some of its findings. */
    public Checked with(List<Finding> some) {
        return new Checked(shown, text, List.copyOf(some), problem, fault);
    }

    /** How many findings there are of a level. */
    public long count(Level level) {
        return findings.stream().filter(f -> f.level() == level).count();
    }

    /** The exit code that this input alone asks for. */
    public ExitCode exit(Level least) {
        if (fault.isPresent() || findings.stream().anyMatch(f -> f.id().equals(FAULT))) {
            return ExitCode.FAULT;
        }
        if (problem.isPresent()) {
            return ExitCode.WRONG_USE;
        }
        return findings.stream().anyMatch(f -> f.isAtLeast(least)) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
