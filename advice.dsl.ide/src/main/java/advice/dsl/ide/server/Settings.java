// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.TreeMap;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import advice.dsl.rules.Levels;

/**
 * What a client may tell the server when it starts.
 *
 * @param shared the folder of profiles and wordings that a whole service shares
 * @param day    the day on which is checked, where it is not the clock's
 * @param pages  the address of the folder in which the standards' pages are kept, for the links of findings
 * @param levels how grave standards are shown, where that differs from what the authority says
 * @param hints  whether the editor shows in the lines what the document implies
 */
record Settings(Optional<Path> shared, Optional<LocalDate> day, Optional<String> pages, Levels levels, boolean hints) {

    /** Reads the initialization options; what is not there or does not fit is as if nobody had said it. */
    static Settings of(Object options) {
        return options instanceof JsonObject said
                ? new Settings(text(said, "sharedFolder").flatMap(Settings::folder), text(said, "day").flatMap(Settings::date),
                        text(said, "standardsPages").map(Settings::pages), levels(said.get("levels")), !isOff(said, "hints"))
                : new Settings(Optional.empty(), Optional.empty(), Optional.empty(), Levels.AS_THEY_ARE, true);
    }

    /** An address with a star for the standard; that of a folder means the pages of that name in it. */
    private static String pages(String said) {
        return said.contains("*") ? said : said + (said.endsWith("/") ? "*.html" : "/*.html");
    }

    private static Levels levels(JsonElement said) {
        var words = new TreeMap<String, String>();
        if (said instanceof JsonObject standards) {
            standards.entrySet().forEach(standard -> words.put(standard.getKey(),
                    standard.getValue() instanceof JsonPrimitive word ? word.getAsString() : standard.getValue().toString()));
        }
        return Levels.of(words);
    }

    private static boolean isOff(JsonObject said, String key) {
        return text(said, key).filter("false"::equals).isPresent();
    }

    private static Optional<String> text(JsonObject said, String key) {
        var value = said.get(key);
        return value != null && value.isJsonPrimitive() && !value.getAsString().isBlank()
                ? Optional.of(value.getAsString()) : Optional.empty();
    }

    private static Optional<Path> folder(String written) {
        try {
            return Optional.of(Path.of(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
