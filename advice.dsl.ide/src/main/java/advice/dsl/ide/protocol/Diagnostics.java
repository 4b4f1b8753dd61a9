// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.protocol;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import advice.dsl.rules.Finding;
import advice.dsl.rules.Level;

/** A finding as the protocol says it. */
public final class Diagnostics {

    /** Who speaks, in the editor's list of problems. */
    public static final String SOURCE = "advice";

    private Diagnostics() {
    }

    /**
     * The finding with its id as code, and message and remedy as text.
     * Its data holds {@code remedy}, {@code source}, {@code departure} (the writer's reason) and {@code fixes} (labels),
     * each only where there is one, for a client that shows them apart.
     */
    public static Diagnostic of(Finding finding) {
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
        return diagnostic;
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
