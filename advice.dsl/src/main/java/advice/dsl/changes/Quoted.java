// SPDX-License-Identifier: EPL-2.0
package advice.dsl.changes;

/** Prose as a document writes it: between quotation marks, paragraphs and list items on lines of their own. */
final class Quoted {

    private Quoted() {
    }

    /**
     * @param prose       paragraphs with an empty line between them, list items on lines that begin with {@code - }
     * @param indentation of the line on which it begins
     */
    static String of(String prose, String indentation) {
        var marks = prose.contains("\"") ? "\"\"\"" : "\"";
        var lines = prose.strip().replace("\n", "\n" + indentation + " ").replaceAll("(?m)^[ \t]+$", "");
        return marks + lines + (lines.endsWith("\"") ? " " : "") + marks;
    }
}
