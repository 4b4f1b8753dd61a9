// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import advice.dsl.facts.Elements;
import advice.dsl.ide.names.Occurrences.Named;
import advice.dsl.ide.names.Occurrences.Use;
import advice.dsl.ide.protocol.Ranges;
import advice.dsl.library.Library;
import advice.dsl.model.Element;
import advice.dsl.parser.antlr.internal.InternalAdviceParser;
import advice.dsl.syntax.AdviceLexer;
import advice.dsl.syntax.Vocabulary;

/** Changes a name where it is declared and wherever it is used, in this file and in others. */
public final class Renaming implements IRenameService2 {

    private final UriExtensions uris;

    @Inject
    Renaming(UriExtensions uris) {
        this.uris = uris;
    }

    @Override
    public WorkspaceEdit rename(Options options) {
        var asked = options.getRenameParams();
        return options.getLanguageServerAccess().doSyncRead(asked.getTextDocument().getUri(), context -> {
            var named = Occurrences.at((XtextResource) context.getResource(), context.getDocument().getOffSet(asked.getPosition()))
                    .orElseThrow(() -> refusal("There is no name here to change."));
            return edit(named, asked.getNewName().strip());
        });
    }

    @Override
    public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameOptions options) {
        var asked = options.getParams();
        return options.getLanguageServerAccess().doSyncRead(asked.getTextDocument().getUri(), context ->
                Occurrences.at((XtextResource) context.getResource(), context.getDocument().getOffSet(asked.getPosition()))
                        .filter(named -> !isShipped(named.element()))
                        .map(named -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
                                new PrepareRenameResult(range(named.asked()), named.element().getName())))
                        .orElse(null));
    }

    private WorkspaceEdit edit(Named named, String to) {
        var element = named.element();
        if (isShipped(element)) {
            throw refusal("`" + element.getName() + "` is a name of the shipped library, which stays as it is.");
        }
        if (!isName(to)) {
            throw refusal("A name is one word of letters, digits and hyphens that begins with a letter.");
        }
        if (isTaken(element, to)) {
            throw refusal("The name `" + to + "` is used already.");
        }
        var changes = new LinkedHashMap<String, List<TextEdit>>();
        Stream.concat(Occurrences.declaration(element).stream(), Occurrences.uses(element).stream()).forEach(use ->
                changes.merge(uris.toUriString(use.uri()), List.of(new TextEdit(range(use), to)), Renaming::both));
        return new WorkspaceEdit(changes);
    }

    private static List<TextEdit> both(List<TextEdit> one, List<TextEdit> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static boolean isShipped(Element element) {
        return Library.isShipped(element.eResource().getURI());
    }

    /** Whether the lexer would read the word as a name. */
    private static boolean isName(String word) {
        var lexer = new AdviceLexer(new ANTLRStringStream("need " + word));
        var tokens = Stream.generate(lexer::nextToken).takeWhile(t -> t.getType() != Token.EOF)
                .filter(t -> t.getChannel() == Token.DEFAULT_CHANNEL && t.getType() != InternalAdviceParser.RULE_WS).toList();
        return tokens.size() == 2 && tokens.get(1).getType() == InternalAdviceParser.RULE_NAME && tokens.get(1).getText().equals(word);
    }

    /** Whether some link could mean either of the two then. */
    private static boolean isTaken(Element element, String name) {
        return Elements.document(element).stream().flatMap(d -> d.getElements().stream())
                .anyMatch(other -> other != element && name.equals(other.getName())
                        && namedAlike(Elements.keyword(element), Elements.keyword(other)));
    }

    private static boolean namedAlike(String one, String other) {
        return one.equals(other) || Vocabulary.shipped().elements().stream()
                .flatMap(word -> Stream.concat(Stream.of(word.header()), word.properties().values().stream()))
                .flatMap(shape -> Stream.concat(Stream.of(shape.bare()), shape.connectors().values().stream()))
                .anyMatch(values -> values.names().contains(one) && values.names().contains(other));
    }

    private static Range range(Use use) {
        return Ranges.of(use.text(), use.offset(), use.offset() + use.length());
    }

    private static ResponseErrorException refusal(String sentence) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, sentence, null));
    }
}
