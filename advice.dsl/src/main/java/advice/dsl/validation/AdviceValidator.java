// SPDX-License-Identifier: EPL-2.0
package advice.dsl.validation;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.rules.Finding;

/** The one bridge from findings to the platform's issues; every front end goes over it or calls {@link Findings} itself. */
public final class AdviceValidator implements IResourceValidator {

    private final Findings findings;

    private final OperationCanceledManager cancelled;

    @Inject
    AdviceValidator(Findings findings, OperationCanceledManager cancelled) {
        this.findings = findings;
        this.cancelled = cancelled;
    }

    /** The issues of a file that are shown; a check that is cancelled ends with the platform's exception, so that nobody takes it for one that found nothing. */
    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator indicator) {
        var cancel = indicator == null ? CancelIndicator.NullImpl : indicator;
        var found = findings.shown(resource, cancel);
        cancelled.checkCanceled(cancel);
        return found.stream().map(AdviceValidator::issue).toList();
    }

    private static Issue issue(Finding finding) {
        var issue = new FoundIssue(finding);
        var place = finding.place();
        issue.setCode(finding.id());
        issue.setSeverity(switch (finding.level()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case SUGGESTION -> Severity.INFO;
        });
        issue.setMessage(finding.message());
        issue.setOffset(place.offset());
        issue.setLength(place.length());
        issue.setLineNumber(place.line());
        issue.setColumn(place.column());
        issue.setLineNumberEnd(place.endLine());
        issue.setColumnEnd(place.endColumn());
        issue.setType(CheckType.FAST);
        return issue;
    }

    /** An issue that still knows the finding it was made of: its fixes, remedy and source. */
    public static final class FoundIssue extends Issue.IssueImpl {

        private final Finding finding;

        FoundIssue(Finding finding) {
            this.finding = finding;
        }

        public Finding finding() {
            return finding;
        }
    }
}
