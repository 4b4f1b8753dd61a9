// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import advice.dsl.facts.Elements;
import advice.dsl.model.Departure;
import advice.dsl.model.Part;
import advice.dsl.model.Standard;
import advice.dsl.rules.Rules;
import advice.dsl.standards.StandardPage;

/** The name of a standard, in a profile or where a writer departs from it: its page. */
final class StandardIdPage implements HoverPage {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\d-]+");

    @Override
    public Stream<Told> at(Pointed place) {
        return place.object(EObject.class).filter(object -> namesStandards(object, place)).stream().flatMap(object -> {
            var token = place.word().orElseThrow();
            var at = place.offset() - token.getOffset();
            return ID.matcher(token.getText()).results().filter(hit -> hit.start() <= at && at < hit.end())
                    .flatMap(hit -> Rules.shipped().rule(hit.group()).stream().map(rule -> new Told(FindingPage.of(StandardPage.of(rule), place.client()),
                            token.getOffset() + hit.start(), token.getOffset() + hit.end())));
        });
    }

    private static boolean namesStandards(EObject object, Pointed place) {
        return place.element().filter(element -> element instanceof Standard || element instanceof Departure).isPresent()
                || object.eContainer() instanceof Part part && Elements.key(part).equals("departs");
    }
}
