// SPDX-License-Identifier: EPL-2.0

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes two builds of the same sources the same byte by byte: whatever Tycho has packed itself is packed again, its entries in order
 * and all of one time, and the site's lists are told the new sizes and sums. What comes from Maven Central stays as it is.
 * Arguments are the folder of an update site and its zip; or single jars, which need no list.
 */
final class Repack {

    /** Without a zone, as a zip keeps it. */
    private static final LocalDateTime EVERY_TIME = LocalDateTime.parse("2026-11-24T00:00:00");
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    /** What we have made ourselves is called so, bundles and the feature. */
    private static final String OURS = "advice.";
    private static final Pattern ARTIFACT = Pattern.compile("<artifact classifier='([^']+)' id='([^']+)' version='([^']+)'.*?</artifact>", Pattern.DOTALL);
    private static final Pattern TIMESTAMP = Pattern.compile("(<property name='p2\\.timestamp' value=')[^']*(')");
    /** What a unit provides comes in no order of its own. */
    private static final Pattern PACKAGES = Pattern.compile("(?: *<provided namespace='java\\.package' [^>\n]*/>\n)+");
    private static final Map<String, String> SUMS = Map.of("md5", "MD5", "sha-1", "SHA-1", "sha-256", "SHA-256", "sha-512", "SHA-512");
    private static final String INDEX = """
            version=1
            metadata.repository.factory.order=content.xml,!
            artifact.repository.factory.order=artifacts.xml,!
            """;

    private Repack() {
    }

    public static void main(String[] arguments) throws IOException {
        var first = Path.of(arguments[0]);
        if (Files.isDirectory(first)) {
            site(first);
            zip(first, Path.of(arguments[1]));
        } else {
            for (var jar : arguments) {
                again(Path.of(jar));
            }
        }
    }

    private static void site(Path site) throws IOException {
        for (var folder : new String[] {"plugins", "features"}) {
            try (var jars = Files.list(site.resolve(folder))) {
                for (var jar : jars.filter(file -> file.getFileName().toString().startsWith(OURS)).toList()) {
                    again(jar);
                }
            }
        }
        list(site, "artifacts", artifacts -> ARTIFACT.matcher(artifacts).replaceAll(artifact -> Matcher.quoteReplacement(
                artifact.group(2).startsWith(OURS) ? weighed(site, artifact.group(), artifact.group(1), artifact.group(2) + "_" + artifact.group(3)) : artifact.group())));
        list(site, "content", content -> PACKAGES.matcher(content).replaceAll(packages -> Matcher.quoteReplacement(
                packages.group().lines().sorted().map(line -> line + "\n").collect(Collectors.joining()))));
        Files.writeString(site.resolve("p2.index"), INDEX);
    }

    /** A list lies in a jar of its own; the platform reads it there. */
    private static void list(Path site, String name, Change change) throws IOException {
        var jar = site.resolve(name + ".jar");
        var entries = entries(Files.readAllBytes(jar));
        var text = new String(entries.get(name + ".xml"), StandardCharsets.UTF_8);
        var millis = Long.toString(EVERY_TIME.toEpochSecond(ZoneOffset.UTC) * 1000);
        entries.put(name + ".xml", TIMESTAMP.matcher(change.of(text)).replaceAll("$1" + millis + "$2").getBytes(StandardCharsets.UTF_8));
        Files.write(jar, packed(entries));
    }

    private interface Change {
        String of(String text);
    }

    /** What a list says of a jar that was packed again: its size and its sums. */
    private static String weighed(Path site, String artifact, String kind, String name) {
        try {
            var bytes = Files.readAllBytes(site.resolve(kind.equals("osgi.bundle") ? "plugins" : "features").resolve(name + ".jar"));
            var said = artifact.replaceAll("(name='(?:artifact|download)\\.size' value=')\\d+", "$1" + bytes.length);
            for (var sum : SUMS.entrySet()) {
                var hex = HexFormat.of().formatHex(MessageDigest.getInstance(sum.getValue()).digest(bytes));
                said = said.replaceAll("(name='download\\.(?:checksum\\.)?" + sum.getKey() + "' value=')[0-9a-f]+", "$1" + hex);
            }
            return said;
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The sums of " + name + " can't be told.", e);
        }
    }

    private static void again(Path jar) throws IOException {
        Files.write(jar, packed(entries(Files.readAllBytes(jar))));
    }

    private static TreeMap<String, byte[]> entries(byte[] archive) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    /** A manifest comes first, because some that read a jar from its beginning look for it there. */
    private static byte[] packed(TreeMap<String, byte[]> entries) throws IOException {
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            if (entries.containsKey(MANIFEST)) {
                put(zip, MANIFEST, entries.remove(MANIFEST));
            }
            for (var entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        }
        return archive.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(EVERY_TIME);
        if (entry.isDirectory()) {
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(0);
            entry.setCrc(0);
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    private static void zip(Path site, Path zip) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var files = Files.walk(site)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                entries.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        Files.write(zip, packed(entries));
    }
}
