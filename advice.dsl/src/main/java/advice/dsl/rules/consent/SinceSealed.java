// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import advice.dsl.changes.Sealing;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Party;
import advice.dsl.facts.Party.Change;
import advice.dsl.facts.Seal;
import advice.dsl.facts.SealBlock.Act;
import advice.dsl.facts.SealBlock.Line;
import advice.dsl.facts.Titles;
import advice.dsl.facts.When;
import advice.dsl.model.Element;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.rules.Report;
import advice.dsl.rules.Report.Breach;

/** What has changed since people agreed or signed, one breach for each thing that changed, whoever has agreed to it. */
final class SinceSealed {

    /** One change as one of them sees it. */
    record Seen(Party party, Change change) {
    }

    private SinceSealed() {
    }

    /** @param each gets each breach with those whose act it makes void */
    static void report(Act act, Report report, BiConsumer<Breach, List<Seen>> each) {
        var seen = new LinkedHashMap<Object, List<Seen>>();
        report.facts().seals().parties(act).forEach(party -> party.changes().forEach(change ->
                seen.computeIfAbsent(key(change), k -> new ArrayList<>()).add(new Seen(party, change))));
        seen.values().forEach(of -> {
            var change = of.get(0).change();
            var breach = change.element().map(report::at).orElseGet(() -> report.atKey(change.line().part()));
            breach.saying(change.element().map(Elements::calledFirst).orElseGet(() -> called(change.seal().orElseThrow())) + " " + change.kind().words()
                    + " after " + acted(act, of.stream().map(s -> new Who(s.party(), s.change().line())).toList()));
            each.accept(breach, of);
        });
    }

    /** An element is itself; what was taken out is what it was called and said. */
    private static Object key(Change change) {
        return change.element().<Object>map(e -> e).orElseGet(() -> change.seal().map(s -> List.of(s.keyword(), s.name(), s.words())).orElseThrow());
    }

    private static String called(Seal seal) {
        var noun = Elements.noun(seal.keyword());
        return seal.name().isEmpty() ? Titles.capital(Titles.withArticle(noun)) : "The " + noun + " " + seal.name();
    }

    /** Somebody, and the line on which they agreed or signed. */
    record Who(Party party, Line line) {
    }

    /** {@code Mum and Dad agreed on 26 March 2026}; {@code Mum agreed on 20 March 2026 and Dad on 26 March 2026}. */
    static String acted(Act act, List<Who> who) {
        var byDay = new LinkedHashMap<String, List<String>>();
        who.forEach(w -> byDay.computeIfAbsent(w.line().on().map(d -> " on " + When.print(d)).orElse(""), k -> new ArrayList<>()).add(name(w.party())));
        var parts = new ArrayList<String>();
        byDay.forEach((day, names) -> parts.add(Report.listed(names, "and") + (parts.isEmpty() ? " " + act.word() : "") + day));
        return Report.listed(parts, "and");
    }

    static String name(Party party) {
        return party.by().isEmpty() ? "somebody" : party.by();
    }

    /**
     * The fixes by which each of them agrees again: to this, and to everything that changed.
     *
     * @param everything the changes for all of it, which are the same at each breach
     */
    static void agreeAgain(Breach breach, List<Seen> seen, Map<Party, List<Edit>> everything, Report report) {
        for (var one : seen) {
            if (one.party().by().isEmpty()) {
                continue;
            }
            breach.fix("Record that " + one.party().by() + " agrees to this as it stands now",
                    Sealing.edits(one.party(), report.today(), one.change(), report.facts(), report.asWritten()));
            if (one.party().changes().size() > 1) {
                breach.fix("Record that " + one.party().by() + " agrees to everything as it stands now",
                        everything.computeIfAbsent(one.party(), p -> Sealing.edits(p, report.today(), Optional.<List<Element>>empty(), report.facts(), report.asWritten())));
            }
        }
    }

    /** The elements as a sentence lists them. */
    static String listed(List<Element> elements) {
        return Report.listed(elements.stream().map(Elements::called).toList(), "and");
    }
}
