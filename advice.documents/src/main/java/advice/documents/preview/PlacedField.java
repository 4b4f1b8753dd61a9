// SPDX-License-Identifier: EPL-2.0
package advice.documents.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import advice.documents.composing.Composer.Traced;
import advice.documents.composing.Origins.Origin;
import advice.documents.text.Field;
import advice.documents.text.TextFormat;

/**
 * A field of the text rendition and where in the document it was said.
 *
 * @param id what it goes by, the same for as long as its element has the same name
 */
public record PlacedField(String id, Field field, Optional<Origin> origin) {

    /** All fields of a form, in the order of the text rendition. */
    public static List<PlacedField> of(Traced traced) {
        var names = new Names(traced.origins());
        var placed = new ArrayList<PlacedField>();
        for (var field : TextFormat.fields(traced.form())) {
            var name = names.of(field.inside(), field.value());
            placed.add(new PlacedField(name.isEmpty() ? "field-" + (placed.size() + 1) : name, field, names.origin(name)));
        }
        return placed;
    }
}
