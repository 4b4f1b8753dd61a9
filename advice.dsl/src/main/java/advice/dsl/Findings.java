// SPDX-License-Identifier: EPL-2.0
package advice.dsl;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import advice.dsl.facts.Facts;
import advice.dsl.library.Library;
import advice.dsl.model.Document;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Rules;

/** The findings of a parsed file: the same ones for the command line, the editors and the tests. */
@Singleton
public final class Findings {

    private final Today today;
    private final Library library;

    @Inject
    Findings(Today today, Library library) {
        this.today = today;
        this.library = library;
    }

    /** What is known of a parsed file. */
    public Facts facts(Document document) {
        return new Facts(document, today.date(), library);
    }

    /** All findings of a file, in reading order; none where the check was cancelled. */
    public List<Finding> of(Resource resource, CancelIndicator cancel) {
        if (!(resource instanceof XtextResource parsed) || parsed.getContents().isEmpty()
                || !(parsed.getContents().get(0) instanceof Document document)) {
            return List.of();
        }
        return Rules.shipped().check(parsed, facts(document), cancel);
    }
}
