// SPDX-License-Identifier: EPL-2.0
package advice.cli.commands;

import java.util.concurrent.Callable;

import advice.cli.Shell;
import advice.dsl.signing.Recording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code advice agree}: records that child or family agree to an advice as it stands. */
@Command(name = "agree", sortOptions = false,
        description = {
            "Record that somebody agrees to an advice as it stands today.", "",
            "What is changed afterwards is found by `check`, at its place; layout and comments change nothing.",
            "How the agreement was gained still belongs into `consent`."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  advice agree sam.advice --by Mum              to the whole advice",
            "  advice agree sam.advice GoingOut --by Mum     to what was changed, or that it still holds"})
public final class Agree implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who agrees: the child, a parent or a carer, as the advice names them.")
    private String by;

    @Mixin
    private OneAdvice advice;

    public Agree(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return advice.record((facts, findings, elements) -> Recording.agreement(facts, by, elements), shell).number();
    }
}
