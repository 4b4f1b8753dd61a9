// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.Base64;

/** A picture inside the page. */
final class Picture {

    /** A page at 600 dots an inch has 35 million; a file made to exhaust us claims far more. */
    private static final long MOST_DOTS = 40_000_000;

    private Picture() {
    }

    /** The kind of picture by its first bytes; empty for one that browsers and PDFs do not show. */
    static String type(byte[] bytes) {
        if (bytes.length > 24 && number(bytes, 0, 4) == 0x89504E47L) {
            return "image/png";
        }
        if (bytes.length > 10 && number(bytes, 0, 3) == 0xFFD8FFL) {
            return "image/jpeg";
        }
        return "";
    }

    /** Whether the picture has more dots than it could ever need, or does not say. */
    static boolean tooLarge(byte[] bytes) {
        long dots = type(bytes).equals("image/png") ? number(bytes, 16, 4) * number(bytes, 20, 4) : jpegDots(bytes);
        return dots <= 0 || dots > MOST_DOTS;
    }

    private static long jpegDots(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return number(bytes, at + 5, 2) * number(bytes, at + 7, 2);
            }
            at += 2 + (int) number(bytes, at + 2, 2);
        }
        return 0;
    }

    private static long number(byte[] bytes, int at, int size) {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = number << 8 | bytes[at + i] & 0xFF;
        }
        return number;
    }

    static String data(byte[] bytes) {
        return "data:" + type(bytes) + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
