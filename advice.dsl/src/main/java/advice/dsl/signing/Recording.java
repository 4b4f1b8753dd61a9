// SPDX-License-Identifier: EPL-2.0
package advice.dsl.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import advice.dsl.changes.Sealing;
import advice.dsl.changes.Written;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Party;
import advice.dsl.facts.SealBlock.Act;
import advice.dsl.facts.When;
import advice.dsl.model.Carer;
import advice.dsl.model.Child;
import advice.dsl.model.Element;
import advice.dsl.model.Parent;
import advice.dsl.model.Writer;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Fix;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.rules.Report;
import advice.dsl.syntax.Near;

/** That somebody agrees to a document or signs it, on the day on which it is asked: the change to the text, or why there is none. */
public sealed interface Recording {

    /**
     * It can be recorded.
     *
     * @param edits what changes in the text
     * @param told  what was recorded, a clause: {@code Mum agreed to the whole advice on 26 March 2026}
     */
    record Recorded(List<Edit> edits, String told) implements Recording {

        /** The text with it; lines end as the others of the text do. */
        public String in(String text) {
            var windows = text.contains("\r\n");
            return new Fix("", edits.stream().map(e -> windows ? new Edit(e.offset(), e.length(), e.text().replace("\n", "\r\n")) : e).toList()).applyTo(text);
        }
    }

    /**
     * It cannot.
     *
     * @param message the fact, in sentence case without full stop
     * @param remedy  what to do, a whole sentence
     */
    record Refused(String message, String remedy) implements Recording {
    }

    /**
     * @param by    who agrees: the name of a child, parent or carer of the document, short or full
     * @param names the elements that are agreed to, by name, or by keyword where they have none; none for the whole document
     */
    static Recording agreement(Facts facts, String by, List<String> names) {
        if (!facts.isAdvice()) {
            return NO_ADVICE;
        }
        var people = facts.document().getElements().stream().filter(e -> e instanceof Child || e instanceof Parent || e instanceof Carer)
                .filter(e -> e.getName() != null).toList();
        return people.stream().filter(e -> calls(e).anyMatch(by.strip()::equalsIgnoreCase)).findFirst()
                .map(person -> recorded(facts.seals().party(Act.AGREED, person.getName()), names, facts))
                .orElseGet(() -> new Refused("Nobody who could agree is called `" + by + "` in this document",
                        Near.to(by, people.stream().map(Element::getName).toList()).map(near -> "`" + near + "` is near; give that name if you meant it.")
                                .orElse(people.isEmpty() ? "Declare the child and the parents first." : "It knows "
                                        + Report.listed(people.stream().map(Element::getName).toList(), "and") + ".")));
    }

    private static Stream<String> calls(Element person) {
        return Stream.of(person.getName(), Elements.text(person, "name"), Elements.reading(person, "known").text("as")).filter(n -> !n.isBlank());
    }

    /**
     * @param by       who signs
     * @param findings what is found in the document
     * @param names    the elements that are signed, as for an agreement
     */
    static Recording signature(Facts facts, List<Finding> findings, String by, List<String> names) {
        if (!facts.isAdvice()) {
            return NO_ADVICE;
        }
        if (by.isBlank() || by.contains("\"")) {
            return new Refused("A signature needs a name", "Say who signs.");
        }
        var writer = Elements.first(facts.document(), Writer.class).map(Elements::statementText).orElse("");
        if (!writer.isBlank() && Facts.isSamePerson(writer, by)) {
            return new Refused(by.strip() + " has written this advice, and nobody signs their own", "Let somebody else review and sign it.");
        }
        var readiness = Readiness.of(facts, findings);
        return readiness.isReady() ? recorded(facts.seals().party(Act.SIGNED, by.strip()), names, facts)
                : new Refused(readiness.line(), "Put that right first; `advice report` shows everything on one page.");
    }

    private static Recording recorded(Party party, List<String> names, Facts facts) {
        var elements = new ArrayList<Element>();
        for (var name : names) {
            var called = party.elements().stream().filter(e -> name.equals(e.getName()) || e.getName() == null && name.equals(Elements.keyword(e))).toList();
            if (called.isEmpty()) {
                return new Refused("Nothing that can be " + (party.act() == Act.AGREED ? "agreed to" : "signed") + " is called `" + name + "` in this document",
                        Near.to(name, party.elements().stream().map(Element::getName).filter(n -> n != null).toList())
                                .map(near -> "`" + near + "` is near; give that name if you meant it.")
                                .orElse("Give the names of elements, or their keyword where they have none."));
            }
            elements.addAll(called);
        }
        var what = names.isEmpty() ? "the whole advice" : Report.listed(elements.stream().distinct().map(Recording::briefly).toList(), "and");
        return new Recorded(Sealing.edits(party, facts.today(), names.isEmpty() ? Optional.empty() : Optional.of(elements.stream().distinct().toList()),
                facts, Written.of(facts.document())),
                party.by() + (party.act() == Act.AGREED ? " agreed to " : " signed ") + what + " on " + When.print(facts.today()));
    }

    private static String briefly(Element element) {
        return element.getName() == null ? "the " + Elements.noun(Elements.keyword(element)) : Elements.called(element);
    }

    /** A wording or a profile is nobody's to agree to. */
    Refused NO_ADVICE = new Refused("This is no advice, and only an advice is agreed to and signed", "Give the name of an advice.");
}
