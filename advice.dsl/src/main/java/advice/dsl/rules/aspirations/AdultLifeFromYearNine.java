// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.aspirations;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Section;
import advice.dsl.model.Document;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** In or beyond year 9, whatever the age. Housing is part of independent living; health is not among this authority's areas. */
@PracticeStandard(
    rows = "PFA-06",
    source = "NCT, section 4",
    level = Level.ERROR,
    missing = true,
    summary = "From year 9 on, needs in adult life are to be considered",
    remedy = "Answer each with `adulthood work`, `living` or `community`, or say `because` why it was not discussed.",
    why = """
        The school starts to plan for adulthood in year 9; social care is to be there with it.
        """)
@AutoService(Rule.class)
public final class AdultLifeFromYearNine extends Rule<Document> {

    private static final int YEAR = 9;

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        var year = facts.schoolYearOn(facts.asOf());
        var needsAreAskedToo = facts.ageAsOf().filter(age -> age >= AdulthoodAreasOpen.FROM).isPresent();
        if (year.filter(y -> y >= YEAR).isEmpty() || !facts.requires(Section.ADULTHOOD) || AdulthoodAreasOpen.isAnswered(document, "none")
                || needsAreAskedToo && Section.ADULTHOOD.isNotBegun(facts)) {
            return;
        }
        var open = Stream.of("work", "living", "community").filter(area -> !AdulthoodAreasOpen.isAnswered(document, area)).toList();
        if (!open.isEmpty()) {
            report.atChild().saying(facts.childName() + " is in year " + year.get() + ", and nothing is said of "
                            + Report.listed(open.stream().map(AdultLifeFromYearNine::name).toList(), "or"))
                    .fix("Add what is open", report.elementAtTheEnd(
                            open.stream().map(area -> "adulthood " + area + " \"\"").collect(Collectors.joining("\n"))));
        }
    }

    private static String name(String area) {
        return switch (area) {
            case "work" -> "employment";
            case "living" -> "housing and independent living";
            default -> "inclusion and community participation";
        };
    }
}
