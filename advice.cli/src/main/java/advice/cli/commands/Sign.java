// SPDX-License-Identifier: EPL-2.0
package advice.cli.commands;

import java.util.concurrent.Callable;

import advice.cli.Shell;
import advice.dsl.signing.Recording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code advice sign}: records that a manager signs an advice as it stands. */
@Command(name = "sign", sortOptions = false,
        description = {
            "Record that a manager signs an advice as it stands today.", "",
            "Only what is final and has no error is signed; `advice report` says on one page what is left.",
            "What is changed afterwards makes the signature void, and is found by `check`, at its place.",
            "The manager's comments still belong into `oversight`."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  advice sign sam.advice --by \"P. Manager\"               the whole advice",
            "  advice sign sam.advice GoingOut --by \"P. Manager\"      what was changed since"})
public final class Sign implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who signs; nobody signs an advice that they wrote.")
    private String by;

    @Mixin
    private OneAdvice advice;

    public Sign(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return advice.record((facts, findings, elements) -> Recording.signature(facts, findings, by, elements), shell).number();
    }
}
