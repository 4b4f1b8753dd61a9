// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.outcomes;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Passage.Kind;
import advice.dsl.model.Outcome;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** One finding a sentence; a child who talks to a worker is the child's own change. */
@PracticeStandard(
    rows = "OUT-08",
    source = "NCT, section 4",
    level = Level.WARNING,
    summary = "This outcome says what a service does",
    remedy = "Say what the child will be seen doing.",
    why = """
        An outcome belongs to the child: what a worker does is provision.
        """)
@AutoService(Rule.class)
public final class OutcomeFromTheServicesView extends Rule<Text> {

    private static final Pattern SERVICE = Pattern.compile("(?i)^\\s*(?:for\\s+)?(?:the\\s+)?(?:social workers?|family workers?|support workers?|service|"
                + "local authority|team|aiming high|family service|parenting hub|school|professionals?|we|case)\\b"
                + "[^.]{0,60}?\\b(?:will|to|shall|should|can)\\b|\\b(?:to|will)\\s+engage\\s+with\\b|\\b(?:to|will)\\s"
                + "+(?:attend|complete|access)\\s+(?:the\\s+|a\\s+|an\\s+)?(?:[\\w-]+\\s+){0,4}?(?:group|programme|"
                + "sessions?|course|service|intervention)\\b|\\bwill be (?:monitored|reviewed|supported by|"
                + "visited by)\\b|\\bstep(?:ped)? down\\b");

    @Override
    protected void check(Text prose, Report report) {
        report.facts().passages().of(prose)
                .filter(p -> p.element() instanceof Outcome && (p.isStatement() || p.key().equals("change") || p.is(Kind.HEADING)))
                .flatMap(p -> p.first(SERVICE))
                .ifPresent(hit -> report.at(prose, hit.start(), hit.end()).saying("`" + hit.group().strip() + "` says what a service does, not what changes for the child"));
    }
}
