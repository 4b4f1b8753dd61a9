// SPDX-License-Identifier: EPL-2.0
package advice.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** The recorded conversations with {@code advice lsp}, over the streams of a process that runs the one jar that users have. */
@Timeout(300)
class StdioJarTest {

    private static final Path JAR = Sources.ROOT.resolve("advice.cli/target/advice.jar");

    @TestFactory
    Stream<DynamicTest> theServerSaysWhatItSaid(@TempDir Path temporary) {
        assertThat(JAR).as("made by mvn verify, not by mvn test").exists();
        assertThat(ConversationTest.all()).isNotEmpty();
        return ConversationTest.all().stream().map(log -> DynamicTest.dynamicTest(log.getFileName().toString(), log.toUri(), () -> {
            var errors = temporary.resolve(log.getFileName() + ".err");
            new Conversation(log).replay(Editor.folder(temporary.resolve(log.getFileName().toString())), new Running(errors));
            assertThat(Files.readString(errors, StandardCharsets.UTF_8)).as("what it says to nobody").isEmpty();
        }));
    }

    /** In a machine that writes other letters than we do. */
    private record Running(Process process) implements Conversation.Server {

        Running(Path errors) throws IOException {
            this(new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dfile.encoding=US-ASCII", "-Duser.language=tr", "-jar", JAR.toString(), "lsp")).redirectError(errors.toFile()).start());
        }

        @Override
        public InputStream says() {
            return process.getInputStream();
        }

        @Override
        public OutputStream hears() {
            return process.getOutputStream();
        }

        @Override
        public int exit() throws InterruptedException {
            return process.waitFor();
        }
    }
}
