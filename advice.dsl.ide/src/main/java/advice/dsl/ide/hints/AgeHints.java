// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hints;

import java.util.stream.Stream;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.days.Age;
import advice.dsl.ide.protocol.Stretch;
import advice.dsl.model.Child;
import advice.dsl.model.Element;

/** Age and school year behind the day of birth. */
final class AgeHints implements Hints {

    @Override
    public Stream<Hint> in(Element element, Facts facts) {
        return facts.child().filter(child -> child == element).flatMap(child -> Elements.part((Child) element, "born")).stream()
                .flatMap(line -> Age.of(facts).map(age -> new Hint(Stretch.of(line).end(), age.words(), "As the child is " + age.day())).stream());
    }
}
