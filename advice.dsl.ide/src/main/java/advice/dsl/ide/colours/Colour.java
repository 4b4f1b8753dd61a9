// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.colours;

import java.util.Arrays;

import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokensLegend;

/**
 * What a stretch of text is, for its colour.
 * Where the protocol has a name for it, or one that every editor colours in the same spirit, it is that name.
 */
public enum Colour {

    /** An element's keyword: {@code need}. */
    KEYWORD(SemanticTokenTypes.Keyword),
    /** A property's key: {@code frequency}. */
    KEY(SemanticTokenTypes.Property),
    /** A word that introduces a value: {@code by}, {@code because}. */
    CONNECTOR(SemanticTokenTypes.Modifier),
    /** The name of an element, where it is declared and where it is used. */
    NAME(SemanticTokenTypes.Variable),
    /** The name of an agreed wording. */
    WORDING(SemanticTokenTypes.Function),
    /** A slot of an agreed wording, in its text and where a provision fills it. */
    SLOT(SemanticTokenTypes.Parameter),
    PROSE(SemanticTokenTypes.String),
    /** Somebody's own words. */
    SPEECH("speech"),
    /** A date or a number. */
    NUMBER(SemanticTokenTypes.Number),
    /** Words to choose from and words of the writer's choice, outside prose: {@code annual review}. */
    WORDS(SemanticTokenTypes.EnumMember),
    COMMENT(SemanticTokenTypes.Comment),
    /** What the language does not know, or does not understand where it stands. */
    UNKNOWN("unknown");

    /** What is particular about a stretch. */
    public enum Mark {

        /** The place where the name is given. */
        DECLARATION(SemanticTokenModifiers.Declaration),
        /** A wording that another one has replaced, or that is not in force. */
        DEPRECATED(SemanticTokenModifiers.Deprecated),
        /** A name of the shipped library. */
        SHIPPED(SemanticTokenModifiers.DefaultLibrary),
        /** Said a second time: the first one counts. */
        UNNECESSARY("unnecessary"),
        /** Never printed. */
        UNPRINTED("unprinted");

        private final String name;

        Mark(String name) {
            this.name = name;
        }

        int bit() {
            return 1 << ordinal();
        }
    }

    private final String name;

    Colour(String name) {
        this.name = name;
    }

    /** The names that the numbers in an answer stand for. */
    public static SemanticTokensLegend legend() {
        return new SemanticTokensLegend(Arrays.stream(values()).map(c -> c.name).toList(), Arrays.stream(Mark.values()).map(m -> m.name).toList());
    }

}
