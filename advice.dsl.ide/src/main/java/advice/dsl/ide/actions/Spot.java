// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.actions;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import advice.dsl.facts.Facts;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.Ranges;
import advice.dsl.model.Element;
import advice.dsl.rules.Finding;

/**
 * Where somebody asks what can be done.
 *
 * @param about    the file
 * @param range    the cursor, or what is selected
 * @param told     the findings there that the editor shows; none where it does not say
 * @param findings all findings of the file
 * @param facts    what is known of it
 */
record Spot(Asked about, Range range, List<Diagnostic> told, List<Finding> findings, Facts facts) {

    /** The findings that are asked about: those at this place, and of them those that the editor names, where it names any. */
    List<Finding> findingsHere() {
        return findings.stream().filter(f -> Ranges.meet(Ranges.of(f.place()), range))
                .filter(f -> told.isEmpty() || told(f).isPresent()).toList();
    }

    /** The finding as the editor has it in its list. */
    Optional<Diagnostic> told(Finding finding) {
        var place = Ranges.of(finding.place());
        return told.stream().filter(d -> d.getCode() != null && d.getCode().isLeft() && finding.id().equals(d.getCode().getLeft())
                && Ranges.meet(place, d.getRange())).findFirst();
    }

    /** The element in which the cursor stands, its first line included and the empty lines below it not. */
    Optional<Element> element() {
        var offset = about.offset(range.getStart());
        return facts.document().getElements().stream().filter(e -> {
            var node = NodeModelUtils.findActualNodeFor(e);
            return node != null && node.getOffset() <= offset && offset <= node.getEndOffset();
        }).reduce((one, other) -> other);
    }

    /** The element in which the cursor stands, where it is of this kind. */
    <T extends Element> Optional<T> element(Class<T> kind) {
        return element().filter(kind::isInstance).map(kind::cast);
    }
}
