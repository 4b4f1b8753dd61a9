// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.List;

import advice.dsl.facts.Thread.Disposition;
import advice.dsl.model.Account;
import advice.dsl.model.Aspiration;
import advice.dsl.model.Element;
import advice.dsl.model.Interest;
import advice.dsl.model.Need;
import advice.dsl.model.Outcome;
import advice.dsl.model.Provision;
import advice.dsl.model.View;

/** Where the golden thread of a document breaks off, in a few words for a line beside the element. */
public final class Breaks {

    private Breaks() {
    }

    /** What an element still waits for, {@code no outcome yet}; none where the thread goes on, or need not. */
    public static List<String> of(Element element, Facts facts) {
        var thread = facts.thread();
        var breaks = new ArrayList<String>();
        if (element instanceof Aspiration aspiration) {
            yet(breaks, "outcome", facts.requires(Section.OUTCOMES) && Thread.wantedAndAgreed(aspiration)
                    && thread.outcomesFor(aspiration).isEmpty() && Elements.reading(aspiration, "no").text("because").isBlank());
        } else if (element instanceof Need need && Thread.disposition(need) == Disposition.SECTION_D) {
            yet(breaks, "outcome", facts.requires(Section.OUTCOMES) && thread.outcomesFor(need).isEmpty());
            yet(breaks, "provision", facts.requires(Section.PROVISION) && thread.provisionsFor(need).isEmpty());
        } else if (element instanceof Outcome outcome) {
            yet(breaks, "aspiration", thread.aimsOf(outcome).isEmpty());
            yet(breaks, "need", thread.addressedBy(outcome).isEmpty());
            yet(breaks, "provision", facts.requires(Section.PROVISION) && thread.provisionsFor(outcome).isEmpty());
        } else if (element instanceof Provision provision && !Thread.endsWithTheAdvice(provision)) {
            yet(breaks, "need", thread.metBy(provision).isEmpty());
            yet(breaks, "outcome", thread.achievedBy(provision).isEmpty());
        } else if (element instanceof View || element instanceof Account || element instanceof Interest) {
            yet(breaks, "need or strength", facts.requires(Section.VIEWS) && !Elements.says(element, "not") && thread.takingUp(element).isEmpty());
        }
        return breaks;
    }

    private static void yet(List<String> breaks, String what, boolean isMissing) {
        if (isMissing) {
            breaks.add("no " + what + " yet");
        }
    }
}
