// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Pictures without what cameras and programs write into them beside the picture: who, when, where, with what.
 */
final class Pictures {

    private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };

    /** Chunks that say how a PNG looks; of the others none is needed to show it. */
    private static final Set<String> LOOKS = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
            "iCCP", "sBIT", "bKGD", "pHYs");

    private Pictures() {
    }

    /** The picture with its remarks taken out; a file that is neither PNG nor JPEG, or damaged, as it is. */
    static byte[] withoutRemarks(byte[] picture) {
        if (starts(picture, PNG)) {
            return png(picture);
        }
        if (picture.length > 3 && picture[0] == (byte) 0xFF && picture[1] == (byte) 0xD8) {
            return jpeg(picture);
        }
        return picture;
    }

    private static boolean starts(byte[] picture, byte[] with) {
        return picture.length > with.length
                && Arrays.equals(picture, 0, with.length, with, 0, with.length);
    }

    private static byte[] png(byte[] picture) {
        var kept = new ByteArrayOutputStream(picture.length);
        kept.writeBytes(PNG);
        int at = PNG.length;
        while (at + 12 <= picture.length) {
            long length = number(picture, at, 4) + 12;
            if (length > picture.length - at) {
                return picture;
            }
            if (LOOKS.contains(new String(picture, at + 4, 4, StandardCharsets.ISO_8859_1))) {
                kept.write(picture, at, (int) length);
            }
            at += (int) length;
        }
        return kept.toByteArray();
    }

    private static byte[] jpeg(byte[] picture) {
        var kept = new ByteArrayOutputStream(picture.length);
        kept.write(picture, 0, 2);
        int at = 2;
        while (at + 4 <= picture.length && picture[at] == (byte) 0xFF) {
            int marker = picture[at + 1] & 0xFF;
            if (marker == 0xDA) {
                kept.write(picture, at, picture.length - at);
                return kept.toByteArray();
            }
            int length = (int) number(picture, at + 2, 2) + 2;
            if (length > picture.length - at) {
                return picture;
            }
            // E0 is JFIF, E2 the colour profile, EE the colour transform; the other E's (Exif, XMP) and FE are remarks.
            boolean remark = marker == 0xFE || marker >= 0xE0 && marker <= 0xEF && !Set.of(0xE0, 0xE2, 0xEE).contains(marker);
            if (!remark) {
                kept.write(picture, at, length);
            }
            at += length;
        }
        return picture;
    }

    private static long number(byte[] bytes, int at, int size) {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = number << 8 | bytes[at + i] & 0xFF;
        }
        return number;
    }
}
