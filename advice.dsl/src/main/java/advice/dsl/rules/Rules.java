// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import advice.dsl.changes.Written;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.model.Departure;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.ModelPackage;

/** All rules, found without a list, and the one way to apply them. */
public final class Rules {

    private static final Rules SHIPPED = new Rules(found());

    static final Comparator<Finding> IN_READING_ORDER = Comparator
            .comparingInt((Finding f) -> f.place().offset())
            .thenComparing(Finding::level).thenComparing(Finding::id).thenComparing(Finding::message);

    private final Map<String, Rule<?>> byId = new TreeMap<>();
    private final Map<String, Rule<?>> byFormerId = new HashMap<>();
    /** The rules that look at each kind of object, by the kind's number in the model, those that look at the same beside each other. */
    private final Rule<?>[][] byKind = new Rule<?>[ModelPackage.eINSTANCE.getEClassifiers().size()][];

    public Rules(List<Rule<?>> rules) {
        for (var rule : rules) {
            byId.put(rule.id(), rule);
            for (var former : rule.standard().formerly()) {
                byFormerId.put(former, rule);
            }
        }
        for (var kind : ModelPackage.eINSTANCE.getEClassifiers()) {
            byKind[kind.getClassifierID()] = byId.values().stream().filter(rule -> rule.looksAt().isAssignableFrom(kind.getInstanceClass()))
                    .sorted(Comparator.comparing(rule -> rule.looksAt().getName())).toArray(Rule<?>[]::new);
        }
    }

    /** Every rule on the class path, found through its own loader, so that it works inside Eclipse too. */
    public static Rules shipped() {
        return SHIPPED;
    }

    private static List<Rule<?>> found() {
        var rules = new ArrayList<Rule<?>>();
        for (Rule<?> rule : ServiceLoader.load(Rule.class, Rules.class.getClassLoader())) {
            rules.add(rule);
        }
        return rules;
    }

    /** All rules by id. */
    public List<Rule<?>> all() {
        return List.copyOf(byId.values());
    }

    /** The short names of all sources from which a rule cites a paragraph, sorted. */
    public List<String> sources() {
        return byId.values().stream().flatMap(rule -> Stream.of(rule.standard().source())).map(cited -> cited.split(",", 2)[0].strip())
                .distinct().sorted().toList();
    }

    /** The rule of an id, present or former. */
    public Optional<Rule<?>> rule(String id) {
        return Optional.<Rule<?>>ofNullable(byId.get(id)).or(() -> Optional.ofNullable(byFormerId.get(id)));
    }

    /**
     * Checks a document against every rule that its authority follows, in reading order.
     *
     * @param resource a parsed file of the language
     * @param facts    what is known of it, today's date included
     */
    public List<Finding> check(XtextResource resource, Facts facts, CancelIndicator cancel) {
        return check(resource, facts, cancel, false);
    }

    /** Applies every rule of this set whatever the authority follows; for trying one rule by itself. */
    public List<Finding> checkAll(XtextResource resource, Facts facts) {
        return check(resource, facts, CancelIndicator.NullImpl, true);
    }

    private List<Finding> check(XtextResource resource, Facts facts, CancelIndicator cancel, boolean all) {
        if (resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof Document document)) {
            return List.of();
        }
        var written = Written.of(document);
        var text = written.text();
        var status = facts.status();
        Map<Rule<?>, Applied> applied = new LinkedHashMap<>();
        for (var rule : byId.values()) {
            if (rule.speaksOf(facts) && (all || status.isAtLeast(rule.due()) && facts.asks(rule))) {
                applied.put(rule, new Applied(rule, new Report(rule, facts, written)));
            }
        }
        var findings = new ArrayList<Finding>();
        var ofKind = new Applied[byKind.length][];
        for (var object : facts.everything()) {
            if (cancel.isCanceled()) {
                return List.of();
            }
            var kind = object.eClass().getClassifierID();
            if (ofKind[kind] == null) {
                ofKind[kind] = those(byKind[kind], applied);
            }
            for (var one : ofKind[kind]) {
                one.to(object, findings, text);
            }
        }
        for (var one : applied.values()) {
            for (var breach : one.report.breaches()) {
                findings.add(finding(one.rule, breach, weigh(one.rule, breach, facts, all), facts));
            }
        }
        findings.sort(IN_READING_ORDER);
        return List.copyOf(findings);
    }

    private static Applied[] those(Rule<?>[] rules, Map<Rule<?>, Applied> applied) {
        var those = new ArrayList<Applied>(rules.length);
        for (var rule : rules) {
            var one = applied.get(rule);
            if (one != null) {
                those.add(one);
            }
        }
        return those.toArray(Applied[]::new);
    }

    /** A rule that is asked of one document, with what it has found so far; one that breaks is asked no more. */
    private static final class Applied {

        private final Rule<?> rule;
        private final Report report;
        private boolean broken;

        private Applied(Rule<?> rule, Report report) {
            this.rule = rule;
            this.report = report;
        }

        private void to(EObject object, List<Finding> findings, String text) {
            if (broken) {
                return;
            }
            try {
                rule.checkAny(object, report);
            } catch (RuntimeException e) {
                broken = true;
                findings.add(fault(rule, object, e, text));
            }
        }
    }

    /** A rule that breaks is our fault and says so; nothing of the document's text goes into the message. */
    private static Finding fault(Rule<?> rule, EObject object, RuntimeException e, String text) {
        var node = NodeModelUtils.findActualNodeFor(object);
        var place = node == null ? Place.of(text, 0, 0) : Place.of(text, node.getOffset(), Math.min(node.getLength(), 1));
        return new Finding("fault-in-advice", Level.WARNING,
                "This is a fault in Advice, not in your document: the standard " + rule.id() + " could not be checked here",
                place, "The other standards were checked. Tell whoever looks after Advice: "
                        + rule.id() + ", " + e.getClass().getSimpleName() + ".",
                "", List.of(), "");
    }

    private static Level weigh(Rule<?> rule, Report.Breach breach, Facts facts, boolean all) {
        var standard = rule.standard();
        var level = facts.levelFor(rule).filter(l -> !breach.levelSaid()).orElse(breach.level());
        return standard.missing() && facts.status() == Status.DRAFT && !all ? level.milder() : level;
    }

    private Finding finding(Rule<?> rule, Report.Breach breach, Level level, Facts facts) {
        var source = String.join("; ", facts.sourcesThatApply(rule.standard().source()));
        var departure = rule.standard().mayDepart() ? departure(breach, facts) : Optional.<String>empty();
        return breach.finding(departure.isPresent() ? Level.SUGGESTION : level, source, departure);
    }

    /** The reason given for departing from what is breached at the element, or for the whole document. */
    private static Optional<String> departure(Report.Breach breach, Facts facts) {
        var here = Elements.around(breach.object()).stream().flatMap(e -> Elements.parts(e, "departs").stream()).map(Reading::of);
        var whole = facts.departures().stream().map((Element d) -> Reading.of(d));
        return Stream.concat(here, whole).filter(r -> breach.isCalled(r.phrase("from")))
                .map(r -> r.text("because")).filter(t -> !t.isBlank()).findFirst();
    }
}
