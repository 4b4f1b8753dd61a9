// SPDX-License-Identifier: EPL-2.0
package advice.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import advice.documents.xhtml.Family;

/** The fonts that come with us, as the PDF embeds them. */
enum Typeface {

    ARIMO(Family.ARIAL, "Arimo/static/Arimo-Regular", false, false),
    ARIMO_BOLD(Family.ARIAL, "Arimo/static/Arimo-Bold", true, false),
    ARIMO_ITALIC(Family.ARIAL, "Arimo/static/Arimo-Italic", false, true),
    ARIMO_BOLD_ITALIC(Family.ARIAL, "Arimo/static/Arimo-BoldItalic", true, true),
    TINOS(Family.TIMES, "Tinos/Tinos-Regular", false, false),
    TINOS_BOLD(Family.TIMES, "Tinos/Tinos-Bold", true, false),
    TINOS_ITALIC(Family.TIMES, "Tinos/Tinos-Italic", false, true),
    TINOS_BOLD_ITALIC(Family.TIMES, "Tinos/Tinos-BoldItalic", true, true),
    CARLITO(Family.CALIBRI, "Carlito/Carlito-Regular", false, false),
    CARLITO_BOLD(Family.CALIBRI, "Carlito/Carlito-Bold", true, false),
    CARLITO_ITALIC(Family.CALIBRI, "Carlito/Carlito-Italic", false, true),
    CARLITO_BOLD_ITALIC(Family.CALIBRI, "Carlito/Carlito-BoldItalic", true, true),
    CALADEA(Family.CAMBRIA, "Caladea/Caladea-Regular", false, false),
    CALADEA_BOLD(Family.CAMBRIA, "Caladea/Caladea-Bold", true, false),
    CALADEA_ITALIC(Family.CAMBRIA, "Caladea/Caladea-Italic", false, true),
    CALADEA_BOLD_ITALIC(Family.CAMBRIA, "Caladea/Caladea-BoldItalic", true, true),
    /** Ticks, boxes, arrows, and letters that the others lack. */
    DEJAVU(null, "net/sf/jasperreports/fonts/dejavu/DejaVuSans", false, false);

    /**
     * Tables that the PDF library acts on wrongly or that it has no use for: with ligatures applied, letters are lost
     * from the text that is copied and read aloud.
     */
    private static final Set<String> LEFT_OUT = Set.of("GSUB", "GPOS", "GDEF", "DSIG");

    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private static final Map<Typeface, byte[]> LOADED = new EnumMap<>(Typeface.class);

    private final Family family;
    private final String file;
    private final boolean bold;
    private final boolean italic;

    Typeface(Family family, String file, boolean bold, boolean italic) {
        this.family = family;
        this.file = file;
        this.bold = bold;
        this.italic = italic;
    }

    /** The family it stands in for; null for the last resort. */
    Family family() {
        return family;
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    /** The font file without the tables left out; not to be changed. */
    byte[] bytes() {
        synchronized (LOADED) {
            return LOADED.computeIfAbsent(this, Typeface::load);
        }
    }

    private static byte[] load(Typeface typeface) {
        String name = "fonts/" + typeface.file + ".ttf";
        try (InputStream in = Typeface.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The font " + name + " is missing from Advice");
            }
            return slim(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The font " + name + " cannot be read", unreadable);
        }
    }

    /** The font with a new directory of the tables kept. */
    private static byte[] slim(byte[] whole) {
        ByteBuffer in = ByteBuffer.wrap(whole);
        int count = in.getShort(4);
        int kept = 0;
        int size = HEADER;
        for (int i = 0; i < count; i++) {
            int entry = HEADER + i * ENTRY;
            if (!LEFT_OUT.contains(tag(whole, entry))) {
                kept++;
                size += ENTRY + padded(in.getInt(entry + 12));
            }
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(kept);
        out.putInt(in.getInt(0)).putShort((short) kept).putShort((short) (power * ENTRY))
                .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((kept - power) * ENTRY));
        int content = HEADER + kept * ENTRY;
        for (int i = 0; i < count; i++) {
            int entry = HEADER + i * ENTRY;
            if (!LEFT_OUT.contains(tag(whole, entry))) {
                int length = in.getInt(entry + 12);
                out.putInt(in.getInt(entry)).putInt(in.getInt(entry + 4)).putInt(content).putInt(length);
                System.arraycopy(whole, in.getInt(entry + 8), out.array(), content, length);
                content += padded(length);
            }
        }
        return out.array();
    }

    private static String tag(byte[] font, int at) {
        return new String(font, at, 4, StandardCharsets.ISO_8859_1);
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
