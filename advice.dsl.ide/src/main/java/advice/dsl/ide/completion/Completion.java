// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import com.google.inject.Inject;

import advice.dsl.ide.completion.Cursor.Spot;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.Client;

/** What is offered while somebody types; each kind of proposal is a class of its own, in the order in which they are shown. */
public final class Completion {

    /** So many are shown at once; whoever types on sees the others. */
    private static final int MOST = 100;

    private final List<Proposals> kinds;
    private final Pages pages;

    @Inject
    Completion(Wordings wordings, ProseWordings texts, Quoting quoting, ServiceNames services, SlotKinds brackets, Names names, Slots slots,
            DeparturesHere departures, StandardNames standards, ServiceLetters letters, Conditions conditions, ChosenWords words, Dates dates,
            Connectors connectors, ElementKeywords elements, PropertyKeys keys, ChecklistQuestions questions, Pages pages) {
        this.kinds = List.of(wordings, texts, quoting, services, brackets, names, slots, departures, standards, letters, conditions, words,
                dates, connectors, elements, questions, keys);
        this.pages = pages;
    }

    /** The proposals at a place; what was typed so far narrows them. */
    public CompletionList at(Asked about, CompletionParams params) {
        var cursor = new Cursor(about.resource(), about.offset(params.getPosition()));
        if (!isAsked(cursor.spot(), params)) {
            return new CompletionList(List.of());
        }
        var found = found(cursor, about);
        var items = new ArrayList<CompletionItem>();
        // Where a line begins is counted from the top of the text, so each stretch is looked up once.
        var stretches = new HashMap<Integer, Range>();
        for (var one : found.subList(0, Math.min(MOST, found.size()))) {
            var replaced = stretches.computeIfAbsent(one.proposal().start(), start -> about.range(start, cursor.offset()));
            items.add(item(one, items.size(), replaced, cursor, about.client(), params));
        }
        return new CompletionList(found.size() > MOST || !cursor.typed().isEmpty(), items);
    }

    /** Whoever indents a line, writes on in prose or has just ended it does not ask for anything yet. */
    private static boolean isAsked(Spot spot, CompletionParams params) {
        if (params.getContext() == null || params.getContext().getTriggerKind() != CompletionTriggerKind.TriggerCharacter) {
            return spot != Spot.NOWHERE;
        }
        return spot == (" ".equals(params.getContext().getTriggerCharacter()) ? Spot.IN_LINE : Spot.PROSE);
    }

    /** A proposal, and how what was typed is found in it. */
    private record Found(Proposal proposal, Match match, String typed) {
    }

    /** Those that what was typed leaves, the closest first; slips are looked for where nothing is spelt so. */
    private List<Found> found(Cursor cursor, Asked about) {
        var offered = new LinkedHashMap<String, Proposal>();
        for (var kind : kinds) {
            if (about.cancel().isCanceled()) {
                break;
            }
            // An editor replaces nothing in another line than the cursor's.
            kind.at(cursor).filter(proposal -> proposal.start() >= cursor.lineStart())
                    .forEach(proposal -> offered.putIfAbsent(proposal.label(), proposal));
        }
        var spelt = matching(offered.values(), cursor, Match::of);
        return spelt.isEmpty() ? matching(offered.values(), cursor, Match::near) : spelt;
    }

    private static List<Found> matching(Collection<Proposal> offered, Cursor cursor, BiFunction<String, String, Optional<Match>> how) {
        var found = new ArrayList<Found>();
        for (var proposal : offered) {
            var typed = cursor.text().substring(proposal.start(), cursor.offset());
            how.apply(typed, proposal.sought()).ifPresent(match -> found.add(new Found(proposal, match, typed)));
        }
        found.sort(Comparator.comparing(Found::match));
        return found;
    }

    private CompletionItem item(Found found, int place, Range replaced, Cursor cursor, Client client, CompletionParams params) {
        var proposal = found.proposal();
        var item = new CompletionItem(proposal.label());
        item.setKind(proposal.kind());
        var detail = proposal.detail().get();
        if (!detail.isEmpty()) {
            item.setDetail(detail);
            if (client.labelDetails()) {
                var details = new CompletionItemLabelDetails();
                details.setDescription(detail);
                item.setLabelDetails(details);
            }
        }
        item.setSortText("%04d".formatted(place));
        // An editor that only looks whether a word begins so would hide what was found in another way.
        item.setFilterText(found.match() == Match.BEGINNING ? proposal.sought() : found.typed());
        item.setInsertTextMode(InsertTextMode.AsIs);
        item.setInsertTextFormat(client.snippets() ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setTextEdit(Either.forLeft(new TextEdit(replaced,
                client.snippets() ? proposal.snippet().get().marked() : proposal.plain())));
        if (client.resolvesDocumentation()) {
            item.setData(new Handle(params.getTextDocument().getUri(), params.getPosition(), proposal.subject()).written());
            return item;
        }
        return told(item, proposal.subject(), cursor);
    }

    private CompletionItem told(CompletionItem item, Subject subject, Cursor cursor) {
        var page = pages.of(subject, cursor);
        if (!page.isEmpty()) {
            item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, page));
        }
        return item;
    }

    // ---- what is told when somebody looks

    /** The file in which something was offered; empty for what does not come from here. */
    public static Optional<TextDocumentIdentifier> fileOf(CompletionItem item) {
        return Handle.of(item.getData()).map(handle -> new TextDocumentIdentifier(handle.file()));
    }

    /** What was offered, with its documentation as the text is now; unchanged where there is none any more. */
    public CompletionItem resolved(Asked about, CompletionItem item) {
        return Handle.of(item.getData()).map(handle -> told(item, handle.subject(),
                new Cursor(about.resource(), about.offset(handle.position())))).orElse(item);
    }
}
