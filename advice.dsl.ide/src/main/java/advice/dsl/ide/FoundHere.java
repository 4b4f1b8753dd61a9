// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide;

import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import advice.dsl.Findings;
import advice.dsl.rules.Finding;

/** The findings of a file for questions about single ones: worked out once for each state of its text. */
@Singleton
public final class FoundHere {

    private final Findings findings;

    @Inject
    FoundHere(Findings findings) {
        this.findings = findings;
    }

    public List<Finding> in(XtextResource resource) {
        return findings.of(resource, CancelIndicator.NullImpl);
    }
}
