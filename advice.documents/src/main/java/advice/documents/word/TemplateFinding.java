// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

/**
 * Something in a template that its maintainer should know.
 *
 * @param level   whether forms can be built all the same
 * @param place   the text of the paragraph it is in, shortened, or the part of the file
 * @param message what is there, as a statement without full stop
 * @param fix     how to put it right
 */
public record TemplateFinding(Level level, String place, String message, String fix) {

    /** How much a finding matters. */
    public enum Level {
        /** No form is built from the template. */
        FAULT,
        /** Forms are built; something may be missing from them. */
        REMARK
    }

    /** The whole as one sentence after another. */
    public String sentence() {
        return (place.isEmpty() ? "" : "At \u201C" + place + "\u201D: ") + message + "." + (fix.isEmpty() ? "" : " " + fix);
    }
}
