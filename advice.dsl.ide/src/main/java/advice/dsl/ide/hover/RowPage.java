// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Row;
import advice.dsl.model.Element;
import advice.dsl.model.Part;
import advice.dsl.model.Text;

/** A row of a profile's table: what it says and when, why, the paragraph it comes from, and what each fact means that it looks at. */
final class RowPage implements HoverPage {

    /** The lines that make a row what it is; the others are told as words. */
    private static final List<String> KEYS = List.of("row", "when");

    @Override
    public Stream<Told> at(Pointed place) {
        return place.object(EObject.class).filter(RowPage::isOfTheRow).flatMap(object -> place.element()).flatMap(Row::of)
                .map(row -> place.tell(page(row))).stream();
    }

    private static boolean isOfTheRow(EObject object) {
        return object instanceof Element || !(object instanceof Text)
                && part(object).map(part -> KEYS.contains(Elements.key(part))).orElse(object.eContainer() instanceof Element);
    }

    private static Optional<Part> part(EObject object) {
        return object instanceof Part part ? Optional.of(part)
                : Optional.ofNullable(object.eContainer()).filter(Part.class::isInstance).map(Part.class::cast);
    }

    private static String page(Row row) {
        var told = new ArrayList<String>();
        told.add("**" + Elements.keyword(row.element()) + "**" + (row.id().isEmpty() ? "" : " row " + Markdown.plain(row.id())) + ": "
                + Stream.of(row.says(), row.always() ? "always" : "when " + row.when()).filter(words -> !words.isEmpty()).map(RowPage::words)
                        .collect(Collectors.joining(", ")) + ".");
        if (!row.because().isEmpty()) {
            told.add(Markdown.plain(row.because()) + ".");
        }
        if (!row.facts().isEmpty()) {
            told.add(row.facts().stream().map(fact -> "- `" + fact.words() + "`: " + Markdown.sentence(fact.meaning()) + "; " + Markdown.sentence(fact.told()))
                    .collect(Collectors.joining("\n")));
        }
        if (!row.source().isEmpty()) {
            told.add("*" + Markdown.plain(row.source()) + "*");
        }
        return String.join("\n\n", told);
    }

    /** Words of a table stand in small letters; the sections are names. */
    private static String words(String line) {
        return Markdown.plain(line).replaceAll("\\bh([12])\\b", "H$1");
    }
}
