// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.building;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.google.inject.Inject;

import advice.documents.DocumentFormat;
import advice.documents.DocumentRefused;
import advice.documents.Documents;
import advice.documents.building.Order;
import advice.dsl.Findings;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.Diagnostics;
import advice.dsl.library.Library;
import advice.dsl.model.Document;
import advice.dsl.rules.Level;

/** Building from the text as it is now: what is needed of it is taken at once, the rest is done while the writer goes on. */
public final class Building {

    private final Findings findings;

    @Inject
    Building(Findings findings) {
        this.findings = findings;
    }

    /** The work that is to be done. */
    public Task task(Asked about, BuildParams asked) {
        var formats = new ArrayList<DocumentFormat>();
        for (var name : asked.formats()) {
            var format = Documents.format(name);
            if (format.isEmpty()) {
                return Task.over(Built.nothing("Advice makes no such file: " + name, "It makes "
                        + Documents.formats().stream().map(DocumentFormat::name).collect(Collectors.joining(", ")) + "."));
            }
            formats.add(format.get());
        }
        var file = Library.path(about.resource().getURI());
        var folder = file.flatMap(path -> folder(path, asked.folder()));
        if (folder.isEmpty()) {
            return Task.over(Built.nothing("There is no folder to build into", "Save the document first, or name another folder."));
        }
        var facts = findings.facts((Document) about.resource().getContents().get(0));
        if (!facts.isAdvice()) {
            return Task.over(Built.nothing("This is no advice, and only an advice becomes a form", ""));
        }
        var stands = findings.of(about.resource());
        var refusal = Order.refusal(facts, stands, asked.draft());
        if (refusal.isPresent()) {
            return Task.over(Built.nothing(List.of(new Built.Problem("", refusal.get(), "Put right what stands against it, or build a draft.")),
                    stands.stream().filter(f -> f.level() == Level.ERROR).map(Diagnostics::of).toList()));
        }
        try {
            var name = file.get().getFileName().toString();
            return new Task.Files(Order.of(facts, asked.draft()), name.substring(0, name.lastIndexOf('.')),
                    formats.isEmpty() ? Documents.formats() : List.copyOf(formats), folder.get());
        } catch (DocumentRefused e) {
            return Task.over(Task.refused(e));
        }
    }

    private static Optional<Path> folder(Path file, String asked) {
        try {
            return Optional.of(asked.startsWith("file:") ? Path.of(URI.create(asked)) : file.resolveSibling(asked))
                    .map(path -> path.toAbsolutePath().normalize());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
