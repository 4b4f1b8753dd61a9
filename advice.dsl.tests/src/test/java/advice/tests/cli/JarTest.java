// SPDX-License-Identifier: EPL-2.0
package advice.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import advice.tests.support.Sources;

/** A few of the command line's cases against the one jar that users have: nothing was lost when it was put together. */
class JarTest {

    private static final Path JAR = Sources.ROOT.resolve("advice.cli/target/advice.jar");

    @ParameterizedTest
    @ValueSource(strings = {"build", "letters-of-other-files", "standard-input", "explain"})
    void theJarAnswersAsTheClassesDo(String name, @TempDir Path folder) throws IOException, InterruptedException {
        assertThat(JAR).as("made by mvn verify, not by mvn test").exists();
        var source = Sources.ROOT.resolve("advice.dsl.tests/cases/cli").resolve(name);
        var inProcess = new CommandCase(source, folder.resolve("classes")).play(CommandCase::inProcess);
        var inJar = new CommandCase(source, folder.resolve("jar")).play(JarTest::run);
        assertThat(inJar.out()).isEqualTo(inProcess.out()).isNotEmpty();
        assertThat(inJar.err()).isEqualTo(inProcess.err());
        assertThat(inJar.exits()).isEqualTo(inProcess.exits());
    }

    /** In a machine that writes other letters than we do. */
    private static CommandCase.Result run(List<String> arguments, Path folder, byte[] input) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Dfile.encoding=US-ASCII", "-Duser.language=tr", "-jar", JAR.toString()));
        command.addAll(arguments);
        var in = Files.write(folder.resolveSibling("in"), input);
        var out = folder.resolveSibling("out.txt");
        var err = folder.resolveSibling("err.txt");
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectInput(in.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        var exit = builder.start().waitFor();
        return new CommandCase.Result(exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
