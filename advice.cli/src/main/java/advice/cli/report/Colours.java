// SPDX-License-Identifier: EPL-2.0
package advice.cli.report;

import advice.dsl.rules.Level;

/**
 * Colour for those who see it; no meaning hangs on it alone.
 *
 * @param on whether there is any
 */
record Colours(boolean on) {

    String place(String text) {
        return dye("1", text);
    }

    String level(Level level, String text) {
        return dye(switch (level) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case SUGGESTION -> "1;36";
        }, text);
    }

    String id(String text) {
        return dye("2", text);
    }

    private String dye(String code, String text) {
        return on ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
