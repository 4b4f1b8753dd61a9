// SPDX-License-Identifier: EPL-2.0
package advice.documents.building;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A file's new content, written beside it and moved into its place, so that nobody ever meets half a file. */
public final class Replacement implements Closeable {

    private final Path file;
    private final Path beside;

    private Replacement(Path file) {
        this.file = file;
        beside = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    }

    /** Writes the content beside the file; whoever may read and write the one may the other. */
    public static Replacement of(Path file, byte[] content) throws IOException {
        var replacement = new Replacement(file);
        try {
            replacement.write(content);
            return replacement;
        } catch (IOException e) {
            replacement.close();
            throw e;
        }
    }

    private void write(byte[] content) throws IOException {
        try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        if (Files.exists(file) && Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
        }
    }

    /** Moves it into place. Windows does not let a file be replaced that another program holds open. */
    public void take() throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing beside. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(beside);
    }
}
