// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.names;

import java.util.stream.Stream;

import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Position;

import advice.dsl.facts.Elements;
import advice.dsl.ide.names.Occurrences.Use;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.syntax.Vocabulary;

/**
 * The places of a name that change together while it is typed over: its declaration and its uses in the file.
 * A name that other files may use is left to renaming, which changes it there too.
 */
public final class LinkedNames {

    /** What a name may be made of while it is typed; letters are not told apart from other marks, as not every editor's patterns can. */
    private static final String PATTERN = "[^\\s,.:;/()\"\u201c\u201d\\[\\]]+";

    /** {@code null} where no such name stands. */
    public LinkedEditingRanges at(Asked about, Position position) {
        return Occurrences.at(about.resource(), about.offset(position)).map(Occurrences.Named::element)
                .filter(element -> element.eResource() == about.resource() && !Vocabulary.shipped().isNamedFromAfar(Elements.keyword(element)))
                .map(element -> new LinkedEditingRanges(Stream.concat(Occurrences.declaration(element).stream(),
                        Occurrences.uses(element, about.resource()).stream()).map(Use::range).toList(), PATTERN)).orElse(null);
    }
}
