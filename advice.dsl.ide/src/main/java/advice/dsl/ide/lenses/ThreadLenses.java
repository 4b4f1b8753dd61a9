// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.lenses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.Breaks;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Thread;
import advice.dsl.ide.names.Places;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.symbols.Kinds;
import advice.dsl.model.Aspiration;
import advice.dsl.model.Element;
import advice.dsl.model.Need;
import advice.dsl.model.Outcome;
import advice.dsl.model.Provision;

/** How the thread goes on from each of its parts, where it breaks off first. */
final class ThreadLenses {

    private final Findings findings;
    private final Places places;

    @Inject
    ThreadLenses(Findings findings, Places places) {
        this.findings = findings;
        this.places = places;
    }

    Stream<CodeLens> of(Asked about) {
        return about.document().map(findings::facts).stream()
                .flatMap(facts -> about.elements().stream().flatMap(element -> of(element, facts)));
    }

    private Stream<CodeLens> of(Element element, Facts facts) {
        if (!Thread.holds(element)) {
            return Stream.of();
        }
        var remarks = new Remarks(element);
        Breaks.of(element, facts).forEach(words -> remarks.add(words, List.of()));
        var thread = facts.thread();
        if (element instanceof Aspiration aspiration) {
            remarks.count("limited by ", thread.needsLimiting(aspiration));
            remarks.count("", thread.outcomesFor(aspiration));
        } else if (element instanceof Need need) {
            remarks.count("", thread.outcomesFor(need));
            remarks.count("", thread.provisionsFor(need));
            if (Thread.disposition(need) != Thread.Disposition.SECTION_D) {
                remarks.add(Thread.disposition(need).words(), List.of());
            }
        } else if (element instanceof Outcome outcome) {
            remarks.count("answers ", thread.addressedBy(outcome));
            remarks.names("towards ", thread.aimsOf(outcome));
            remarks.count("", thread.provisionsFor(outcome));
        } else if (element instanceof Provision provision) {
            remarks.count("answers ", thread.metBy(provision));
            remarks.names("achieves ", thread.achievedBy(provision));
        }
        return remarks.lenses();
    }

    private final class Remarks {

        private final Location at;
        private final List<Command> said = new ArrayList<>();

        Remarks(Element element) {
            at = places.element(element).orElseThrow();
        }

        void add(String words, Collection<? extends Element> shown) {
            said.add(ShowReferences.of(words, at.getUri(), at.getRange().getStart(),
                    shown.stream().flatMap(element -> places.element(element).stream()).toList()));
        }

        /** {@code 2 outcomes}; nothing where there are none, which is no fault where it is not said to be one. */
        void count(String before, Collection<? extends Element> of) {
            of.stream().findFirst().ifPresent(one -> add(before + Kinds.counted(of.size(), one), of));
        }

        void names(String before, Collection<? extends Element> of) {
            if (of.stream().allMatch(element -> element.getName() != null)) {
                of.stream().findFirst().ifPresent(one -> add(before + of.stream().map(Element::getName).collect(Collectors.joining(", ")), of));
            } else {
                count(before, of);
            }
        }

        Stream<CodeLens> lenses() {
            return said.stream().map(command -> new CodeLens(at.getRange(), command, null));
        }
    }
}
