// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.aspirations;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.facts.SectionPlan;
import advice.dsl.model.Adulthood;
import advice.dsl.model.Aspiration;
import advice.dsl.model.Document;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Each of the four areas is answered by `adulthood` or by an aspiration of that area, or with the reason why it was not discussed.
 * A warning from 14, a suggestion before. */
@PracticeStandard(
    rows = "PFA-01",
    source = "Swindon 2022, Views, interests and aspirations",
    level = Level.WARNING,
    missing = true,
    summary = "Not every area of adult life was considered",
    remedy = "Answer each with `adulthood work`, `health`, `living` or `community`, or say `because` why it was not discussed yet.",
    why = """
        Adult life begins with what a child is asked about it.
        """)
@AutoService(Rule.class)
public final class AdulthoodAreasOpen extends Rule<Document> {

    static final int FROM = 14;

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        var age = facts.ageAsOf();
        if (age.isEmpty() || !isAsked(facts) || isAnswered(document, "none")) {
            return;
        }
        var open = Stream.of("work", "health", "living", "community")
                .filter(area -> !isAnswered(document, area) && !isAspiredTo(document, area)).toList();
        // An aspiration answers for its area, so where a draft has come to neither, the aspirations are what is to be written first.
        if (open.isEmpty() || facts.requires(Section.ASPIRATIONS) && Section.ASPIRATIONS.isNotBegun(facts) && Section.ADULTHOOD.isNotBegun(facts)) {
            return;
        }
        var breach = report.atChild().saying(open.size() == 4 ? "Nothing is said of adult life"
                : "Of adult life, nothing is said of " + Report.listed(open.stream().map(AdulthoodAreasOpen::name).toList(), "or"));
        if (age.get() < FROM) {
            breach.level(Level.SUGGESTION);
        }
        breach.fix("Add what is open", report.elementAtTheEnd(
                open.stream().map(area -> "adulthood " + area + " \"\"").collect(Collectors.joining("\n"))));
    }

    /** Whether the document holds the section, or offers it beside the aspirations and the authority's table asks about the areas at this age. */
    private static boolean isAsked(Facts facts) {
        return facts.requires(Section.ADULTHOOD) || facts.requires(Section.ASPIRATIONS) && facts.authority()
                .filter(a -> a.sections(facts).of(Section.ADULTHOOD) == SectionPlan.Asking.OFFERED)
                .filter(a -> a.preparation(facts).stream().anyMatch(p -> p.asked().stream().anyMatch(asked -> asked.startsWith("areas")))).isPresent();
    }

    static String name(String area) {
        return switch (area) {
            case "work" -> "work-related activity";
            case "health" -> "health and wellbeing";
            case "living" -> "independent living";
            default -> "community participation";
        };
    }

    /** Whether the document says something of one subject of preparing for adulthood, or why not. */
    static boolean isAnswered(Document document, String subject) {
        return Elements.all(document, Adulthood.class).stream().map(Reading::of).anyMatch(r -> r.has(subject)
                && r.items().stream().anyMatch(i -> i instanceof Text text && text.getValue() != null && !text.getValue().isBlank()));
    }

    private static boolean isAspiredTo(Document document, String area) {
        return Elements.all(document, Aspiration.class).stream()
                .anyMatch(a -> Elements.reading(a, "area").wholePhrase().equals(name(area)));
    }
}
