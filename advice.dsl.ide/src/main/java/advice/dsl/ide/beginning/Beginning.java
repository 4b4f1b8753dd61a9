// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.beginning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.IResourceServiceProvider;

import com.google.inject.Inject;
import com.google.inject.Injector;

import advice.dsl.AdviceLanguage;
import advice.dsl.beginning.NewAdvice;
import advice.dsl.beginning.NewAdvice.Known;
import advice.dsl.beginning.NewFile;
import advice.dsl.facts.Authority;
import advice.dsl.facts.Deadline;
import advice.dsl.ide.AdviceRegistry;
import advice.dsl.ide.commands.Commands;
import advice.dsl.ide.deadlines.Deadlines;
import advice.dsl.library.Library;
import advice.dsl.model.Profile;

/** Begins a document from what is known of it, and tells what there is to choose from. */
public final class Beginning {

    private final AdviceLanguage language;
    private final Library library;
    private final UriExtensions uris;

    @Inject
    Beginning(Injector injector, IResourceServiceProvider.Registry registry, Library library, UriExtensions uris) {
        this.language = AdviceLanguage.around(injector, ((AdviceRegistry) registry)::files);
        this.library = library;
        this.uris = uris;
    }

    /** The text to begin with, and when it falls due. */
    public NewText begin(NewParams asked) {
        var file = NewFile.of(asked.kind());
        if (file.isPresent()) {
            return new NewText(file.get().text(words(asked.authority())), file.get().fileName(words(asked.authority())), "", "");
        }
        var days = new HashMap<String, LocalDate>();
        said(asked.days()).forEach((word, written) -> {
            if (!NewAdvice.DAYS.contains(word)) {
                throw Commands.refusal("The head of an advice does not know the day `" + word + "`; it knows " + String.join(", ", NewAdvice.DAYS) + ".");
            }
            day(written).ifPresent(day -> days.put(word, day));
        });
        var child = said(asked.child());
        var writer = said(asked.writer());
        var begun = NewAdvice.begin(new Known(words(asked.authority()), words(asked.council()),
                asked.kind() == null ? "advice" : words(asked.kind()), words(asked.purpose()),
                child.getOrDefault("name", ""), child.getOrDefault("knownAs", ""), day(child.getOrDefault("born", "")),
                writer.getOrDefault("name", ""), writer.getOrDefault("role", ""), days), folder(asked.folder()), language);
        return new NewText(begun.text(), begun.fileName(), begun.deadline().flatMap(Deadline::due).map(LocalDate::toString).orElse(""),
                begun.deadline().map(Deadlines::rule).orElse(""));
    }

    /** @param folder the address of the folder the document will stand in, {@code null} for none yet */
    public Choices choices(String folder) {
        var here = language.desk().open(folder(folder).resolve("new.advice"), "").resource();
        return new Choices(library.visible(here, Profile.class, "profile").entrySet().stream().map(entry -> {
            var authority = Authority.of(entry.getValue());
            return new Choices.Choice(entry.getKey(), authority.name(), authority.kinds(), authority.purposes(), authority.councils());
        }).toList(), NewAdvice.DAYS);
    }

    private Path folder(String uri) {
        var none = Path.of("").toAbsolutePath();
        return uri == null || uri.isBlank() ? none : Library.path(uris.toUri(uri)).orElse(none);
    }

    private static Map<String, String> said(Map<String, String> values) {
        return values == null ? Map.of() : values;
    }

    /** One line of plain words, as a value of the head is. */
    private static String words(String said) {
        return said == null ? "" : said.replaceAll("[\\s\"/*]+", " ").strip();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException e) {
            throw Commands.refusal("A day is written as 2026-03-02.");
        }
    }
}
