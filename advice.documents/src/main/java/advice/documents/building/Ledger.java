// SPDX-License-Identifier: EPL-2.0
package advice.documents.building;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * What we last built into a folder: a file there, with a sum of each name and of the content we gave it. It holds no
 * name and no word of a document, so that nothing of a child stays behind in it when a document is deleted.
 * Lines are only ever added, the last of a name counts, and so two builds at once do not harm each other.
 */
final class Ledger {

    /** Hidden where a leading dot hides. */
    static final String NAME = ".advice-built";

    private static final String HEAD = """
            # Advice keeps here what it last built into this folder, so that it replaces only what nobody has changed since.
            # Without this file it asks before it replaces anything.
            """;

    private final Path file;
    private final Map<String, String> seals = new HashMap<>();

    private Ledger(Path file) {
        this.file = file;
    }

    /** The ledger of a folder; an empty one where there is none yet. */
    static Ledger of(Path folder) throws IOException {
        var ledger = new Ledger(folder.resolve(NAME));
        if (Files.exists(ledger.file)) {
            for (var line : Files.readAllLines(ledger.file, StandardCharsets.ISO_8859_1)) {
                var entry = line.split(" ");
                if (entry.length == 2 && !line.startsWith("#")) {
                    ledger.seals.put(entry[0], entry[1]);
                }
            }
        }
        return ledger;
    }

    /** Whether a content is what we last gave the file of that name. */
    boolean isOurs(String name, String seal) {
        return seal.equals(seals.get(Seal.of(name)));
    }

    /** Notes what a file now holds. */
    void note(String name, String seal) throws IOException {
        if (isOurs(name, seal)) {
            return;
        }
        var isNew = !Files.exists(file);
        Files.writeString(file, (isNew ? HEAD : "") + Seal.of(name) + " " + seal + "\n", StandardCharsets.ISO_8859_1,
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        seals.put(Seal.of(name), seal);
        if (isNew && Files.getFileStore(file).supportsFileAttributeView("dos")) {
            Files.setAttribute(file, "dos:hidden", true);
        }
    }
}
