// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import advice.dsl.model.Element;
import advice.dsl.syntax.Near;

/**
 * Something in a row of a profile that cannot be understood, so that the row does not do what its author meant.
 *
 * @param at      the item, the line or the element at fault
 * @param problem the fact, without full stop
 * @param written the words at fault, where they can be replaced
 * @param near    what may have been meant
 * @param inCondition whether it is the condition that is not understood, and not what the row says
 */
public record RowFault(EObject at, String problem, String written, Optional<String> near, boolean inCondition) {

    /** The faults of one row; none for an element that is no row of a table. */
    public static List<RowFault> of(Element element) {
        var keyword = Elements.keyword(element);
        if (!Tables.KINDS.contains(keyword)) {
            return List.of();
        }
        var row = Row.of(element, Tables.cut(keyword));
        var faults = new ArrayList<RowFault>();
        conditions(row, element, faults);
        said(keyword, row, faults);
        return faults;
    }

    private static void conditions(Row row, Element element, List<RowFault> faults) {
        row.slips().forEach(slip -> faults.add(of(slip, element)));
        for (var key : SectionLine.KEYS) {
            SectionLine.under(row, key).forEach(line -> line.condition().slips().forEach(slip -> faults.add(of(slip, element))));
        }
    }

    private static RowFault of(Condition.Slip slip, Element element) {
        var first = slip.words().stream().map(Words.Word::item).filter(i -> i != null).findFirst();
        return new RowFault(first.<EObject>map(i -> i).orElse(element), slip.problem(), Words.line(slip.words()), slip.near(), true);
    }

    private static void said(String keyword, Row row, List<RowFault> faults) {
        var element = row.element();
        switch (keyword) {
            case "deadline" -> {
                if (DateRule.of(row.words()).isEmpty()) {
                    fault(element, row.words().isEmpty() ? "The row does not say when it is due"
                            : "`" + row.says() + "` is no rule for a day", faults);
                }
            }
            case "place" -> {
                if (!Placement.isHolding(row) && !row.has("h1") && !row.has("h2") && !row.has("neither")) {
                    fault(element, "The row does not say where the provision goes", faults);
                }
            }
            case "route" -> {
                var route = Route.of(new Answer(Optional.of(row), Set.of(), Set.of(), List::of));
                if (route.writers().isEmpty() && !route.isNobody() && !route.isUndecided()) {
                    fault(element, "The row does not say who writes", faults);
                }
            }
            case "agreement" -> {
                var givers = Agreement.givers(row);
                if (givers.isEmpty() && !row.begins("undecided") && !row.begins("blocked")) {
                    fault(element, "The row does not say who must agree", faults);
                }
                givers.stream().filter(g -> Agreement.Giver.of(g).isEmpty()).forEach(g -> faults.add(new RowFault(element,
                        "`" + g + "` is nobody who can agree", g, Near.to(g, Agreement.Giver.allWords()), false)));
            }
            case "sections" -> SectionLine.KEYS.stream().flatMap(k -> SectionLine.under(row, k).stream())
                    .forEach(line -> line.unknown().forEach(name -> faults.add(new RowFault(line.part(),
                            "`" + name + "` is no section of the form", name, Near.to(name, Section.allWords()), false))));
            default -> { }
        }
    }

    private static void fault(Element element, String problem, List<RowFault> faults) {
        faults.add(new RowFault(element, problem, "", Optional.empty(), false));
    }
}
