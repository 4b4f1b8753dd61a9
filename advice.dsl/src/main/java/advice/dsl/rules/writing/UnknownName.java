// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;


import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Document;
import advice.dsl.model.Profile;
import advice.dsl.model.Reference;
import advice.dsl.model.Specification;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.syntax.Near;

/** Links within the document, and to authorities and wordings in other files. */
@PracticeStandard(
    rows = "GT-14",
    level = Level.ERROR,
    mayDepart = false,
    summary = "Nothing has this name",
    why = """
        The golden thread is made of names: one that means nothing is where it breaks.
        """)
@AutoService(Rule.class)
public final class UnknownName extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var unknown = new LinkedHashMap<String, List<Reference>>();
        for (var object : report.facts().everything()) {
            if (object instanceof Reference reference && !Elements.isKnown(reference)) {
                unknown.computeIfAbsent(Elements.writtenName(reference), name -> new ArrayList<>()).add(reference);
            }
        }
        unknown.forEach((name, references) -> check(name, references, report));
    }

    /** A name that means nothing is one fault, however often it is written. */
    private static void check(String name, List<Reference> references, Report report) {
        var reference = references.get(0);
        var values = Elements.valuesAwaited(reference);
        var known = known(values.names(), values.afar(), report);
        var near = Near.to(name, known);
        if (near.isEmpty() && Elements.theOneWithoutName(reference).isPresent()) {
            return; // the missing name is the slip, and has its own finding
        }
        var breach = report.at(reference).saying(fact(name, values.names()));
        references.stream().skip(1).forEach(again -> breach.with(again, "`" + name + "` is written here too"));
        if (near.isPresent()) {
            breach.remedy("`" + near.get() + "` is near; write that if you meant it.")
                    .fix("Write `" + near.get() + "`", references.stream().map(r -> report.replacing(r, near.get())).toList());
        } else if (known.isEmpty()) {
            breach.remedy("There is none yet: add one, or take the name out.");
        } else {
            breach.remedy("Known here: " + listed(known) + ".");
        }
    }

    private static String fact(String name, List<String> kinds) {
        var kind = kinds.isEmpty() ? "element" : kinds.get(0);
        return switch (kind) {
            case "profile" -> "No authority called `" + name + "` is known";
            case "specification" -> "No agreed wording is called `" + name + "`";
            case "wording" -> "No wording file is called `" + name + "`";
            default -> kinds.size() == 1 ? "No " + kind + " is called `" + name + "`"
                    : kinds.contains("parent") ? "Nobody is called `" + name + "` here"
                    : "Nothing here is called `" + name + "`";
        };
    }

    private static List<String> known(List<String> kinds, java.util.Set<String> afar, Report report) {
        var known = new ArrayList<String>();
        report.facts().document().getElements().stream()
                .filter(e -> e.getName() != null && kinds.contains(Elements.keyword(e))).forEach(e -> known.add(e.getName()));
        var resource = report.facts().document().eResource();
        if (afar.contains("profile")) {
            known.addAll(report.facts().library().visible(resource, Profile.class, "profile").keySet());
        }
        if (afar.contains("specification")) {
            known.addAll(report.facts().library().visible(resource, Specification.class, "wording").keySet());
        }
        return known;
    }

    private static String listed(List<String> names) {
        return names.stream().limit(8).map(n -> "`" + n + "`").collect(Collectors.joining(", ")) + (names.size() > 8 ? " and more" : "");
    }
}
