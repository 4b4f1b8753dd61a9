// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import advice.dsl.syntax.Near;

/**
 * How grave standards are for whoever writes here, where that differs from what the authority says.
 * It decides what is shown while somebody writes, and nothing else: what is final, what is signed and what a manager is told
 * goes by the findings as they are. A standard that allows no departure can be made graver, and neither milder nor silent.
 */
public final class Levels {

    /** All standards as the authority has them. */
    public static final Levels AS_THEY_ARE = new Levels(Map.of(), List.of());

    private static final String OFF = "off";

    /** By the standard's id; without a level it is silent. */
    private final Map<String, Optional<Level>> set;
    private final List<String> faults;

    private Levels(Map<String, Optional<Level>> set, List<String> faults) {
        this.set = Map.copyOf(set);
        this.faults = List.copyOf(faults);
    }

    /**
     * Reads what is to be shown otherwise; what cannot be is a fault, and the rest counts.
     *
     * @param said by a standard's id, the word for what it is to be here
     */
    public static Levels of(Map<String, String> said) {
        var set = new HashMap<String, Optional<Level>>();
        var faults = new ArrayList<String>();
        said.forEach((id, word) -> {
            var rule = Rules.shipped().rule(id);
            if (rule.isEmpty()) {
                faults.add(unknown(id));
            } else if (!choices(rule.get()).contains(word)) {
                faults.add("`" + id + "` cannot be `" + word + "`" + (rule.get().standard().mayDepart() ? "" : ", because no departure from it is accepted")
                        + "; it can be " + Report.listed(choices(rule.get()).stream().map(choice -> "`" + choice + "`").toList(), "or") + ".");
            } else {
                set.put(rule.get().id(), Level.of(word));
            }
        });
        return new Levels(set, faults);
    }

    private static String unknown(String id) {
        var known = Rules.shipped().all().stream().<String>map(Rule::id).toList();
        return "There is no standard called `" + id + "`." + Near.to(id, known).map(near -> " `" + near + "` is near.").orElse("");
    }

    /** The words for what a standard can be here, the gravest first. */
    public static List<String> choices(Rule<?> rule) {
        var levels = Stream.of(Level.values());
        return rule.standard().mayDepart() ? Stream.concat(levels.map(Level::word), Stream.of(OFF)).toList()
                : levels.filter(level -> level.compareTo(rule.standard().level()) <= 0).map(Level::word).toList();
    }

    /** What was said and cannot be, each in a sentence that says what can. */
    public List<String> faults() {
        return faults;
    }

    /** What is shown of a document's findings, in reading order. */
    public List<Finding> shown(List<Finding> found) {
        return set.isEmpty() ? found : found.stream().flatMap(finding -> shown(finding).stream()).sorted(Rules.IN_READING_ORDER).toList();
    }

    /** A departure for which the writer has given the reason stays as mild as that makes it. */
    private Optional<Finding> shown(Finding finding) {
        var here = set.get(finding.id());
        return here == null || !finding.departure().isEmpty() && here.isPresent() ? Optional.of(finding)
                : here.map(level -> finding.weighing(isFixed(finding) && finding.isAtLeast(level) ? finding.level() : level));
    }

    private static boolean isFixed(Finding finding) {
        return Rules.shipped().rule(finding.id()).filter(rule -> !rule.standard().mayDepart()).isPresent();
    }
}
