// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;

/**
 * Puts Advice Studio together: one folder for every system, and the same as a zip.
 * Arguments are the folder to make, the zip to make, the folder of files that come as they are, and then jars and folders of jars.
 * The bundles of a foreign system lie beside those of one's own and stay unresolved there.
 */
final class Assemble {

    private static final FileTime EVERY_TIME = FileTime.from(Instant.parse("2026-11-24T00:00:00Z"));

    private final Path studio;
    /** Where each bundle stands, by name and version. */
    private final TreeMap<String, String> bundles = new TreeMap<>();
    private String framework = "";

    private Assemble(Path studio) {
        this.studio = studio;
    }

    public static void main(String[] arguments) throws IOException {
        var studio = Path.of(arguments[0]);
        clear(studio);
        Files.createDirectories(studio.resolve("plugins"));
        var assembly = new Assemble(studio);
        for (var i = 3; i < arguments.length; i++) {
            assembly.take(Path.of(arguments[i]));
        }
        assembly.configure();
        try (var files = Files.list(Path.of(arguments[2]))) {
            for (var file : files.toList()) {
                Files.copy(file, studio.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        pack(studio, Path.of(arguments[1]));
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void take(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            try (var jars = Files.list(source)) {
                for (var jar : jars.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                    take(jar);
                }
            }
            return;
        }
        try (var jar = new JarFile(source.toFile())) {
            var manifest = jar.getManifest().getMainAttributes();
            var name = manifest.getValue("Bundle-SymbolicName").split(";")[0].strip();
            var version = manifest.getValue("Bundle-Version");
            var place = "plugins/" + name + "_" + version + ".jar";
            if (bundles.put(name + "," + version, place) == null) {
                Files.copy(source, studio.resolve(place));
            }
            if (name.equals("org.eclipse.osgi")) {
                framework = place;
            }
        }
    }

    private void configure() throws IOException {
        var configurator = bundles.entrySet().stream().filter(bundle -> bundle.getKey().startsWith("org.eclipse.equinox.simpleconfigurator,"))
                .findFirst().orElseThrow().getValue();
        var configuration = studio.resolve("configuration/org.eclipse.equinox.simpleconfigurator");
        Files.createDirectories(configuration);
        Files.writeString(configuration.getParent().resolve("config.ini"), """
                osgi.bundles=reference\\:file\\:%s@1\\:start
                osgi.framework=file\\:%s
                osgi.bundles.defaultStartLevel=4
                osgi.instance.area.default=@user.home/advice
                eclipse.product=advice.studio.product
                org.eclipse.equinox.simpleconfigurator.configUrl=file\\:org.eclipse.equinox.simpleconfigurator/bundles.info
                """.formatted(configurator.substring("plugins/".length()), framework), StandardCharsets.ISO_8859_1);
        var lines = new StringBuilder("#encoding=UTF-8\n#version=1\n");
        bundles.forEach((bundle, place) -> lines.append(bundle).append(',').append(place).append(',').append(start(bundle.split(",")[0])).append('\n'));
        Files.writeString(configuration.resolve("bundles.info"), lines);
    }

    private static String start(String bundle) {
        return switch (bundle) {
            case "org.eclipse.osgi" -> "-1,true";
            case "org.eclipse.equinox.simpleconfigurator" -> "1,true";
            case "org.apache.felix.scr", "org.eclipse.equinox.common", "org.eclipse.equinox.event" -> "2,true";
            case "org.eclipse.core.runtime" -> "4,true";
            default -> "4,false";
        };
    }

    /** Two builds of the same sources give the same zip: entries in order, all of one time; what is run can be run. */
    private static void pack(Path studio, Path zip) throws IOException {
        Files.deleteIfExists(zip);
        try (var files = Files.walk(studio);
                var packed = FileSystems.newFileSystem(zip, Map.of("create", "true", "enablePosixFileAttributes", "true"))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var entry = packed.getPath(studio.getParent().relativize(file).toString());
                Files.createDirectories(entry.getParent());
                Files.write(entry, Files.readAllBytes(file));
                settle(entry, file.endsWith("advice-studio") ? "rwxr-xr-x" : "rw-r--r--");
            }
            try (var entries = Files.walk(packed.getPath("/advice-studio"))) {
                for (var folder : entries.filter(Files::isDirectory).toList()) {
                    settle(folder, "rwxr-xr-x");
                }
            }
        }
    }

    /** A zip keeps the time of the last look, too. */
    private static void settle(Path entry, String permissions) throws IOException {
        Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString(permissions));
        Files.getFileAttributeView(entry, BasicFileAttributeView.class).setTimes(EVERY_TIME, EVERY_TIME, EVERY_TIME);
    }
}
