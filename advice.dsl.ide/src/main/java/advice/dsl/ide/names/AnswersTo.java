// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.names;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.model.Aspiration;
import advice.dsl.model.Element;
import advice.dsl.model.Need;
import advice.dsl.model.Outcome;

/**
 * What puts something into practice: of a need the provisions that meet it, of an outcome those that achieve it, of an aspiration its outcomes;
 * of a wording or a profile the documents that use it.
 */
public final class AnswersTo {

    private final Places places;
    private final Findings findings;

    @Inject
    AnswersTo(Places places, Findings findings) {
        this.places = places;
        this.findings = findings;
    }

    public List<Location> at(Asked about, Position position) {
        return Occurrences.at(about.resource(), about.offset(position)).map(named -> answers(named.element(), about)).orElse(List.of());
    }

    private List<Location> answers(Element element, Asked about) {
        var thread = about.document().map(findings::facts).orElseThrow().thread();
        Stream<? extends Element> answers = element instanceof Need need ? thread.provisionsFor(need).stream()
                : element instanceof Outcome outcome ? thread.provisionsFor(outcome).stream()
                : element instanceof Aspiration aspiration ? thread.outcomesFor(aspiration).stream() : Stream.of();
        return Stream.concat(answers.flatMap(answer -> places.element(answer).stream()), places.usesElsewhere(element, about.others())).toList();
    }
}
