// SPDX-License-Identifier: EPL-2.0
package advice.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import advice.dsl.ide.AdviceServer;
import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** The recorded conversations over pipes in one process, as Eclipse has them. */
@Timeout(300)
class ConversationTest {

    static List<Path> all() {
        return Sources.under(Sources.ROOT.resolve("advice.dsl.tests/cases/server"), ".log");
    }

    @TestFactory
    Stream<DynamicTest> theServerSaysWhatItSaid(@TempDir Path temporary) {
        assertThat(all()).hasSizeGreaterThanOrEqualTo(6);
        return all().stream().map(log -> DynamicTest.dynamicTest(log.getFileName().toString(), log.toUri(), () ->
                new Conversation(log).replay(Editor.folder(temporary.resolve(log.getFileName().toString())), new Piped())));
    }

    /** A server in this process. */
    private static final class Piped implements Conversation.Server {

        private final Pipe toServer = Pipe.open();
        private final Pipe fromServer = Pipe.open();
        private final AdviceServer server;

        Piped() throws IOException {
            server = AdviceServer.start(Channels.newInputStream(toServer.source()), Channels.newOutputStream(fromServer.sink()));
        }

        @Override
        public InputStream says() {
            return Channels.newInputStream(fromServer.source());
        }

        @Override
        public OutputStream hears() {
            return Channels.newOutputStream(toServer.sink());
        }

        @Override
        public int exit() throws InterruptedException {
            return server.await();
        }
    }
}
