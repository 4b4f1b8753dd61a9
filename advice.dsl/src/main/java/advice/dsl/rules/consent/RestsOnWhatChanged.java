// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import com.google.auto.service.AutoService;

import advice.dsl.changes.Sealing;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Party;
import advice.dsl.facts.Party.Unsure;
import advice.dsl.facts.SealBlock.Act;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Seals;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Down the thread from what changed: an outcome whose need reads otherwise may still be right, and somebody has to say so. */
@PracticeStandard(
    rows = "CON-07",
    source = {"Swindon 2022, Social care advice", "NCT, section 4"},
    level = Level.SUGGESTION,
    summary = "Look again: what this hangs from was changed after the family agreed",
    remedy = "Read the two together; where it still holds, record that they say so.",
    why = """
        The words are those that the family agreed to, and what they answer is not.
        An outcome can be left behind by the need that it was written for.
        """)
@AutoService(Rule.class)
public final class RestsOnWhatChanged extends Rule<Document> {

    /** How one of those who agreed sees it. */
    private record Seen(Party party, Unsure unsure) {
    }

    @Override
    protected void check(Document document, Report report) {
        if (Elements.first(document, Seals.class).isEmpty()) {
            return;
        }
        var seen = new LinkedHashMap<Element, List<Seen>>();
        report.facts().seals().parties(Act.AGREED).forEach(party -> party.toLookAtAgain().forEach(unsure ->
                seen.computeIfAbsent(unsure.element(), e -> new ArrayList<>()).add(new Seen(party, unsure))));
        seen.forEach((element, of) -> {
            var because = new LinkedHashSet<Element>();
            of.forEach(s -> because.addAll(s.unsure().because()));
            var breach = report.at(element).saying("Look again: " + Elements.called(element) + " hangs from "
                    + (because.isEmpty() ? "what" : SinceSealed.listed(List.copyOf(because)) + ", which") + (because.size() < 2 ? " was" : " were")
                    + " changed after " + SinceSealed.acted(Act.AGREED, of.stream().map(s -> new SinceSealed.Who(s.party(), s.unsure().line())).toList()));
            because.forEach(e -> breach.with(e, Elements.calledFirst(e) + " was changed"));
            of.stream().map(Seen::party).filter(p -> !p.by().isEmpty()).forEach(party ->
                    breach.fix("Record that " + party.by() + " says it still holds",
                            Sealing.edits(party, report.today(), Optional.of(List.of(element)), report.facts(), report.asWritten())));
        });
    }
}
