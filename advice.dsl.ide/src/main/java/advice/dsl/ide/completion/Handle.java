// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Position;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import advice.dsl.ide.completion.Subject.Sort;

/**
 * What a client keeps with a proposal, to ask for its documentation when somebody looks at it.
 *
 * @param file     the file in which it was offered
 * @param position where
 * @param subject  what it stands for
 */
record Handle(String file, Position position, Subject subject) {

    private static final String FILE = "file";
    private static final String LINE = "line";
    private static final String CHARACTER = "character";
    private static final String SORT = "sort";
    private static final String NAME = "name";
    private static final String OF = "of";

    JsonObject written() {
        var json = new JsonObject();
        json.addProperty(FILE, file);
        json.addProperty(LINE, position.getLine());
        json.addProperty(CHARACTER, position.getCharacter());
        json.addProperty(SORT, subject.sort().name());
        json.addProperty(NAME, subject.name());
        json.addProperty(OF, subject.of());
        return json;
    }

    /** What a client gives back; empty where it is nothing of ours. */
    static Optional<Handle> of(Object data) {
        if (!(data instanceof JsonObject json)) {
            return Optional.empty();
        }
        var sort = Stream.of(Sort.values()).filter(s -> s.name().equals(words(json, SORT))).findFirst();
        return sort.filter(s -> !words(json, FILE).isEmpty()).map(s -> new Handle(words(json, FILE),
                new Position(number(json, LINE), number(json, CHARACTER)), new Subject(s, words(json, NAME), words(json, OF))));
    }

    private static String words(JsonObject json, String key) {
        return isPrimitive(json.get(key)) ? json.get(key).getAsString() : "";
    }

    private static int number(JsonObject json, String key) {
        return isPrimitive(json.get(key)) && json.getAsJsonPrimitive(key).isNumber() ? json.get(key).getAsInt() : 0;
    }

    private static boolean isPrimitive(JsonElement json) {
        return json != null && json.isJsonPrimitive();
    }
}
