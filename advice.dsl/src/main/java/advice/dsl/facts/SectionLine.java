// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.List;

import advice.dsl.model.Part;

/**
 * One line of a row of sections: {@code requires family views when under 16}.
 *
 * @param part      the line in the profile
 * @param sections  the sections it names
 * @param unknown   what it names that is no section
 * @param remark    what it adds in quotation marks, {@code ""} for nothing
 * @param condition when it counts
 */
record SectionLine(Part part, List<Section> sections, List<String> unknown, String remark, Condition condition) {

    /** The keys under which sections are listed. */
    static final List<String> KEYS = List.of("requires", "offers", "prompts");

    static List<SectionLine> under(Row row, String key) {
        return Elements.parts(row.element(), key).stream().map(SectionLine::of).toList();
    }

    private static SectionLine of(Part part) {
        var words = Words.of(part.getItems());
        var when = Words.indexOf(words, "when");
        var condition = when < words.size() ? Condition.of(words.subList(when + 1, words.size())) : Condition.ALWAYS;
        var sections = new ArrayList<Section>();
        var unknown = new ArrayList<String>();
        var remark = "";
        var phrase = new ArrayList<Words.Word>();
        for (int i = 0; i <= when; i++) {
            if (i < when && words.get(i).kind() == Words.Kind.WORD) {
                phrase.add(words.get(i));
                continue;
            }
            if (!phrase.isEmpty()) {
                var name = Words.line(phrase);
                Section.of(name).ifPresentOrElse(sections::add, () -> unknown.add(name));
                phrase.clear();
            }
            if (i < when && words.get(i).kind() == Words.Kind.QUOTE) {
                remark = words.get(i).text();
            }
        }
        return new SectionLine(part, List.copyOf(sections), List.copyOf(unknown), remark, condition);
    }

    static SectionPlan.Asking asking(String key) {
        return switch (key) {
            case "requires" -> SectionPlan.Asking.REQUIRED;
            case "offers" -> SectionPlan.Asking.OFFERED;
            default -> SectionPlan.Asking.PROMPTED;
        };
    }
}
