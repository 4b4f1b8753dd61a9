// SPDX-License-Identifier: EPL-2.0
package advice.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a command tells whoever called it; the graver of two counts. */
public enum ExitCode {
    CLEAN(0, "nothing was found at or above the level asked for"),
    FINDINGS(1, "something was found or is not in order, or a document was not built, agreed to or signed because of it, or cannot be signed yet"),
    WRONG_USE(2, "the command was used wrongly, or a file could not be read or written"),
    FAULT(3, "a fault in Advice");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    public int number() {
        return number;
    }

    public ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Each number with its meaning, as {@code --help} lists them. */
    static Map<String, String> list() {
        var list = new LinkedHashMap<String, String>();
        for (var code : values()) {
            list.put(" " + code.number, code.meaning);
        }
        return list;
    }
}
