// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Passage.Kind;
import advice.dsl.model.Oversight;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A comment that sends the reader to the record system is no oversight in the advice. */
@PracticeStandard(
    rows = "SIGN-05",
    source = "Swindon 2022, Social care advice",
    level = Level.ERROR,
    summary = "The manager's oversight stands only in the record",
    remedy = "Write the comment here, as `analysis` and `plan`.",
    why = """
        The SEND Service and the family read the advice, not the record; they must see that a manager has looked at it.
        """)
@AutoService(Rule.class)
public final class OversightOnlyInTheRecord extends Rule<Oversight> {

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\b(?:(?:as |please )?see|(?:as )?(?:recorded|noted|written) (?:in|on)|(?:is|are|stands?) (?:in|on))"
            + " (?:the |my |our )?(?:child's |case |supervision |management )*(?:record|file|notes?|supervision|oversight|Care Director|Mosaic|Liquidlogic)\\b");

    @Override
    protected void check(Oversight oversight, Report report) {
        report.facts().passages().in(oversight).stream().filter(p -> p.is(Kind.NARRATIVE)).forEach(p -> p.first(ELSEWHERE)
                .ifPresent(hit -> report.at(p.prose(), hit.start(), hit.end()).saying("`" + hit.group() + "` sends the reader to the record, which they cannot open")));
    }
}
