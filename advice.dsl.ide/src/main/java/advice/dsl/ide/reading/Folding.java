// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.nodemodel.ILeafNode;

import advice.dsl.facts.Elements;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.Stretch;
import advice.dsl.ide.protocol.TextLines;
import advice.dsl.ide.symbols.Kinds;
import advice.dsl.model.Element;
import advice.dsl.model.Part;
import advice.dsl.model.Seals;
import advice.dsl.model.Text;

/**
 * What can be folded: runs of elements of one kind, elements, a property with what stands deeper under it,
 * prose over several lines, comments over several lines and runs of line comments.
 * Seals are of the kind that editors can be set to fold from the beginning: nobody writes in them.
 */
public final class Folding {

    public List<FoldingRange> of(Asked about) {
        var folds = new Folds(about);
        folds.elements(about.elements());
        folds.runs(about.elements());
        folds.comments();
        return folds.inOrder();
    }

    private static final class Folds {

        private final Asked about;
        private final TextLines lines;
        private final List<FoldingRange> found = new ArrayList<>();

        Folds(Asked about) {
            this.about = about;
            lines = TextLines.of(about.contents());
        }

        void elements(List<Element> elements) {
            for (var element : elements) {
                add(Stretch.of(element), element instanceof Seals ? FoldingRangeKind.Imports : null, element instanceof Seals ? "the seals" : "");
                parts(element.getParts());
                element.getItems().stream().filter(Text.class::isInstance).forEach(prose -> add(Stretch.of(prose), null));
            }
        }

        /** A part folds with those under it that stand deeper, as the slots do under {@code as}. */
        private void parts(List<Part> parts) {
            for (int i = 0; i < parts.size(); i++) {
                var own = Stretch.of(parts.get(i));
                var last = own;
                for (int j = i + 1; j < parts.size() && column(parts.get(j)) > column(parts.get(i)); j++) {
                    last = Stretch.of(parts.get(j));
                }
                add(new Stretch(own.start(), last.end()), null);
            }
        }

        private int column(Part part) {
            var start = Stretch.of(part).start();
            return start - lines.start(lines.at(start));
        }

        /**
         * Elements of one kind that follow each other. An editor folds one thing from one line, and that is the element:
         * where the first one folds too, its run folds from the line above, where a blank line or a comment stands.
         */
        void runs(List<Element> elements) {
            for (int first = 0; first < elements.size();) {
                var last = first;
                while (last + 1 < elements.size() && elements.get(last + 1).eClass() == elements.get(first).eClass()) {
                    last++;
                }
                if (last > first) {
                    run(elements.get(first), elements.get(last), last - first + 1);
                }
                first = last + 1;
            }
        }

        private void run(Element first, Element last, int count) {
            var own = Stretch.of(first);
            var line = lines.at(own.start());
            var folds = lines.at(own.end()) > line;
            if (folds && (line == 0 || !isSpare(lines.text(line - 1)))) {
                return;
            }
            var start = folds ? lines.start(line - 1) : own.start();
            add(new Stretch(start, Stretch.of(last).end()), FoldingRangeKind.Region, count + " " + Kinds.several(Elements.keyword(first)));
        }

        private static boolean isSpare(String line) {
            return line.isBlank() || line.strip().startsWith("//");
        }

        void comments() {
            ILeafNode first = null;
            ILeafNode last = null;
            for (var leaf : about.resource().getParseResult().getRootNode().getLeafNodes()) {
                var written = leaf.getText();
                if (written.isBlank()) {
                    continue;
                }
                var alone = written.startsWith("//") && leaf.isHidden() && isAlone(leaf);
                if (alone && last != null && lines.at(leaf.getOffset()) == lines.at(last.getOffset()) + 1) {
                    last = leaf;
                    continue;
                }
                run(first, last);
                first = alone ? leaf : null;
                last = first;
                if (leaf.isHidden() && written.startsWith("/*")) {
                    add(new Stretch(leaf.getOffset(), leaf.getEndOffset()), FoldingRangeKind.Comment);
                }
            }
            run(first, last);
        }

        private void run(ILeafNode first, ILeafNode last) {
            if (first != last) {
                add(new Stretch(first.getOffset(), last.getEndOffset()), FoldingRangeKind.Comment);
            }
        }

        private boolean isAlone(ILeafNode comment) {
            var line = lines.at(comment.getOffset());
            return about.contents().substring(lines.start(line), comment.getOffset()).isBlank();
        }

        private void add(Stretch stretch, String kind) {
            add(stretch, kind, "");
        }

        private void add(Stretch stretch, String kind, String shown) {
            var start = lines.position(stretch.start());
            var end = lines.position(stretch.end());
            if (end.getLine() <= start.getLine()) {
                return;
            }
            var fold = new FoldingRange(start.getLine(), end.getLine());
            if (!about.client().foldsWholeLines()) {
                fold.setStartCharacter(lines.end(start.getLine()) - lines.start(start.getLine()));
                fold.setEndCharacter(end.getCharacter());
            }
            fold.setKind(kind);
            if (!shown.isEmpty() && about.client().showsWhatIsFolded()) {
                fold.setCollapsedText(shown);
            }
            found.add(fold);
        }

        /** From each line the one that reaches furthest; of more than the editor wants, the largest. */
        List<FoldingRange> inOrder() {
            var furthest = new TreeMap<Integer, FoldingRange>();
            found.forEach(fold -> furthest.merge(fold.getStartLine(), fold, (one, other) -> other.getEndLine() > one.getEndLine() ? other : one));
            return furthest.values().stream().sorted(Comparator.comparingInt(fold -> fold.getStartLine() - fold.getEndLine()))
                    .limit(about.client().foldsAtMost()).sorted(Comparator.comparingInt(FoldingRange::getStartLine)).toList();
        }
    }
}
