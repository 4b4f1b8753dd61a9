// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.route;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Facts;
import advice.dsl.facts.Section;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Rules;
import advice.dsl.rules.Status;

/**
 * Which sections are required says the authority's table; `no … because` is an answer everywhere.
 * Consent is asked for in a final document, a signature in one that says it is signed; purpose and writer by standards of their own.
 */
@PracticeStandard(
    rows = "DOC-05",
    source = {"Swindon 2022, Glossary and definition of key terms", "Swindon 2022, Practice standards for social care advice",
        "NCT, section 3", "NCT, section 4", "NCT, section 5"},
    table = "sections",
    level = Level.ERROR,
    missing = true,
    summary = "A section is missing that documents of this kind hold",
    why = """
        Each section answers a question that the plan will ask; one that is not there reads as if nobody had looked.
        """)
@AutoService(Rule.class)
public final class SectionMissing extends Rule<Advice> {

    /** Sections whose absence a standard of its own reports, where the authority asks it; one fault is one finding. */
    private static final Map<Section, List<String>> REPORTED_BY = new EnumMap<>(Map.ofEntries(
            Map.entry(Section.REASON, List.of("reason-missing")),
            Map.entry(Section.METHOD, List.of("method-missing")),
            Map.entry(Section.PREVIOUS_INVOLVEMENT, List.of("childhood-not-covered")),
            Map.entry(Section.PROFESSIONALS, List.of("restrictions-not-answered")),
            Map.entry(Section.VIEWS, List.of("childs-view-missing")),
            Map.entry(Section.FAMILY_VIEWS, List.of("family-view-missing")),
            Map.entry(Section.ASPIRATIONS, List.of("aspirations-missing")),
            Map.entry(Section.ADULTHOOD, List.of("adulthood-areas-open", "anticipated-needs-missing", "adult-life-from-year-nine")),
            Map.entry(Section.STRENGTHS, List.of("strengths-missing")),
            Map.entry(Section.NEEDS, List.of("no-need-not-said")),
            Map.entry(Section.NEEDS_MET_OTHERWISE, List.of("no-need-not-said")),
            Map.entry(Section.SECTION_TWO, List.of("section-two-not-considered")),
            Map.entry(Section.OUTCOMES, List.of("provision-without-outcome", "need-without-provision")),
            Map.entry(Section.PROVISION, List.of("need-without-provision")),
            Map.entry(Section.PROGRESS, List.of("progress-not-told")),
            Map.entry(Section.CONSENT, List.of("no-parent-agreed", "young-person-has-not-agreed", "child-or-family-has-not-agreed")),
            Map.entry(Section.AUTHORISATION, List.of("manager-has-not-signed", "hub-has-not-signed", "quality-not-checked"))));

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var plan = facts.authority().map(a -> a.sections(facts));
        if (plan.isEmpty() || plan.get().answer().row().isEmpty()) {
            return;
        }
        var status = facts.status();
        var row = plan.get().answer().row().get();
        for (var section : plan.get().required()) {
            if (section == Section.HEADER || section.isIn(facts) || isReportedElsewhere(section, facts)
                    || section == Section.CONSENT && !status.isAtLeast(Status.FINAL)
                    || section == Section.AUTHORISATION && !status.isAtLeast(Status.SIGNED_OFF)) {
                continue;
            }
            var remark = plan.get().remarks().getOrDefault(section, "");
            var breach = report.atKeyword(advice)
                    .saying(status.isAtLeast(Status.FINAL) ? "The section `" + section.heading() + "` is missing"
                            : "Still to write: " + section.heading())
                    .remedy("It holds " + (remark.isEmpty() ? "what documents for this purpose hold" : remark)
                            + (row.id().isEmpty() ? "" : " (row " + row.id() + ")") + "; if there is nothing to say, say `no " + section.words() + " because`.")
                    .citing(row.source());
            if (!section.begin().isEmpty()) {
                breach.fix("Begin the section " + section.heading(), report.elementAtTheEnd(section.begin()));
            }
        }
    }

    private static boolean isReportedElsewhere(Section section, Facts facts) {
        return REPORTED_BY.getOrDefault(section, List.of()).stream().flatMap(id -> Rules.shipped().rule(id).stream()).anyMatch(facts::asks);
    }
}
