// SPDX-License-Identifier: EPL-2.0
package advice.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the PDF can show. */
public final class Glyphs {

    /** What stands for a character that cannot be shown: an empty box, so that the reader sees that something is missing. */
    static final int BOX = 0x25A1;

    /** Scripts whose letters stand one after another, from left to right, in one shape: we lay out no others. */
    private static final Set<UnicodeScript> LAID_OUT = Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC, UnicodeScript.ARMENIAN, UnicodeScript.GEORGIAN, UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    /** Where the fonts that stand in for all others keep their characters. */
    private static final List<CmapLookup> CHARACTERS = List.of(characters(Typeface.ARIMO), characters(Typeface.DEJAVU));

    private Glyphs() {
    }

    private static CmapLookup characters(Typeface typeface) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(typeface.bytes()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The font " + typeface + " cannot be read", unreadable);
        }
    }

    /**
     * The characters of a text that the PDF shows as empty boxes: emoji, Arabic, Hebrew, Indic and East Asian writing.
     *
     * @return each once, in the order of the text; none when all can be shown
     */
    public static List<String> missing(String text) {
        if (text.chars().allMatch(c -> c < 0x7F)) {
            return List.of();
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints()
                .filter(c -> !invisible(c) && !Character.isISOControl(c) && !shown(c))
                .distinct().mapToObj(Character::toString).toList();
    }

    /** The text as the PDF shows it. */
    static String shown(String text) {
        if (text.chars().allMatch(c -> c < 0x7F)) {
            return text;
        }
        var shown = new StringBuilder(text.length());
        text.codePoints().filter(c -> !invisible(c)).map(c -> Character.isWhitespace(c) || shown(c) ? c : BOX)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean shown(int c) {
        return LAID_OUT.contains(UnicodeScript.of(c)) && CHARACTERS.stream().anyMatch(f -> f.getGlyphId(c) > 0);
    }

    /** Marks that only direct how others are shown: joiners, direction marks, places where a word may be parted. */
    private static boolean invisible(int c) {
        return Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }
}
