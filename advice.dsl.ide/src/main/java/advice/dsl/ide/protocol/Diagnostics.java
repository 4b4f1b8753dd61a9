// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.protocol;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import advice.dsl.rules.Finding;
import advice.dsl.rules.Finding.Mark;
import advice.dsl.rules.Level;

/** A finding as the protocol says it. */
public final class Diagnostics {

    /** Who speaks, in the editor's list of problems. */
    public static final String SOURCE = "advice";

    private Diagnostics() {
    }

    /** The finding as an editor has it that can show no more than the words. */
    public static Diagnostic of(Finding finding) {
        return of(finding, "", Client.UNKNOWN);
    }

    /** Several findings of one file, as this editor can show them. */
    public static List<Diagnostic> of(List<Finding> findings, String file, Client client) {
        return findings.stream().map(finding -> of(finding, file, client)).toList();
    }

    /**
     * The finding with its id as code, and message and remedy as text.
     * Its data holds {@code remedy}, {@code source}, {@code departure} (the writer's reason) and {@code fixes} (labels),
     * each only where there is one, for a client that shows them apart.
     *
     * @param file the address of the file in which it was found, for the other places that it is about
     */
    public static Diagnostic of(Finding finding, String file, Client client) {
        var diagnostic = new Diagnostic(Ranges.of(finding.place()), message(finding), severity(finding.level()), SOURCE, finding.id());
        var data = new JsonObject();
        add(data, "remedy", finding.remedy());
        add(data, "source", finding.source());
        add(data, "departure", finding.departure());
        if (!finding.fixes().isEmpty()) {
            var labels = new JsonArray();
            finding.fixes().forEach(fix -> labels.add(fix.label()));
            data.add("fixes", labels);
        }
        diagnostic.setData(data);
        if (client.relatesFindings() && !finding.related().isEmpty()) {
            diagnostic.setRelatedInformation(finding.related().stream()
                    .map(related -> new DiagnosticRelatedInformation(new Location(file, Ranges.of(related.place())), related.message())).toList());
        }
        tag(finding.mark()).filter(client::showsTag).ifPresent(tag -> diagnostic.setTags(List.of(tag)));
        client.pageOf(finding.id()).ifPresent(page -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(page)));
        return diagnostic;
    }

    private static Optional<DiagnosticTag> tag(Mark mark) {
        return switch (mark) {
            case NONE -> Optional.empty();
            case WITHOUT_EFFECT -> Optional.of(DiagnosticTag.Unnecessary);
            case SUPERSEDED -> Optional.of(DiagnosticTag.Deprecated);
        };
    }

    /** The fact and, as a sentence after it, how to put it right. */
    public static String message(Finding finding) {
        return finding.remedy().isEmpty() ? finding.message() : finding.message() + ". " + finding.remedy();
    }

    static DiagnosticSeverity severity(Level level) {
        return switch (level) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case SUGGESTION -> DiagnosticSeverity.Information;
        };
    }

    private static void add(JsonObject data, String key, String value) {
        if (!value.isEmpty()) {
            data.addProperty(key, value);
        }
    }
}
