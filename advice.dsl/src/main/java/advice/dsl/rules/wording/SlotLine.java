// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import advice.dsl.facts.Elements;
import advice.dsl.model.Part;
import advice.dsl.model.Provision;
import advice.dsl.model.Reference;
import advice.dsl.rules.Fix;
import advice.dsl.rules.Report;
import advice.dsl.syntax.Vocabulary;

/** Where a line that fills a slot is added: after the slots that are filled already, else after {@code as}. */
final class SlotLine {

    private SlotLine() {
    }

    /** The edit that adds the line, indented as its sisters are. */
    static Fix.Edit added(Provision provision, Report report, String line) {
        var as = Elements.part(provision, "as").orElseThrow();
        Part last = null;
        var known = Vocabulary.shipped().element("provision").orElseThrow().properties().keySet();
        var parts = provision.getParts();
        for (int i = parts.indexOf(as) + 1; i < parts.size(); i++) {
            var key = parts.get(i).getKey();
            if (key == null || known.contains(key) && !key.equals("with") && !key.equals("without")) {
                break;
            }
            last = parts.get(i);
        }
        var indentation = last == null ? indentation(as, report) + "    " : indentation(last, report);
        return report.after(last == null ? as : last, "\n" + indentation + line);
    }

    private static String indentation(Part part, Report report) {
        var start = report.start(part);
        var before = report.text().substring(report.text().lastIndexOf('\n', start - 1) + 1, start);
        return before.isBlank() ? before : "    ";
    }

    /** The name that stands after {@code as}. */
    static Reference name(Provision provision) {
        return Elements.reading(provision, "as").references().get(0);
    }
}
