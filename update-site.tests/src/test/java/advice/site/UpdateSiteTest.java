// SPDX-License-Identifier: EPL-2.0
package advice.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;

/** The update site as it is shipped: whoever installs from it needs nothing else. */
class UpdateSiteTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path SITE = ROOT.resolve("update-site/target/repository");

    @TempDir
    static Path storage;

    private static Equinox equinox;

    @BeforeAll
    static void installAll() throws BundleException {
        equinox = new Equinox(Equinox.jars(SITE.resolve("plugins")), storage);
    }

    @AfterAll
    static void end() throws BundleException, InterruptedException {
        equinox.close();
    }

    @Test
    void everyBundleResolves() {
        assertThat(equinox.bundles()).extracting(Bundle::getSymbolicName)
                .contains("advice.dsl", "advice.documents", "advice.dsl.ide", "advice.eclipse")
                .contains("org.eclipse.xtext", "org.eclipse.lsp4j", "org.apache.pdfbox", "org.eclipse.ui.genericeditor");
        assertThat(equinox.bundles()).allSatisfy(bundle -> assertThat(Equinox.fault(bundle)).as(bundle.getSymbolicName()).isEmpty());
    }

    @Test
    void aDocumentBuiltInEquinoxIsTheOneBuiltOnTheCommandLine() throws IOException {
        var text = Files.readString(ROOT.resolve("examples/sam.advice"));
        var outside = new Trial().apply(text);
        assertThat(outside).containsKeys("rules", "findings", "docx", "pdf", "html", "txt");

        var trial = equinox.inside(Trial.class, "advice.dsl", "advice.documents");
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(null);
        try {
            var within = trial.apply(text);
            assertThat(within.keySet()).isEqualTo(outside.keySet());
            assertThat(within).allSatisfy((name, bytes) -> assertThat(bytes).as(name).isNotEmpty().isEqualTo(outside.get(name)));
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    /** The target platform states its versions apart from the root's pom.xml, so this holds the two together. */
    @Test
    void theSiteHoldsTheSameLibrariesAsTheCommandLine() throws IOException {
        var shipped = equinox.bundles().stream().collect(Collectors.toMap(Bundle::getSymbolicName, Bundle::getVersion));
        var compared = 0;
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            // The platform brings its own, newer than what Xtext asks for at the least.
            if (entry.endsWith(".jar") && !entry.replace(File.separatorChar, '/').contains("/org/eclipse/platform/")) {
                try (var jar = new JarFile(entry)) {
                    var manifest = jar.getManifest() == null ? null : jar.getManifest().getMainAttributes();
                    var name = manifest == null ? null : manifest.getValue("Bundle-SymbolicName");
                    if (name != null && shipped.containsKey(name.split(";")[0])) {
                        assertThat(shipped.get(name.split(";")[0])).as(name).isEqualTo(Version.parseVersion(manifest.getValue("Bundle-Version")));
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(15);
    }

    @Test
    void theSiteIsOneThatEclipseCanRead() throws IOException {
        assertThat(SITE.resolve("p2.index")).exists();
        try (var content = new JarFile(SITE.resolve("content.jar").toFile())) {
            var xml = new String(content.getInputStream(content.getEntry("content.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(xml).contains("id='advice.feature.feature.group'", "id='advice.eclipse'");
        }
    }

    /** Nothing of the build's hour is in it, so that another build of the same sources is the same. */
    @Test
    void whatTheBuildHasPackedIsInOrderAndAllOfOneTime() throws IOException {
        var packed = new ArrayList<>(List.of(zip(), SITE.resolve("content.jar"), SITE.resolve("artifacts.jar"),
                ROOT.resolve("studio/target").resolve("advice-studio-" + zip().getFileName().toString().substring("update-site-".length()))));
        for (var folder : List.of("plugins", "features")) {
            try (var jars = Files.list(SITE.resolve(folder))) {
                jars.filter(jar -> jar.getFileName().toString().startsWith("advice.")).forEach(packed::add);
            }
        }
        assertThat(packed).hasSize(9);
        for (var archive : packed) {
            try (var zip = new ZipFile(archive.toFile())) {
                assertThat(zip.stream().map(ZipEntry::getTimeLocal).distinct()).as(archive.getFileName().toString()).hasSize(1);
                assertThat(zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).filter(name -> !name.equals("META-INF/MANIFEST.MF")))
                        .as(archive.getFileName().toString()).isSorted();
            }
        }
    }

    @Test
    void theSiteKnowsTheSumOfEachJar() throws IOException, NoSuchAlgorithmException {
        String list;
        try (var artifacts = new JarFile(SITE.resolve("artifacts.jar").toFile())) {
            list = new String(artifacts.getInputStream(artifacts.getEntry("artifacts.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
        try (var jars = Files.list(SITE.resolve("plugins"))) {
            for (var jar : jars.toList()) {
                var bytes = Files.readAllBytes(jar);
                assertThat(list).contains("download.checksum.sha-256' value='" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)) + "'",
                        "download.size' value='" + bytes.length + "'");
            }
        }
    }

    private static Path zip() throws IOException {
        try (var files = Files.list(SITE.getParent())) {
            return files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
        }
    }

    @Test
    void theZipHoldsTheFolder() throws IOException {
        try (var packed = new ZipFile(zip().toFile()); var files = Files.walk(SITE)) {
            var names = packed.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).sorted().toList();
            assertThat(names).hasSizeGreaterThan(100).isEqualTo(files.filter(Files::isRegularFile)
                    .map(file -> SITE.relativize(file).toString().replace(File.separatorChar, '/')).sorted().toList());
        }
    }
}
