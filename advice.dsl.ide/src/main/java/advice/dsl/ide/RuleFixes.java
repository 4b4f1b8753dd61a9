// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import advice.dsl.ide.protocol.Diagnostics;
import advice.dsl.ide.protocol.Ranges;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Fix;

/**
 * The fixes of every rule, as the finding brings them along.
 * They are taken from the text as it is now, not from what the client was told of an older one.
 */
final class RuleFixes implements ICodeActionService2 {

    private final FoundHere found;

    @Inject
    RuleFixes(FoundHere found) {
        this.found = found;
    }

    @Override
    public List<Either<Command, CodeAction>> getCodeActions(Options options) {
        var asked = options.getCodeActionParams();
        var only = asked.getContext().getOnly();
        if (only != null && only.stream().noneMatch(CodeActionKind.QuickFix::startsWith)) {
            return List.of();
        }
        return options.getLanguageServerAccess().doSyncRead(options.getURI(), context ->
                actions((XtextResource) context.getResource(), context.getDocument().getContents(), asked));
    }

    private List<Either<Command, CodeAction>> actions(XtextResource resource, String text, CodeActionParams asked) {
        var actions = new ArrayList<Either<Command, CodeAction>>();
        for (var finding : found.in(resource)) {
            if (Ranges.meet(Ranges.of(finding.place()), asked.getRange())) {
                for (var fix : finding.fixes()) {
                    actions.add(Either.forRight(action(finding, fix, text, asked)));
                }
            }
        }
        return actions;
    }

    private static CodeAction action(Finding finding, Fix fix, String text, CodeActionParams asked) {
        var action = new CodeAction(fix.label());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(told(finding, asked)));
        action.setIsPreferred(fix == finding.fixes().get(0));
        List<TextEdit> edits = fix.edits().stream().map(edit -> Ranges.of(text, edit)).toList();
        action.setEdit(new WorkspaceEdit(new LinkedHashMap<>(Map.of(asked.getTextDocument().getUri(), edits))));
        return action;
    }

    /** The finding as the client has it in its list, so that it can put the fix beside it. */
    private static Diagnostic told(Finding finding, CodeActionParams asked) {
        var ours = Diagnostics.of(finding);
        return asked.getContext().getDiagnostics().stream()
                .filter(d -> d.getCode() != null && ours.getCode().equals(d.getCode()) && ours.getRange().equals(d.getRange()))
                .findFirst().orElse(ours);
    }
}
