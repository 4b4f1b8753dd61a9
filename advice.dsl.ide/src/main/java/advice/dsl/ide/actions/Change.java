// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.actions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.AnnotatedTextEdit;
import org.eclipse.lsp4j.ChangeAnnotation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.StringValue;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import advice.dsl.formatting.AdviceFormatter;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.rules.Fix.Edit;

/** What is done to a file, by an offer or a command, said as the client can take it: with the text's version, remarks and tab stops where it knows them. */
public final class Change {

    private static final String REMARK = "remark";
    private static final String BLANK = "\"\"";

    private final Asked about;
    private final boolean remarked;
    private int stops;

    private Change(Asked about, boolean remarked) {
        this.about = about;
        this.remarked = remarked;
    }

    /** Changes that are made without being looked at first. */
    public static WorkspaceEdit of(List<Edit> edits, Asked about, String file) {
        return of(Offer.of("", () -> edits), about, file);
    }

    static WorkspaceEdit of(Offer offer, Asked about, String file) {
        var edits = AdviceFormatter.laidOut(about.contents(), offer.edits().get());
        if (!about.client().documentChanges()) {
            return new WorkspaceEdit(new LinkedHashMap<>(Map.of(file, edits.stream().map(e -> plain(e, about)).toList())));
        }
        var remarked = about.client().changeAnnotations() && !offer.remark().isEmpty();
        var change = new Change(about, remarked);
        List<Either<TextEdit, SnippetTextEdit>> said = edits.stream().map(change::versioned).toList();
        var edit = new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(file, about.text().getVersion()), said))));
        if (remarked) {
            var annotation = new ChangeAnnotation(offer.title());
            annotation.setDescription(offer.remark());
            annotation.setNeedsConfirmation(true);
            edit.setChangeAnnotations(new LinkedHashMap<>(Map.of(REMARK, annotation)));
        }
        return edit;
    }

    private Either<TextEdit, SnippetTextEdit> versioned(Edit edit) {
        var plain = plain(edit, about);
        if (about.client().snippetEdits() && plain.getNewText().contains(BLANK)) {
            var snippet = new SnippetTextEdit(plain.getRange(), new StringValue("snippet", withStops(plain.getNewText())));
            snippet.setAnnotationId(remarked ? REMARK : null);
            return Either.forRight(snippet);
        }
        return Either.forLeft(remarked ? new AnnotatedTextEdit(plain.getRange(), plain.getNewText(), REMARK) : plain);
    }

    /** Every pair of quotation marks with nothing between is where the writer goes on. */
    private String withStops(String text) {
        var escaped = text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
        var snippet = new StringBuilder();
        var from = 0;
        for (int at = escaped.indexOf(BLANK); at >= 0; at = escaped.indexOf(BLANK, from)) {
            snippet.append(escaped, from, at + 1).append('$').append(++stops).append('"');
            from = at + BLANK.length();
        }
        return snippet.append(escaped.substring(from)).toString();
    }

    /** Lines end as they do in the rest of the text. */
    private static TextEdit plain(Edit edit, Asked about) {
        var text = about.contents().contains("\r\n") ? edit.text().replaceAll("\r?\n", "\r\n") : edit.text();
        return new TextEdit(about.range(edit.offset(), edit.offset() + edit.length()), text);
    }
}
