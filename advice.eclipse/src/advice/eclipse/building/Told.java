// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.building;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

import advice.eclipse.building.Building.Outcome;

/** What became of what was built, in words for the writer. */
final class Told {

    private static final int MOST = 8;

    private Told() {
    }

    /** All went well, in one line. */
    static String well(List<Outcome> outcomes) {
        var built = outcomes.stream().mapToInt(outcome -> outcome.built().built().size()).sum();
        var same = outcomes.stream().mapToInt(outcome -> outcome.built().unchanged().size()).sum();
        var files = outcomes.size() == 1
                ? Stream.concat(outcomes.get(0).built().built().stream(), outcomes.get(0).built().unchanged().stream()).map(Told::name).collect(Collectors.joining(", "))
                : count(built, "file");
        return "Built " + files + (same == 0 ? "" : same == 1 ? "; 1 was as it is already" : "; " + same + " were as they are already");
    }

    /** What went wrong, and what to do. */
    static String wrong(List<Outcome> failed) {
        return failed.stream().limit(MOST).map(outcome -> (failed.size() == 1 ? "" : outcome.advice().getName() + "\n")
                + outcome.built().problems().stream().map(problem -> (problem.uri().isEmpty() ? "" : name(problem.uri()) + ": ") + problem.message()
                        + (problem.remedy().isEmpty() ? "" : ". " + problem.remedy())).collect(Collectors.joining("\n"))
                + findings(outcome.built().findings())).collect(Collectors.joining("\n\n")) + (failed.size() > MOST ? "\n\n\u2026" : "");
    }

    private static String findings(List<Diagnostic> findings) {
        return findings.isEmpty() ? "" : "\n\n" + findings.stream().limit(MOST).map(finding -> "Line " + (finding.getRange().getStart().getLine() + 1) + ": "
                + (finding.getMessage().isLeft() ? finding.getMessage().getLeft() : finding.getMessage().getRight().getValue())).collect(Collectors.joining("\n"))
                + (findings.size() > MOST ? "\nand " + (findings.size() - MOST) + " more" : "");
    }

    /** Says what stands in the way; true where the writer wants drafts. */
    static boolean offersDrafts(Shell shell, List<Outcome> failed) {
        var canBeDraft = failed.stream().allMatch(outcome -> !outcome.built().findings().isEmpty());
        var buttons = canBeDraft ? new String[] {"Build as draft", "Close"} : new String[] {"Close"};
        var title = failed.size() == 1 ? failed.get(0).advice().getName() + " was not built" : count(failed.size(), "advice") + " not built";
        return new MessageDialog(shell, title, null, wrong(failed), MessageDialog.WARNING, buttons.length - 1, buttons).open() == 0 && canBeDraft;
    }

    /** Opens the files with the programs that this system has for them. */
    static void open(Outcome outcome) {
        Stream.concat(outcome.built().built().stream(), outcome.built().unchanged().stream()).map(address -> Path.of(URI.create(address)).toString())
                .forEach(Program::launch);
    }

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String name(String address) {
        return Path.of(URI.create(address)).getFileName().toString();
    }
}
