// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Need;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A statement that says nothing else; a suggestion where the impact is told beside it. */
@PracticeStandard(
    rows = "NEED-16",
    source = {"Swindon 2022, Assessment of need", "NCT, section 4"},
    level = Level.WARNING,
    summary = "A need is told as a diagnosis or a level of learning",
    remedy = "Say what the child cannot do there without help, and keep the diagnosis for the head of the form.",
    why = """
        Two children with one diagnosis need different things at home; what it does there is the need.
        """)
@AutoService(Rule.class)
public final class DiagnosisAsNeed extends Rule<Need> {

    private static final Pattern ONLY = Pattern.compile("(?i)^\\W*(?:[\\p{L}'’-]+\\s+){1,3}(?:also\\s+)?(?:has|have|had|suffers?(?:\\s+from)?|lives?\\s+with|(?:is|was|has been|have been)\\s+diagnosed\\s+with|has\\s+a\\s+diagnosis\\s+of)\\s+"
            + "(?:[\\p{L}-]+,?\\s+){0,6}?(?:autis(?:m|tic spectrum \\w+)|ASD|ASC|ADHD|epilepsy|cerebral palsy|down'?s syndrome|dyslexia|dyspraxia|dyscalculia|diabetes|asthma|anxiety|depression|"
            + "(?:global )?developmental delay|(?:moderate |severe |profound |specific )?learning (?:difficult(?:y|ies)|disabilit(?:y|ies))|attachment disorder|[\\p{L}-]+ syndrome)"
            + "(?:(?:,|\\s+and)\\s+(?!(?:cannot|can|needs|is|has|does|will|must)\\b)[\\p{L}-]+(?:\\s+[\\p{L}-]+){0,2})?\\W*$");
    private static final Pattern LEVEL = Pattern.compile("(?i)^\\W*(?:[\\p{L}'’-]+\\s+){1,3}(?:(?:is|are)\\s+working|works|reads|writes|performs)\\s+(?:at|below|\\w+ (?:school )?years? (?:below|behind))\\b[^.]*\\b(?:level|years?|age|expectations?|peers)\\W*$");

    @Override
    protected void check(Need need, Report report) {
        var statement = Elements.statement(need).filter(s -> s.getValue() != null);
        if (statement.isEmpty() || Elements.statements(need).count() > 1
                || !ONLY.matcher(statement.get().getValue()).find() && !LEVEL.matcher(statement.get().getValue()).find()) {
            return;
        }
        var told = Elements.parts(need, "impact").stream().anyMatch(p -> !Reading.of(p).text().isBlank());
        report.at(statement.get()).saying(Elements.calledFirst(need) + " says what the child has, and not what that means at home or in the community")
                .level(told ? Level.SUGGESTION : Level.WARNING);
    }
}
