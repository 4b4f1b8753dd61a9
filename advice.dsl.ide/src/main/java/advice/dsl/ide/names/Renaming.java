// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.inject.Inject;

import advice.dsl.facts.Elements;
import advice.dsl.ide.index.Index;
import advice.dsl.ide.names.Occurrences.Named;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.TextLines;
import advice.dsl.library.Library;
import advice.dsl.model.Element;
import advice.dsl.parser.antlr.internal.InternalAdviceParser;
import advice.dsl.syntax.AdviceLexer;
import advice.dsl.syntax.Vocabulary;

/** Changes a name where it is declared and wherever it is used, in this file and in all others of the workspace, open and closed. */
public final class Renaming {

    private final Places places;
    private final UriExtensions uris;
    private final Library library;

    @Inject
    Renaming(Places places, UriExtensions uris, Library library) {
        this.places = places;
        this.uris = uris;
        this.library = library;
    }

    /** What is changed where the cursor is; a name that stays as it is, is refused with a sentence. */
    public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepare(Asked about, Position position) {
        var named = named(about, position);
        named.ifPresent(Renaming::refuseShipped);
        return named.map(n -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
                new PrepareRenameResult(n.asked().range(), n.element().getName()))).orElse(null);
    }

    public WorkspaceEdit rename(Asked about, RenameParams params) {
        var named = named(about, params.getPosition()).orElseThrow(() -> refusal("There is no name here to change."));
        var to = params.getNewName().strip();
        refuseShipped(named);
        if (!isName(to)) {
            throw refusal("A name is one word of letters, digits and hyphens that begins with a letter.");
        }
        if (!to.equals(named.element().getName()) && isTaken(named.element(), to, about)) {
            throw refusal("The name `" + to + "` is used already.");
        }
        var changes = new LinkedHashMap<String, List<TextEdit>>();
        Stream.concat(places.declaration(named.element()).stream(), places.uses(named.element(), about.others()).stream())
                .forEach(place -> changes.computeIfAbsent(place.getUri(), file -> new ArrayList<>()).add(new TextEdit(place.getRange(), to)));
        changes.forEach((file, edits) -> refuseChanged(file, edits, named.element().getName(), about));
        return about.client().documentChanges() ? versioned(changes, about) : new WorkspaceEdit(changes);
    }

    /** A closed file that another program has changed unnoticed would be changed in the wrong places. */
    private void refuseChanged(String file, List<TextEdit> edits, String name, Asked about) {
        var uri = uris.toUri(file);
        if (about.others().version(uri).isEmpty()) {
            var text = Library.path(uri).map(Renaming::saved).orElse("");
            var lines = TextLines.of(text);
            if (!edits.stream().allMatch(edit -> lines.holds(edit.getRange(), name))) {
                throw refusal("`" + uri.lastSegment() + "` was changed by another program; open it once, so that it is read again.");
            }
        }
    }

    private static String saved(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    /** Each file with the version of its text that is meant; a closed one has none. */
    private WorkspaceEdit versioned(Map<String, List<TextEdit>> changes, Asked about) {
        return new WorkspaceEdit(changes.entrySet().stream().map(file -> Either.<TextDocumentEdit, ResourceOperation>forLeft(
                new TextDocumentEdit(new VersionedTextDocumentIdentifier(file.getKey(), about.others().version(uris.toUri(file.getKey())).orElse(null)),
                        file.getValue().stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList()))).toList());
    }

    private static Optional<Named> named(Asked about, Position position) {
        return Occurrences.at(about.resource(), about.offset(position));
    }

    private static void refuseShipped(Named named) {
        if (Library.isShipped(named.element().eResource().getURI())) {
            throw refusal("`" + named.element().getName() + "` is a name of the shipped library, which stays as it is.");
        }
    }

    /** Whether the lexer would read the word as a name. */
    private static boolean isName(String word) {
        var lexer = new AdviceLexer(new ANTLRStringStream("need " + word));
        var tokens = Stream.generate(lexer::nextToken).takeWhile(t -> t.getType() != Token.EOF)
                .filter(t -> t.getChannel() == Token.DEFAULT_CHANNEL && t.getType() != InternalAdviceParser.RULE_WS).toList();
        return tokens.size() == 2 && tokens.get(1).getType() == InternalAdviceParser.RULE_NAME && tokens.get(1).getText().equals(word);
    }

    /** Whether some link could mean either of the two then, in this file or in one that names the element from afar. */
    private boolean isTaken(Element element, String name, Asked about) {
        var keyword = Elements.keyword(element);
        return Elements.document(element).stream().flatMap(d -> d.getElements().stream())
                .anyMatch(other -> other != element && name.equals(other.getName()) && namedAlike(keyword, Elements.keyword(other)))
                || Vocabulary.shipped().isNamedFromAfar(keyword) && (library.visible(about.resource(), Element.class, file(element)).values().stream()
                        .anyMatch(other -> other != element && name.equals(other.getName()) && keyword.equals(Elements.keyword(other)))
                || Index.of(about.others().index()).declared().anyMatch(other -> other.name().equals(name) && other.keyword().equals(keyword)));
    }

    private static String file(Element element) {
        return Elements.word(element).map(Vocabulary.ElementWord::file).orElse("");
    }

    private static boolean namedAlike(String one, String other) {
        return one.equals(other) || Vocabulary.shipped().values().anyMatch(values -> values.names().contains(one) && values.names().contains(other));
    }

    private static ResponseErrorException refusal(String sentence) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, sentence, null));
    }
}
