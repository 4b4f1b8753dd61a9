// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.colours;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import advice.dsl.Findings;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.Stretch;

/** What the pieces of a file are, for their colours: of all of it, of some lines, or what has changed since last told. */
@Singleton
public final class Colours {

    /** Of more files than an editor shows at a time nothing is kept. */
    private static final int KEPT = 64;

    private final Findings findings;
    private final Map<URI, Told> told = new LinkedHashMap<>(KEPT, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<URI, Told> eldest) {
            return size() > KEPT;
        }
    };
    private int answers;

    /** What was last told of a file, and under which number. */
    private record Told(String number, List<Integer> data) {
    }

    @Inject
    Colours(Findings findings) {
        this.findings = findings;
    }

    public SemanticTokens all(Asked about) {
        var now = tell(about);
        return new SemanticTokens(now.number(), now.data());
    }

    public SemanticTokens some(Asked about, SemanticTokensRangeParams params) {
        var range = params.getRange();
        var lines = new Stretch(about.offset(new Position(range.getStart().getLine(), 0)), about.offset(range.getEnd()));
        return new SemanticTokens(Colouring.of(about, findings, lines).encoded(range));
    }

    /** One edit for what is different; everything where what the editor knows is not what was last told. */
    public Either<SemanticTokens, SemanticTokensDelta> changes(Asked about, SemanticTokensDeltaParams params) {
        Told before;
        synchronized (told) {
            before = told.get(about.resource().getURI());
        }
        var now = tell(about);
        if (before == null || !before.number().equals(params.getPreviousResultId())) {
            return Either.forLeft(new SemanticTokens(now.number(), now.data()));
        }
        return Either.forRight(new SemanticTokensDelta(edits(before.data(), now.data()), now.number()));
    }

    private static List<SemanticTokensEdit> edits(List<Integer> before, List<Integer> now) {
        var least = Math.min(before.size(), now.size());
        var same = 0;
        while (same < least && before.get(same).equals(now.get(same))) {
            same++;
        }
        var alike = 0;
        while (alike < least - same && before.get(before.size() - 1 - alike).equals(now.get(now.size() - 1 - alike))) {
            alike++;
        }
        return same == before.size() && same == now.size() ? List.of()
                : List.of(new SemanticTokensEdit(same, before.size() - alike - same, List.copyOf(now.subList(same, now.size() - alike))));
    }

    private Told tell(Asked about) {
        var data = Colouring.of(about, findings, new Stretch(0, about.contents().length())).encoded();
        synchronized (told) {
            var now = new Told(String.valueOf(++answers), data);
            told.put(about.resource().getURI(), now);
            return now;
        }
    }
}
