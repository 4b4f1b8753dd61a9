// SPDX-License-Identifier: EPL-2.0
package advice.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.osgi.framework.Constants;

/** An Eclipse in a folder, started as a person starts it. */
final class Eclipse {

    /** By name, because the class itself can be loaded only where Eclipse is. */
    private static final String VISIT = "advice.site.Visit";


    private final Path folder;

    private Eclipse(Path folder) {
        this.folder = folder;
    }

    /** A copy of a folder, so that what is done to it is done to the copy only. */
    static Eclipse copy(Path original, Path copy) throws IOException {
        try (var files = Files.walk(original)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(original.relativize(file).toString()));
            }
        }
        return new Eclipse(copy);
    }

    /** Lets the p2 director install something from an update site, and gives what it says. */
    String install(Path zip, String feature) throws IOException, InterruptedException {
        return run(launcher("-nosplash", "-application", "org.eclipse.equinox.p2.director",
                "-repository", "jar:" + zip.toUri() + "!/", "-installIU", feature), "");
    }

    /** Starts it on a screen of its own by a command, opens a document in a new workspace, and gives what {@link Visit} writes down. */
    List<String> visit(Path workspace, Path text, List<String> command) throws IOException, InterruptedException {
        bringVisitor();
        var report = workspace.resolveSibling(workspace.getFileName() + ".report");
        var line = new ArrayList<>(List.of("xvfb-run", "-a", "-s", "-screen 0 1280x900x24"));
        line.addAll(command);
        line.addAll(List.of("-nosplash", "-data", workspace.toString()));
        var said = run(line, "-D" + Visit.REPORT + "=" + report + " -D" + Visit.REPORT + ".text=" + text);
        if (!Files.exists(report)) {
            throw new AssertionError("Nothing was written down; it said: " + said);
        }
        return Files.readAllLines(report);
    }

    List<String> launcher(String... arguments) throws IOException {
        try (var files = Files.list(folder.resolve("plugins"))) {
            var launcher = files.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(List.of("-jar", launcher.toString()));
            command.addAll(List.of(arguments));
            return command;
        }
    }

    private String run(List<String> command, String options) throws IOException, InterruptedException {
        var said = Files.createTempFile("eclipse", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", options);
        var process = builder.start();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroy);
                throw new AssertionError("It did not end; it said: " + Files.readString(said));
            }
            return Files.readString(said);
        } finally {
            process.destroy();
            Files.delete(said);
        }
    }

    /** One more bundle among those that start: the class that looks around. */
    private void bringVisitor() throws IOException {
        var manifest = new Manifest();
        var entries = manifest.getMainAttributes();
        entries.put(Name.MANIFEST_VERSION, "1.0");
        entries.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        entries.putValue(Constants.BUNDLE_SYMBOLICNAME, "visit;singleton:=true");
        entries.putValue(Constants.BUNDLE_VERSION, "1.0.0");
        entries.putValue(Constants.REQUIRE_BUNDLE, "org.eclipse.core.runtime,org.eclipse.core.resources,org.eclipse.ui,org.eclipse.ui.ide");
        var name = VISIT.replace('.', '/');
        try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve("plugins/visit_1.0.0.jar")), manifest)) {
            for (var type : List.of(name, name + "$Look")) {
                jar.putNextEntry(new ZipEntry(type + ".class"));
                try (var code = Eclipse.class.getResourceAsStream("/" + type + ".class")) {
                    code.transferTo(jar);
                }
            }
            jar.putNextEntry(new ZipEntry("plugin.xml"));
            jar.write("""
                    <?eclipse version="3.4"?>
                    <plugin><extension point="org.eclipse.ui.startup"><startup class="%s"/></extension></plugin>
                    """.formatted(VISIT).getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"),
                "\nvisit,1.0.0,plugins/visit_1.0.0.jar,4,false\n", StandardOpenOption.APPEND);
    }
}
