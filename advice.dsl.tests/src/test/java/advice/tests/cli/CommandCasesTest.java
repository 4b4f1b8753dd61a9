// SPDX-License-Identifier: EPL-2.0
package advice.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Sources;

/** Each folder of {@code cases/cli} is one situation at the command line: what is typed, what is answered, and the exit code. */
class CommandCasesTest {

    @TestFactory
    Stream<DynamicTest> whatIsTypedIsAnsweredSo(@TempDir Path folder) {
        var cases = CommandCase.all();
        assertThat(cases).hasSizeGreaterThan(20);
        return cases.stream().map(source -> DynamicTest.dynamicTest(source.getFileName().toString(), source.resolve("cmd").toUri(), () -> {
            var played = new CommandCase(source, folder.resolve(source.getFileName().toString())).play(CommandCase::inProcess);
            assertThat(played.out() + played.err()).as("no trace of a stack").doesNotContain("\tat ").doesNotContain("Exception in thread");
            compare(source.resolve("stdout"), played.out());
            compare(source.resolve("stderr"), played.err());
            compare(source.resolve("exit"), played.exits());
        }));
    }

    /** A file that is not there says that nothing is expected. */
    private static void compare(Path expected, String actual) throws IOException {
        if (!Sources.UPDATE) {
            assertThat(actual).as(expected.getFileName().toString()).isEqualTo(Files.exists(expected) ? Sources.read(expected) : "");
        } else if (actual.isEmpty()) {
            Files.deleteIfExists(expected);
        } else {
            Sources.write(expected, actual);
        }
    }
}
