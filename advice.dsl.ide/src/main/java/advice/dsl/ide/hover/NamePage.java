// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.ide.names.Occurrences;
import advice.dsl.model.Element;
import advice.dsl.model.Profile;
import advice.dsl.model.Provision;
import advice.dsl.model.Specification;
import advice.dsl.model.Wording;

/** A name, declared or used: what stands under it. */
final class NamePage implements HoverPage {

    @Override
    public Stream<Told> at(Pointed place) {
        return Occurrences.at(place.resource(), place.offset()).map(named -> place.tell(of(named.element(), place))).stream();
    }

    private static String of(Element element, Pointed place) {
        if (element instanceof Specification specification) {
            return WordingPage.of(specification, place.element(Provision.class), place.facts());
        }
        if (ThreadPage.tellsOf(element) && Elements.document(element).filter(place.document()::equals).isPresent()) {
            return head(element) + "\n\n" + ThreadPage.of(element, place.facts());
        }
        return head(element);
    }

    private static String head(Element element) {
        var title = Stream.of(Elements.text(element, "title"), Elements.text(element, "name"), element.getName()).filter(t -> t != null && !t.isEmpty())
                .findFirst().orElse("");
        var sources = Elements.parts(element, "source").stream().map(Reading::of).map(Reading::text)
                .filter(source -> element instanceof Profile || element instanceof Wording).map(source -> "*" + Markdown.plain(source) + "*");
        return Stream.concat(Stream.of("**" + Elements.keyword(element) + "** " + Markdown.plain(title), Markdown.plain(Elements.statementText(element))), sources)
                .filter(paragraph -> !paragraph.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
