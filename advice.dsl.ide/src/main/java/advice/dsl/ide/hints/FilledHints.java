// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hints;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.FilledWording;
import advice.dsl.ide.protocol.Stretch;
import advice.dsl.model.Element;
import advice.dsl.model.Part;
import advice.dsl.model.Provision;

/** What the document fills into an agreed wording by itself, behind the wording's name. */
final class FilledHints implements Hints {

    private static final int SHORT = 60;

    @Override
    public Stream<Hint> in(Element element, Facts facts) {
        return element instanceof Provision provision ? Elements.part(provision, "as").stream().flatMap(line ->
                facts.filled(provision).filter(filled -> !filled.fromDocument().isEmpty()).map(filled -> hint(line, filled)).stream()) : Stream.empty();
    }

    private static Hint hint(Part line, FilledWording filled) {
        var all = filled.fromDocument().entrySet().stream().map(FilledHints::words).toList();
        var label = new StringBuilder(all.get(0));
        for (var more : all.subList(1, all.size())) {
            if (label.length() + more.length() > SHORT) {
                label.append(", \u2026");
                break;
            }
            label.append(", ").append(more);
        }
        return new Hint(Stretch.of(line).end(), label.toString(), "What the document fills in by itself:\n" + all.stream().collect(Collectors.joining("\n")));
    }

    private static String words(Map.Entry<String, String> slot) {
        return slot.getKey() + ": " + slot.getValue();
    }
}
