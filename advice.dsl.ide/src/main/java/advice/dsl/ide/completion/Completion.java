// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import com.google.inject.Inject;

import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.Client;
import advice.dsl.ide.protocol.Ranges;

/** What is offered while somebody types; each kind of proposal is a class of its own, in the order in which they are shown. */
public final class Completion {

    private final List<Proposals> kinds;

    @Inject
    Completion(Wordings wordings, Names names, Slots slots, ChosenWords words, Connectors connectors, ElementKeywords elements,
            PropertyKeys keys) {
        kinds = List.of(wordings, names, slots, words, connectors, elements, keys);
    }

    /** The proposals at a place; what was typed so far narrows them. */
    public CompletionList at(Asked about, CompletionParams params) {
        var cursor = new Cursor(about.resource(), about.offset(params.getPosition()));
        if (cursor.spot() == Cursor.Spot.NOWHERE || cursor.spot() == Cursor.Spot.LINE_HEAD && isBySpace(params)) {
            return new CompletionList(List.of());
        }
        var chosen = new LinkedHashMap<String, Proposal>();
        for (var kind : kinds) {
            if (about.cancel().isCanceled()) {
                break;
            }
            kind.at(cursor).filter(p -> p.continues(cursor.text().substring(p.start(), cursor.offset())))
                    .forEach(p -> chosen.putIfAbsent(p.label(), p));
        }
        var items = new ArrayList<CompletionItem>();
        for (var proposal : chosen.values()) {
            items.add(item(proposal, cursor, items.size(), about.client()));
        }
        return new CompletionList(!cursor.typed().isEmpty(), items);
    }

    /** Whoever indents a line does not ask for anything yet. */
    private static boolean isBySpace(CompletionParams params) {
        return params.getContext() != null && params.getContext().getTriggerKind() == CompletionTriggerKind.TriggerCharacter;
    }

    private static CompletionItem item(Proposal proposal, Cursor cursor, int place, Client client) {
        var item = new CompletionItem(proposal.label());
        item.setKind(proposal.kind());
        if (!proposal.detail().isEmpty()) {
            item.setDetail(proposal.detail());
            if (client.labelDetails()) {
                var details = new CompletionItemLabelDetails();
                details.setDescription(proposal.detail());
                item.setLabelDetails(details);
            }
        }
        var documentation = proposal.documentation().get();
        if (!documentation.isEmpty()) {
            item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, documentation));
        }
        item.setSortText("%04d".formatted(place));
        item.setFilterText(proposal.label());
        var range = Ranges.of(cursor.text(), proposal.start(), cursor.offset());
        var snippet = client.snippets() && !proposal.lines().isEmpty();
        item.setTextEdit(Either.forLeft(new TextEdit(range,
                snippet ? proposal.label() + Lines.under(proposal.lines(), cursor) : proposal.label())));
        item.setInsertTextMode(InsertTextMode.AsIs);
        item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        return item;
    }
}
