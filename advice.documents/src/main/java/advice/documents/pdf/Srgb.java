// SPDX-License-Identifier: EPL-2.0
package advice.documents.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The colour profile that says what the PDF's colours mean: sRGB, as IEC 61966-2-1 defines it, in the format of ICC
 * version 2.1. Made here, byte for byte the same everywhere, rather than taken from the JDK, which may change its own.
 */
final class Srgb {

    private static final int HEADER = 128;
    private static final int STEPS = 1024;

    /** The white that profiles are reckoned from, in parts of 65536 (ICC.1, D50). */
    private static final int[] D50 = { 0xF6D6, 0x10000, 0xD32D };

    /** Red, green and blue of sRGB, reckoned from D65 to D50 by the Bradford method, in parts of 65536. */
    private static final int[] RED = { 0x6FA2, 0x38F5, 0x0390 };
    private static final int[] GREEN = { 0x6299, 0xB785, 0x18DA };
    private static final int[] BLUE = { 0x24A0, 0x0F84, 0xB6CF };

    private static final byte[] PROFILE = build();

    private Srgb() {
    }

    /** A copy of the profile. */
    static byte[] profile() {
        return PROFILE.clone();
    }

    private static byte[] build() {
        byte[][] contents = { text("desc", description()), text("text", ascii("No copyright, use freely\0")),
                xyz(D50), xyz(RED), xyz(GREEN), xyz(BLUE), curve() };
        String[] tags = { "desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC" };
        int directory = 4 + 12 * tags.length;
        int size = HEADER + directory;
        int[] offsets = new int[contents.length];
        for (int i = 0; i < contents.length; i++) {
            offsets[i] = size;
            size += contents[i].length + 3 & ~3;
        }
        ByteBuffer profile = ByteBuffer.allocate(size);
        profile.putInt(size).putInt(0).putInt(0x02100000).put(ascii("mntrRGB XYZ "));
        // Ten in the morning of the day that the format's year, month and day count from in this file.
        for (int part : new int[] { 2000, 1, 1, 10, 0, 0 }) {
            profile.putShort((short) part);
        }
        profile.put(ascii("acsp"));
        profile.position(68);
        for (int part : D50) {
            profile.putInt(part);
        }
        profile.position(HEADER);
        profile.putInt(tags.length);
        for (int i = 0; i < tags.length; i++) {
            // The three colours share one curve, which is the last content.
            int content = Math.min(i, contents.length - 1);
            profile.put(ascii(tags[i])).putInt(offsets[content]).putInt(contents[content].length);
        }
        for (int i = 0; i < contents.length; i++) {
            profile.position(offsets[i]);
            profile.put(contents[i]);
        }
        return profile.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] text(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length).put(ascii(type)).putInt(0).put(content).array();
    }

    /** The name in ASCII, and none in Unicode and Macintosh's script. */
    private static byte[] description() {
        byte[] name = ascii("sRGB IEC61966-2.1\0");
        return ByteBuffer.allocate(4 + name.length + 4 + 4 + 2 + 1 + 67).putInt(name.length).put(name).array();
    }

    private static byte[] xyz(int[] value) {
        return ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0).putInt(value[0]).putInt(value[1]).putInt(value[2])
                .array();
    }

    /** From what is stored to light: a straight piece near black, then a power. */
    private static byte[] curve() {
        ByteBuffer curve = ByteBuffer.allocate(12 + 2 * STEPS).put(ascii("curv")).putInt(0).putInt(STEPS);
        for (int i = 0; i < STEPS; i++) {
            double stored = i / (double) (STEPS - 1);
            double light = stored <= 0.04045 ? stored / 12.92 : StrictMath.pow((stored + 0.055) / 1.055, 2.4);
            curve.putShort((short) Math.round(light * 65535));
        }
        return curve.array();
    }
}
