// SPDX-License-Identifier: EPL-2.0
package advice.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.eclipse.osgi.launch.EquinoxFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** An Equinox that holds the bundles of a folder and nothing else. */
final class Equinox implements AutoCloseable {

    private static final String FRAMEWORK = "org.eclipse.osgi";

    private final Framework framework;
    private final List<Bundle> bundles = new ArrayList<>();

    Equinox(List<Path> jars, Path storage) throws BundleException {
        framework = new EquinoxFactory().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString()));
        framework.start();
        for (var jar : jars) {
            // The site holds the framework, too, and a framework can't be installed in itself.
            if (!jar.getFileName().toString().startsWith(FRAMEWORK + "_")) {
                bundles.add(framework.getBundleContext().installBundle("reference:" + jar.toUri()));
            }
        }
        framework.adapt(FrameworkWiring.class).resolveBundles(bundles);
    }

    List<Bundle> bundles() {
        return bundles;
    }

    /** Why a bundle does not resolve; empty for one that does. */
    static String fault(Bundle bundle) {
        try {
            if (bundle.getState() == Bundle.INSTALLED) {
                bundle.start();
            }
            return "";
        } catch (BundleException e) {
            return e.getMessage();
        }
    }

    /** Makes a class of the tests one of a bundle that requires the named ones, and gives an instance of it. */
    @SuppressWarnings("unchecked")
    <I, O> Function<I, O> inside(Class<? extends Function<I, O>> type, String... required) {
        try {
            var bundle = framework.getBundleContext().installBundle("trial", new ByteArrayInputStream(jar(type, required)));
            return (Function<I, O>) bundle.loadClass(type.getName()).getDeclaredConstructor().newInstance();
        } catch (BundleException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] jar(Class<?> type, String... required) {
        var manifest = new Manifest();
        var entries = manifest.getMainAttributes();
        entries.put(Name.MANIFEST_VERSION, "1.0");
        entries.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        entries.putValue(Constants.BUNDLE_SYMBOLICNAME, "trial");
        entries.putValue(Constants.REQUIRE_BUNDLE, String.join(",", required));
        var bytes = new ByteArrayOutputStream();
        var name = type.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(bytes, manifest); var code = type.getResourceAsStream("/" + name)) {
            jar.putNextEntry(new ZipEntry(name));
            code.transferTo(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(10_000);
    }

    /** The jars of a folder, by name. */
    static List<Path> jars(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
