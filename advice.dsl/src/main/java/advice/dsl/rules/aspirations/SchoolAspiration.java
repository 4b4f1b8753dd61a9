// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.aspirations;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Aspiration;
import advice.dsl.model.Document;
import advice.dsl.rules.Level;
import advice.dsl.rules.Lexicon;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Only where no other aspiration is told; a word may mean something else, so it is a hint. */
@PracticeStandard(
    rows = "ASP-05",
    source = "Swindon 2022, Views, interests and aspirations",
    level = Level.SUGGESTION,
    summary = "All aspirations are about school",
    remedy = "Ask what the child hopes for at home, in the community and in adult life.",
    why = """
        The school writes about school; only here is there room for the rest of life.
        """)
@AutoService(Rule.class)
public final class SchoolAspiration extends Rule<Document> {

    private static final Pattern LESSONS = Pattern.compile("(?i)\\b(?:marks|grades|spellings?|maths|lessons?|class(?:room)?|exams?|GCSEs?|homework|(?:learn|want)s? to (?:read|write|spell|count)|better at (?:reading|writing|maths|spelling))\\b");

    @Override
    protected void check(Document document, Report report) {
        var aspirations = report.facts().thread().aspirations();
        if (!aspirations.isEmpty() && aspirations.stream().allMatch(SchoolAspiration::isOfSchool)) {
            report.at(aspirations.get(0)).saying(aspirations.size() == 1 ? "The only aspiration is about school" : "All aspirations are about school");
        }
    }

    private static boolean isOfSchool(Aspiration aspiration) {
        var words = Elements.statementText(aspiration) + " " + Elements.text(aspiration, "says");
        return Lexicon.SCHOOL.matcher(words).find() || LESSONS.matcher(words).find();
    }
}
