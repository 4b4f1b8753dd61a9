// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Document;
import advice.dsl.model.Specification;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Within one folder; a file nearer to the documents may hold a name again on purpose, and then stands before the other. */
@PracticeStandard(
    rows = "CAT-02",
    level = Level.ERROR,
    mayDepart = false,
    summary = "Two files beside each other hold a wording of this name",
    remedy = "Give one of them another name; until then the file that comes first counts.",
    why = """
        A provision names its wording by this name alone.
        """)
@AutoService(Rule.class)
public final class WordingNamedTwice extends Rule<Specification> {

    @Override
    protected void check(Specification specification, Report report) {
        var own = report.facts().document().eResource();
        if (specification.getName() == null || own == null || own.getURI() == null) {
            return;
        }
        report.facts().library().seenFrom(own, "wording").stream()
                .filter(r -> r != own && r.getURI().trimSegments(1).equals(own.getURI().trimSegments(1)))
                .filter(r -> r.getContents().stream().filter(Document.class::isInstance).map(Document.class::cast)
                        .flatMap(d -> Elements.all(d, Specification.class).stream())
                        .anyMatch(s -> specification.getName().equals(s.getName())))
                .findFirst().ifPresent(r -> report.at(specification)
                        .saying("`" + specification.getName() + "` stands in " + r.getURI().lastSegment() + " too"));
    }
}
