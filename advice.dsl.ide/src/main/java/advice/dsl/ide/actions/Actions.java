// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.actions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.Diagnostics;
import advice.dsl.model.Document;

/** What can be done to the text where the cursor is, and what each of these things would change. */
public final class Actions {

    /** The kinds of action that there are, for the editor's menus. */
    public static final List<String> KINDS = List.of(CodeActionKind.QuickFix, AddToThread.KIND, CodeActionKind.RefactorMove,
            CodeActionKind.RefactorExtract, CodeActionKind.RefactorRewrite, Depart.KIND, SureFixes.KIND, Organise.KIND);

    private static final Gson JSON = new Gson();

    private final Findings findings;
    private final List<Offers> offers;

    @Inject
    Actions(Findings findings) {
        this.findings = findings;
        this.offers = List.of(new RuleFixes(), new FixesOfAKind(), new AddToThread(), new MoveToSection(), new Split(), new OtherWording(),
                new Depart(), new SureFixes(), new Organise());
    }

    /** Whatever can be done there; where the editor asks for kinds of action, only of those. */
    public List<Either<Command, CodeAction>> at(Asked about, CodeActionParams asked) {
        return spot(about, asked).map(spot -> {
            var actions = new ArrayList<Either<Command, CodeAction>>();
            for (var offered : offered(spot, asked.getContext().getOnly())) {
                actions.add(Either.forRight(action(offered, spot, asked.getTextDocument().getUri())));
            }
            return actions;
        }).orElseGet(ArrayList::new);
    }

    private record Offered(Offer offer, String kind) {
    }

    private List<Offered> offered(Spot spot, List<String> only) {
        var offered = new ArrayList<Offered>();
        Set<String> titles = new HashSet<>();
        for (var one : offers) {
            if (isAsked(one.kind(), only)) {
                one.at(spot).filter(offer -> offer.finding().isPresent() || !titles.contains(offer.title()))
                        .filter(offer -> titles.add(offer.code() + " " + offer.title())).forEach(offer -> offered.add(new Offered(offer, one.kind())));
                offered.forEach(o -> titles.add(o.offer().title()));
            }
        }
        return offered;
    }

    private static boolean isAsked(String kind, List<String> only) {
        return only == null || only.stream().anyMatch(asked -> asked.isEmpty() || kind.equals(asked) || kind.startsWith(asked + "."));
    }

    private Optional<Spot> spot(Asked about, CodeActionParams asked) {
        var contents = about.resource().getContents();
        return contents.isEmpty() || !(contents.get(0) instanceof Document document) ? Optional.empty()
                : Optional.of(new Spot(about, asked.getRange(), ours(asked.getContext().getDiagnostics()), findings.shown(about.resource()), findings.facts(document)));
    }

    /** The findings that the editor names; what other programs have found is not for us to put right. */
    private static List<Diagnostic> ours(List<Diagnostic> named) {
        return named == null ? List.of() : named.stream().filter(d -> Diagnostics.SOURCE.equals(d.getSource())).toList();
    }

    private static CodeAction action(Offered offered, Spot spot, String file) {
        var offer = offered.offer();
        var action = new CodeAction(offer.title());
        action.setKind(offered.kind());
        offer.finding().ifPresent(finding -> {
            action.setDiagnostics(List.of(spot.told(finding).orElseGet(() -> Diagnostics.of(finding))));
            action.setIsPreferred(offer.preferred());
        });
        if (spot.about().client().resolvesActions()) {
            action.setData(new Chosen(file, spot.range(), offered.kind(), offer.code()));
        } else {
            action.setEdit(Change.of(offer, spot.about(), file));
        }
        return action;
    }

    // ---- what somebody has chosen

    /**
     * An action that was offered without its edit.
     *
     * @param file    whose text it changes
     * @param range   where it was offered
     * @param kind    its kind
     * @param finding the id of the finding that it puts right, {@code ""} for none
     */
    public record Chosen(String file, Range range, String kind, String finding) {

        /** As the editor gives it back; empty where it is none of ours. */
        public static Optional<Chosen> of(CodeAction action) {
            try {
                return action.getData() instanceof JsonElement data
                        ? Optional.ofNullable(JSON.fromJson(data, Chosen.class)).filter(c -> c.file != null && c.range != null && c.kind != null)
                        : Optional.empty();
            } catch (JsonParseException e) {
                return Optional.empty();
            }
        }

        public TextDocumentIdentifier document() {
            return new TextDocumentIdentifier(file);
        }
    }

    /** The action with its edit, worked out for the text as it is now. */
    public CodeAction resolved(Asked about, CodeAction action, Chosen chosen) {
        var asked = new CodeActionParams(chosen.document(), chosen.range(), new CodeActionContext(List.of()));
        var offer = spot(about, asked).stream().flatMap(spot -> offered(spot, List.of(chosen.kind())).stream())
                .filter(o -> o.kind().equals(chosen.kind()) && o.offer().title().equals(action.getTitle()) && o.offer().code().equals(chosen.finding()))
                .findFirst().orElseThrow(() -> new ResponseErrorException(new ResponseError(ResponseErrorCode.ContentModified,
                        "The text has changed since this was offered.", null)));
        action.setEdit(Change.of(offer.offer(), about, chosen.file()));
        return action;
    }
}
