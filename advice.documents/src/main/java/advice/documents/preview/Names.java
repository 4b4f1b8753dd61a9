// SPDX-License-Identifier: EPL-2.0
package advice.documents.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import advice.documents.composing.Origins;
import advice.documents.composing.Origins.Origin;
import advice.documents.preview.Preview.Anchor;
import advice.documents.word.Anchors;

/** Gives what is shown the name of what it shows, and a number where the same is shown again. */
final class Names implements Anchors {

    private static final Pattern NOT_IN_IDS = Pattern.compile("[^\\p{L}\\p{N}_.-]");

    private final Origins origins;
    private final Map<String, Origin> given = new LinkedHashMap<>();

    Names(Origins origins) {
        this.origins = origins;
    }

    @Override
    public String of(List<Object> inside, Object value) {
        return origins.of(inside, value).map(this::named).orElse("");
    }

    private String named(Origin origin) {
        var wanted = NOT_IN_IDS.matcher(origin.id()).replaceAll("_");
        var name = wanted;
        for (int again = 2; given.putIfAbsent(name, origin) != null; again++) {
            name = wanted + "_" + again;
        }
        return name;
    }

    /** Where that was said which goes by a name. */
    Optional<Origin> origin(String name) {
        return Optional.ofNullable(given.get(name));
    }

    List<Anchor> given() {
        return given.entrySet().stream().map(entry -> new Anchor(entry.getKey(), entry.getValue())).toList();
    }
}
