// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hints;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import advice.dsl.facts.Facts;
import advice.dsl.facts.Thread;
import advice.dsl.facts.Thread.Disposition;
import advice.dsl.ide.names.Occurrences;
import advice.dsl.ide.protocol.Stretch;
import advice.dsl.model.Account;
import advice.dsl.model.Aspiration;
import advice.dsl.model.Element;
import advice.dsl.model.Interest;
import advice.dsl.model.Need;
import advice.dsl.model.Outcome;
import advice.dsl.model.Provision;
import advice.dsl.model.View;

/** The section of the education, health and care plan in which an element ends up; for a provision only where its line does not say it. */
final class SectionHints implements Hints {

    private static final Map<String, String> HEADINGS = Map.of(
            "A", "the views, interests and aspirations of the child and the parents",
            "D", "social care needs",
            "E", "outcomes");

    @Override
    public Stream<Hint> in(Element element, Facts facts) {
        return element instanceof Provision provision ? placed(provision, facts).stream() : letter(element)
                .map(letter -> hint(element, letter, "Section " + letter + " of the plan: " + HEADINGS.get(letter))).stream();
    }

    private static Optional<String> letter(Element element) {
        return element instanceof View || element instanceof Account || element instanceof Interest || element instanceof Aspiration ? Optional.of("A")
                : element instanceof Need need && Thread.disposition(need) == Disposition.SECTION_D ? Optional.of("D")
                : element instanceof Outcome ? Optional.of("E") : Optional.empty();
    }

    private static Optional<Hint> placed(Provision provision, Facts facts) {
        return facts.authority().filter(authority -> Thread.section(provision).isEmpty()).map(authority -> authority.placement(provision, facts))
                .filter(placement -> !placement.section().isEmpty())
                .flatMap(placement -> placement.answer().row().map(row -> hint(provision, placement.section(), row.explained())));
    }

    private static Hint hint(Element element, String label, String more) {
        var name = Occurrences.declaration(element).map(use -> use.offset() + use.length());
        return new Hint(name.orElseGet(() -> Stretch.of(element).start() + element.getKeyword().length()), label, more);
    }
}
