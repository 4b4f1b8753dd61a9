// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import advice.documents.DocumentRefused;

/**
 * The parts of a Word file, by name. Reading holds to limits, so that a small file cannot fill the memory, and refuses
 * names that mean different things to different readers. Writing gives the same bytes for the same parts.
 *
 * @param parts part name without leading slash, to its bytes
 */
public record WordFile(SortedMap<String, byte[]> parts) {

    static final String CONTENT_TYPES = "[Content_Types].xml";

    /** No form comes near these; a file made to exhaust us passes them at once. */
    private static final int LARGEST_FILE = 20 << 20;
    private static final int MOST_PARTS = 500;
    private static final int LARGEST_PART = 20 << 20;
    private static final int LARGEST_TOTAL = 60 << 20;
    private static final int HIGHEST_RATIO = 150;
    /** Below this a high ratio is only an empty form. */
    private static final int RATIO_MATTERS_FROM = 1 << 20;

    /** After the first month of 1980: on its very first moment the JDK writes a field that depends on the time zone. */
    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** How an old .doc, and a .docx with a password, begins. */
    private static final int COMPOUND_FILE = 0xD0CF11E0;

    /**
     * Reads a .docx.
     *
     * @throws DocumentRefused with a sentence when it is something else, damaged, or beyond the limits
     */
    public static WordFile read(byte[] bytes) throws DocumentRefused {
        if (bytes.length > LARGEST_FILE) {
            throw new DocumentRefused("The file is larger than 20 MB. Make its pictures smaller");
        }
        if (bytes.length >= 4 && ByteBuffer.wrap(bytes).getInt() == COMPOUND_FILE) {
            throw new DocumentRefused("The file is an old .doc, or has a password."
                    + " Take the password off and save it as .docx (Word Document)");
        }
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw new DocumentRefused("The form is not a Word document. Save it as .docx (Word Document)");
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return read(zip, bytes.length);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new DocumentRefused("The file is damaged and cannot be unpacked."
                    + " Open it in Word and save it again as .docx");
        }
    }

    private static WordFile read(ZipInputStream zip, int packed) throws IOException, DocumentRefused {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        long total = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (entry.isDirectory()) {
                continue;
            }
            refuseName(name);
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new DocumentRefused("The file holds a part twice, so readers would disagree about it."
                        + " Open it in Word and save it again as .docx");
            }
            if (seen.size() > MOST_PARTS) {
                throw new DocumentRefused("The file holds more than " + MOST_PARTS + " parts, which no form needs");
            }
            byte[] content = zip.readNBytes(LARGEST_PART + 1);
            total += content.length;
            if (content.length > LARGEST_PART || total > LARGEST_TOTAL
                    || total > RATIO_MATTERS_FROM && total / HIGHEST_RATIO > packed) {
                throw new DocumentRefused("The file unpacks to far more than a form needs. Make its pictures smaller");
            }
            parts.put(name, content);
        }
        if (!parts.containsKey(CONTENT_TYPES)) {
            throw new DocumentRefused("The form is not a Word document. Save it as .docx (Word Document)");
        }
        return new WordFile(parts);
    }

    private static void refuseName(String name) throws DocumentRefused {
        boolean odd = name.isEmpty() || name.startsWith("/") || name.contains("\\") || name.contains(":")
                || name.chars().anyMatch(c -> c < ' ') || List.of(name.split("/")).contains("..");
        if (odd) {
            throw new DocumentRefused("The file holds a part whose name leads outside the file."
                    + " Open it in Word and save it again as .docx");
        }
    }

    /** The .docx: content types first as the format asks, the rest by name, every part with the same fixed time. */
    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, CONTENT_TYPES, parts.get(CONTENT_TYPES));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (!part.getKey().equals(CONTENT_TYPES)) {
                    put(zip, part.getKey(), part.getValue());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
