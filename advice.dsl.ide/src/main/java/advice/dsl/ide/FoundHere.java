// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide;

import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import advice.dsl.Findings;
import advice.dsl.rules.Finding;

/** The findings of a file for questions about single ones: worked out once for each state of its text. */
@Singleton
public final class FoundHere {

    private final Findings findings;
    private final IResourceScopeCache cache;

    @Inject
    FoundHere(Findings findings, IResourceScopeCache cache) {
        this.findings = findings;
        this.cache = cache;
    }

    public List<Finding> in(XtextResource resource) {
        return cache.get(FoundHere.class, resource, () -> findings.of(resource, CancelIndicator.NullImpl));
    }
}
