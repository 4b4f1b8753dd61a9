// SPDX-License-Identifier: EPL-2.0
package advice.cli.commands;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import advice.dsl.syntax.Near;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Values of options of which there are only a few; another value is answered with those there are. */
final class Choices {

    private Choices() {
    }

    /**
     * @param command whose option it is
     * @param option  as it is typed, for the sentence
     * @param said    what was given
     */
    static <T> T one(CommandSpec command, String option, String said, List<T> values, Function<T, String> word) {
        for (var value : values) {
            if (word.apply(value).equals(said)) {
                return value;
            }
        }
        var words = values.stream().map(word).toList();
        throw new ParameterException(command.commandLine(), "`" + said + "` is nothing that " + option + " knows; it knows "
                + words.stream().map(w -> "`" + w + "`").collect(Collectors.joining(", ")) + "."
                + Near.to(said, words).map(w -> " `" + w + "` is near.").orElse(""));
    }
}
