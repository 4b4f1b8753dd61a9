// SPDX-License-Identifier: EPL-2.0
package advice.tests.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code advice format} leaves of a file but its layout: every byte that is none, and the file itself where it is in order. */
class FormatTest {

    private static final String UNTIDY = "need Sleep\n  \"Siân and Łucja wake. 𝔄\"\n";
    private static final String TIDY = "need Sleep\n    \"Siân and Łucja wake. 𝔄\"\n";

    @TempDir
    private Path folder;

    @Test
    void theEncodingStaysAndSoDoesItsMark() throws IOException {
        for (var mark : List.of("", "\ufeff")) {
            assertThat(format((mark + UNTIDY).getBytes(UTF_8))).isEqualTo((mark + TIDY).getBytes(UTF_8));
        }
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(format(("\ufeff" + UNTIDY).getBytes(charset))).isEqualTo(("\ufeff" + TIDY).getBytes(charset));
        }
    }

    @Test
    void lineEndsStay() throws IOException {
        assertThat(format(UNTIDY.replace("\n", "\r\n").getBytes(UTF_8))).isEqualTo(TIDY.replace("\n", "\r\n").getBytes(UTF_8));
    }

    @Test
    void aFileInOrderIsNotTouched() throws IOException {
        var file = Files.writeString(folder.resolve("sam.advice"), TIDY);
        var then = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, then);
        var key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        CommandCase.inProcess(List.of("format", "sam.advice"), folder, new byte[0]);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(then);
        assertThat(Files.readAttributes(file, BasicFileAttributes.class).fileKey()).isEqualTo(key);
    }

    @Test
    void whoMayReadAFileMayReadItAfterwards() throws IOException {
        var file = Files.writeString(folder.resolve("sam.advice"), UNTIDY);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
            CommandCase.inProcess(List.of("format", "sam.advice"), folder, new byte[0]);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
        }
        CommandCase.inProcess(List.of("format", "sam.advice"), folder, new byte[0]);
        assertThat(Files.readString(file)).isEqualTo(TIDY);
    }

    @Test
    void aLinkStaysOne() throws IOException {
        var file = Files.writeString(folder.resolve("real.advice"), UNTIDY);
        var link = Files.createSymbolicLink(folder.resolve("sam.advice"), file.getFileName());
        CommandCase.inProcess(List.of("format", "sam.advice"), folder, new byte[0]);
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).isEqualTo(TIDY);
    }

    private byte[] format(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("sam.advice"), content);
        assertThat(CommandCase.inProcess(List.of("format", "sam.advice"), folder, new byte[0]))
                .isEqualTo(new CommandCase.Result(0, "Formatted sam.advice\n", ""));
        return Files.readAllBytes(file);
    }
}
