// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import advice.dsl.model.Child;
import advice.dsl.model.Consent;
import advice.dsl.model.Element;
import advice.dsl.model.Parent;

/** Who agreed to what is shared, and whose agreement counts on which day. */
public final class Consents {

    /** From this age a young person who is able to decide agrees for themself. */
    public static final int OWN_DECISION = 16;

    private static final List<String> NO_AGREEMENT = List.of("refused", "unreachable", "unable", "told");

    private final Facts facts;
    private final List<Given> all;

    private Consents(Facts facts) {
        this.facts = facts;
        all = Elements.all(facts.document(), Consent.class).stream().map(Given::of).toList();
    }

    static Consents of(Facts facts) {
        return new Consents(facts);
    }

    /**
     * One answer.
     *
     * @param element the element that records it
     * @param by      who gave it; empty where nobody of that name is declared
     * @param on      the day it was given, where it is said
     * @param told    the day on which the person was told what is shared, where it is said
     * @param agreed  whether it is an agreement; not where it was refused, the person not reached, not able to answer or only told
     * @param refused whether it is a refusal of the whole
     */
    public record Given(Consent element, Optional<Element> by, Optional<LocalDate> on, Optional<LocalDate> told, boolean agreed, boolean refused) {

        static Given of(Consent consent) {
            var line = Reading.of(consent);
            var agreed = line.has("explicit") || line.has("implied")
                    || NO_AGREEMENT.stream().noneMatch(line::has);
            return new Given(consent, line.named("by", Element.class).stream().findFirst(),
                    line.date("on").map(When::first), line.date("told").map(When::first), agreed, !agreed && line.has("refused"));
        }

        /** Whether it is the answer of such a person: the child, a parent, a carer. */
        public boolean isBy(Class<? extends Element> kind) {
            return by.filter(kind::isInstance).isPresent();
        }
    }

    public List<Given> all() {
        return all;
    }

    /** Whether the person has answered, whatever the answer. */
    public boolean answered(Element person) {
        return all.stream().anyMatch(g -> g.by().filter(person::equals).isPresent());
    }

    /** The refusals of the whole. */
    public List<Given> refusals() {
        return all.stream().filter(Given::refused).toList();
    }

    public boolean childAgreed() {
        return all.stream().anyMatch(g -> g.agreed() && g.isBy(Child.class));
    }

    /** The agreements of people with parental responsibility. */
    public List<Given> ofParents() {
        return all.stream().filter(g -> g.agreed() && g.by().filter(p -> p instanceof Parent parent
                && Facts.hasParentalResponsibility(parent)).isPresent()).toList();
    }

    /**
     * Whether it is for people with parental responsibility to agree: the child was under 16 when one of them did,
     * or is under 16 on the day the document speaks of. Empty where the age is not known.
     */
    public Optional<Boolean> isForParents() {
        var now = facts.ageAsOf().map(age -> age < OWN_DECISION);
        return now.map(under -> under || ofParents().stream()
                .anyMatch(g -> g.on().flatMap(facts::ageOn).filter(age -> age < OWN_DECISION).isPresent()));
    }
}
