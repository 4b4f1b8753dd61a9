// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

/** Word's measures as CSS lengths, in whole numbers so that every machine writes the same digits. */
final class Units {

    /** Word's measure of pictures: so many to a point. */
    private static final long EMU = 12700;

    private Units() {
    }

    /** The number, or the other one where it is not one, or is none that a page has room for. */
    static int number(String digits, int otherwise) {
        // Most of what a style may say it does not say, and an exception for each would take longer than the page.
        if (digits.isEmpty()) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(digits);
            return Math.abs(number) > 1_000_000_000 ? otherwise : (int) Math.round(number);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** Twentieths of a point. */
    static String twips(int twips) {
        return points(twips * 5L);
    }

    /** Eighths of a point, as borders are measured. */
    static String eighths(int eighths) {
        return points(eighths * 25L / 2);
    }

    static String emu(long emu) {
        return points(emu * 100 / EMU);
    }

    /** A share as a percentage. */
    static String percent(long part, long whole) {
        return decimal(whole == 0 ? 0 : Math.round(part * 10000.0 / whole)) + "%";
    }

    private static String points(long hundredths) {
        return hundredths == 0 ? "0" : decimal(hundredths) + "pt";
    }

    /** A number given in hundredths, without noughts at the end. */
    static String decimal(long hundredths) {
        long size = Math.abs(hundredths);
        String whole = (hundredths < 0 ? "-" : "") + size / 100;
        long rest = size % 100;
        return rest == 0 ? whole : rest % 10 == 0 ? whole + "." + rest / 10 : whole + "." + rest / 10 + rest % 10;
    }
}
