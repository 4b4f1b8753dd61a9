// SPDX-License-Identifier: EPL-2.0
package advice.dsl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Injector;

import advice.dsl.facts.Facts;
import advice.dsl.library.Library;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Rules;

/**
 * The front door for Java callers: parse a text, check it, ask what is known of it.
 * One instance may be shared; a {@link Desk} belongs to one thread.
 */
public final class AdviceLanguage {

    private final Injector injector;
    private final Supplier<? extends ResourceSet> files;

    private AdviceLanguage(Injector injector, Supplier<? extends ResourceSet> files) {
        this.injector = injector;
        this.files = files;
    }

    /** Starts the language outside Eclipse. */
    public static AdviceLanguage start() {
        var injector = new AdviceStandaloneSetup().createInjectorAndDoEMFRegistration();
        return new AdviceLanguage(injector, () -> injector.getInstance(XtextResourceSet.class));
    }

    /**
     * The language around wiring that exists already, a language server's.
     *
     * @param files makes an empty set of files for that wiring
     */
    public static AdviceLanguage around(Injector injector, Supplier<? extends ResourceSet> files) {
        return new AdviceLanguage(injector, files);
    }

    /** Sets the day on which is checked; {@code null} for the clock's. */
    public AdviceLanguage on(LocalDate day) {
        injector.getInstance(Today.class).set(day);
        return this;
    }

    /** Sets the folder of profiles and wordings that a whole service shares; {@code null} for none. */
    public AdviceLanguage sharing(Path folder) {
        injector.getInstance(Library.class).setShared(folder);
        return this;
    }

    /** A place to open files at; keeps the profiles and wordings it has read. For one thread. */
    public Desk desk() {
        return new Desk();
    }

    /**
     * What a document in a folder sees of one kind of file, by name: {@code Profile.class} gives the authorities.
     *
     * @param kind an element that stands for a file of its own kind
     */
    public <T extends Element> Map<String, T> visible(Path folder, Class<T> kind) {
        var here = desk().open(folder.resolve("new.advice"), "").resource();
        return injector.getInstance(Library.class).visible(here, kind, kind.getSimpleName().toLowerCase(Locale.ROOT));
    }

    /** One parsed file with what is known of it. */
    public record Opened(XtextResource resource, Document document, Facts facts, String text) {
    }

    /** Opens files, one after the other. */
    public final class Desk {

        private final ResourceSet set = files.get();
        private final Findings findings = injector.getInstance(Findings.class);

        /**
         * Parses a text as the file at {@code path}; the path decides its kind and where names are looked up.
         * The file itself is not read. What was opened at the path before is put away.
         */
        public Opened open(Path path, String text) {
            return open(URI.createFileURI(path.toAbsolutePath().normalize().toString()), text);
        }

        /** Parses a text that is no file; names are looked up in the shipped library. */
        public Opened open(URI uri, String text) {
            var known = set.getResource(uri, false);
            if (known != null) {
                known.unload();
                set.getResources().remove(known);
            }
            var resource = (XtextResource) set.createResource(uri);
            try {
                resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var document = (Document) resource.getContents().get(0);
            return new Opened(resource, document, findings.facts(document), text);
        }

        /** All findings of an opened file, in reading order; what is known of it is not worked out again. */
        public List<Finding> check(Opened opened) {
            return Rules.shipped().check(opened.resource(), opened.facts(), CancelIndicator.NullImpl);
        }

        /** Puts an opened file away, so that many can be opened in turn. */
        public void close(Opened opened) {
            // Not unloaded: that would turn every object into a proxy first, for nobody.
            set.getResources().remove(opened.resource());
        }
    }
}
