// SPDX-License-Identifier: EPL-2.0
package advice.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import advice.dsl.rules.Finding;
import advice.dsl.rules.Place;

/** What reading an input came to. */
public sealed interface Source {

    /** Longer files are not read. */
    int LIMIT = 4_000_000;

    /**
     * A text, though perhaps not quite as it was meant.
     *
     * @param text     without a byte order mark
     * @param encoding how it is written; empty where the very same bytes would not come of it again
     * @param findings what was wrong with its encoding
     */
    record Text(String text, Optional<Encoding> encoding, List<Finding> findings) implements Source {
    }

    /**
     * How a text is written in bytes.
     *
     * @param mark the byte order mark before it, {@code ""} for none
     */
    record Encoding(Charset charset, String mark) {

        public byte[] bytes(String text) {
            return (mark + text).getBytes(charset);
        }

        private Optional<Encoding> ifItGives(byte[] bytes, String text) {
            return Arrays.equals(bytes(text), bytes) ? Optional.of(this) : Optional.empty();
        }
    }

    /** Something that is no text. */
    record Other(Finding finding) implements Source {
    }

    /** Nothing, because it could not be read. */
    record Unread(Problem problem) implements Source {
    }

    /** @param standardInput what is read for {@code -} */
    static Source read(Input input, InputStream standardInput) {
        if (input.kind() == Input.Kind.FOLDER) {
            return new Other(Slip.FOLDER_NAMED_LIKE_A_FILE.found(Slip.FOLDER_NAMED_LIKE_A_FILE.summary()));
        }
        try {
            return of(bytes(input, standardInput));
        } catch (IOException e) {
            return new Unread(new Problem(input.shown(), "This file cannot be read",
                    "See whether you may read it, and whether another program holds it open."));
        }
    }

    private static byte[] bytes(Input input, InputStream standardInput) throws IOException {
        if (input.kind() == Input.Kind.STANDARD_INPUT) {
            return standardInput.readNBytes(LIMIT + 1);
        }
        try (var stream = Files.newInputStream(input.path())) {
            return stream.readNBytes(LIMIT + 1);
        }
    }

    /** The text that bytes hold. */
    static Source of(byte[] bytes) {
        if (bytes.length > LIMIT) {
            return new Other(Slip.TOO_LONG.found(Slip.TOO_LONG.summary()));
        }
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, StandardCharsets.UTF_16BE);
        }
        for (var known : OTHER_KINDS.entrySet()) {
            if (begins(bytes, known.getValue())) {
                return new Other(Slip.NOT_TEXT.found("This is " + known.getKey() + ", not an advice"));
            }
        }
        for (var b : bytes) {
            if (b == 0) {
                return new Other(Slip.NOT_TEXT.found(Slip.NOT_TEXT.summary()));
            }
        }
        return utf8(bytes, 0);
    }

    /** Kinds of file that people give our ending to, by the bytes they begin with. */
    Map<String, int[]> OTHER_KINDS = Map.of(
            "a Word document or another packed file", new int[] {'P', 'K', 3, 4},
            "an old Word document", new int[] {0xD0, 0xCF, 0x11, 0xE0},
            "a PDF", new int[] {'%', 'P', 'D', 'F'});

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Source utf16(byte[] bytes, Charset charset) {
        var text = new String(bytes, 2, bytes.length - 2, charset);
        return new Text(text, new Encoding(charset, MARK).ifItGives(bytes, text), List.of(Slip.NOT_UTF_8.found("The file is saved as UTF-16, not as UTF-8")));
    }

    /** What is no UTF-8 is read as Windows writes it in Western Europe, which is what it nearly always is. */
    private static Source utf8(byte[] bytes, int from) {
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate(bytes.length);
        var first = -1;
        var letters = 0;
        for (var result = decoder.decode(in, out, true); result.isError(); result = decoder.decode(in, out, true)) {
            var wrong = new byte[result.length()];
            in.get(wrong);
            if (first < 0) {
                first = out.position();
            }
            letters += wrong.length;
            out.put(new String(wrong, WINDOWS));
        }
        var text = out.flip().toString();
        if (first < 0) {
            return new Text(text, new Encoding(StandardCharsets.UTF_8, from == 0 ? "" : MARK).ifItGives(bytes, text), List.of());
        }
        var more = letters == 1 ? "" : letters == 2 ? "; one other letter is like it" : "; " + (letters - 1) + " other letters are like it";
        return new Text(text, Optional.empty(), List.of(Slip.NOT_UTF_8.at(Place.of(text, first, 1),
                "The file is not saved as UTF-8: this is probably `" + text.charAt(first) + "`" + more)));
    }

    String MARK = "\ufeff";

    Charset WINDOWS = Charset.forName("windows-1252");
}
