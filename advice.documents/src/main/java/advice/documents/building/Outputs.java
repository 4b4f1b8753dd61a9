// SPDX-License-Identifier: EPL-2.0
package advice.documents.building;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder that documents are built into. A file there is replaced only where its content is what we last built; it is
 * written beside and moved into place, so that nobody ever meets half a document.
 */
public final class Outputs {

    private final Path folder;
    private final boolean force;

    /** @param force whether what others have changed is replaced, too */
    public Outputs(Path folder, boolean force) {
        this.folder = folder;
        this.force = force;
    }

    /**
     * What became of the files of one document, each by its name without a folder.
     *
     * @param built     those written
     * @param unchanged those that held the very same before
     * @param obstacles why nothing more was written
     */
    public record Written(List<String> built, List<String> unchanged, List<Obstacle> obstacles) {
    }

    /**
     * Why something was not written.
     *
     * @param file    the file's name; {@code ""} for the folder itself
     * @param message the fact, in sentence case without full stop
     * @param remedy  what to do, a whole sentence
     * @param changed whether somebody changed the file after it was built, so that only force would replace it
     */
    public record Obstacle(String file, String message, String remedy, boolean changed) {
    }

    /**
     * Writes the files of one document: all of them, or none where one must not be replaced.
     *
     * @param files content by file name, without a folder
     */
    public Written write(Map<String, byte[]> files) {
        var built = new ArrayList<String>();
        var unchanged = new ArrayList<String>();
        var obstacles = new ArrayList<Obstacle>();
        try {
            Files.createDirectories(folder);
            var ledger = Ledger.of(folder);
            var toWrite = new LinkedHashMap<String, byte[]>();
            for (var file : files.entrySet()) {
                decide(file.getKey(), file.getValue(), ledger, toWrite, unchanged, obstacles);
            }
            if (obstacles.isEmpty()) {
                for (var file : toWrite.entrySet()) {
                    if (replace(file.getKey(), file.getValue(), obstacles)) {
                        built.add(file.getKey());
                        ledger.note(file.getKey(), Seal.of(file.getValue()));
                    }
                }
            }
        } catch (IOException e) {
            obstacles.add(new Obstacle("", "Nothing can be written into this folder",
                    "See whether you may write there, whether there is a file of that name, and whether there is room.", false));
        }
        return new Written(built, unchanged, obstacles);
    }

    private void decide(String name, byte[] content, Ledger ledger, Map<String, byte[]> toWrite, List<String> unchanged, List<Obstacle> obstacles)
            throws IOException {
        var file = folder.resolve(name);
        if (Files.isDirectory(file)) {
            obstacles.add(new Obstacle(name, "There is a folder of this name", "Move it away, or build into another folder.", false));
        } else if (!Files.exists(file)) {
            toWrite.put(name, content);
        } else {
            var there = Seal.of(file);
            if (there.equals(Seal.of(content))) {
                unchanged.add(name);
                ledger.note(name, there);
            } else if (!force && isOpen(name)) {
                obstacles.add(open(name));
            } else if (force || ledger.isOurs(name, there)) {
                toWrite.put(name, content);
            } else {
                obstacles.add(new Obstacle(name, "This was changed after it was built, or was not built by Advice",
                        "It was left as it is, and nothing of this document was written. Take over what was changed and move the file away,"
                        + " or build into another folder.", true));
            }
        }
    }

    /** Word and LibreOffice put a small file beside a document that somebody has open; it works over a network, too. */
    private boolean isOpen(String name) {
        return Stream.of("~$" + name, name.length() > 1 ? "~$" + name.substring(1) : name + "~", name.length() > 2 ? "~$" + name.substring(2) : name + "~",
                ".~lock." + name + "#").anyMatch(beside -> Files.exists(folder.resolve(beside)));
    }

    private static Obstacle open(String name) {
        return new Obstacle(name, "Somebody has this open, in Word or another program",
                "Close it there and build again; nothing of this document was written.", false);
    }

    private boolean replace(String name, byte[] content, List<Obstacle> obstacles) throws IOException {
        try (var replacement = Replacement.of(folder.resolve(name), content)) {
            return take(replacement, name, obstacles);
        }
    }

    private static boolean take(Replacement replacement, String name, List<Obstacle> obstacles) {
        try {
            replacement.take();
            return true;
        } catch (IOException e) {
            obstacles.add(new Obstacle(name, "This cannot be replaced; another program may hold it open",
                    "Close it there, see whether you may write here, and build again.", false));
            return false;
        }
    }
}
