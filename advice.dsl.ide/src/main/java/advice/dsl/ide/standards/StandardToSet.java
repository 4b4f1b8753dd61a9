// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.standards;

import java.util.List;

import advice.dsl.rules.Levels;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Rules;

/**
 * A standard, for whoever sets how grave it is to be shown.
 *
 * @param id      as {@code initializationOptions.levels} calls it
 * @param chapter the chapter in which it stands
 * @param title   what it finds
 * @param level   how a breach weighs in a final document, unless the authority's profile says otherwise
 * @param choices what it can be set to, the gravest first
 */
public record StandardToSet(String id, String chapter, String title, String level, List<String> choices) {

    /** All standards, by id. */
    public static List<StandardToSet> all() {
        return Rules.shipped().all().stream().map(StandardToSet::of).toList();
    }

    private static StandardToSet of(Rule<?> rule) {
        return new StandardToSet(rule.id(), rule.chapter(), rule.standard().summary(), rule.standard().level().word(), Levels.choices(rule));
    }
}
