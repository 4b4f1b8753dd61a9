// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Authority;
import advice.dsl.facts.Authority.Standing;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Passage.Kind;
import advice.dsl.facts.Passage;
import advice.dsl.facts.Reading;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Glossary;
import advice.dsl.model.Item;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Once for each, where it first stands: a service that the authority's list calls its own, whoever provides a provision, and whoever is involved now.
 * Described is what the glossary or the agreed wording of a provision describes. */
@PracticeStandard(
    rows = "STYLE-05",
    source = "Swindon 2022, General",
    level = Level.WARNING,
    missing = true,
    due = Status.FOR_AGREEMENT,
    summary = "A service is named and not described",
    remedy = "Add `glossary`, the name and `is` what it does, in one line.",
    why = """
        A name like that tells a family and a tribunal nothing of what the service does.
        """)
@AutoService(Rule.class)
public final class ServiceNotDescribed extends Rule<Document> {

    /** What needs no description: everybody knows it, or the form itself says what it is. */
    private static final Set<String> KNOWN = Set.of("local authority", "children's services", "children's social care");

    /** A regular expression that hits nothing. */
    private static final String NOTHING = "(?!)";

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        if (!facts.isAdvice()) {
            return;
        }
        var described = described(facts);
        var listed = facts.passages().pattern(facts.authority().map(a -> a.once(ServiceNotDescribed.class, ServiceNotDescribed::own)).orElse(NOTHING));
        for (var passage : facts.passages().all()) {
            if (isNameOfAService(passage)) {
                var standing = facts.authority().flatMap(a -> a.standing(passage.text()));
                if (standing.filter(s -> !s.isLedByTheAuthority()).isEmpty()) {
                    name(passage, 0, passage.text().length(), described, report);
                }
            } else if (passage.is(Kind.NARRATIVE, Kind.PROVISION, Kind.SLOT) && !passage.keyword().equals("glossary")) {
                passage.all(listed).forEach(hit -> name(passage, hit.start(), hit.end(), described, report));
            }
        }
    }

    /** A regular expression of the services that the authority calls its own, the longest name first. */
    private static String own(Authority authority) {
        var names = authority.servicesListed(Standing::isLedByTheAuthority).stream().filter(name -> !KNOWN.contains(name))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name)).map(Pattern::quote).collect(Collectors.joining("|"));
        return names.isEmpty() ? NOTHING : "\\b(?=\\p{Lu})(?iu:" + names + ")(?![\\p{L}\\d])";
    }

    private static boolean isNameOfAService(Passage passage) {
        return passage.key().equals("provider") && passage.keyword().equals("provision")
                || passage.key().isEmpty() && passage.keyword().equals("current") && service(passage.element()).filter(passage.prose()::equals).isPresent();
    }

    /** The name on the line of an involvement. */
    private static Optional<Item> service(Element involvement) {
        return Reading.of(involvement).after("involvement").stream().findFirst();
    }

    /** Reports a service that nothing describes, and counts it as described from then on. */
    private static void name(Passage passage, int start, int end, List<String> described, Report report) {
        var service = passage.text().substring(start, end);
        if (service.isBlank() || Facts.isNamedAmong(service, described) || described.contains(service.toLowerCase(Locale.ROOT))) {
            return;
        }
        described.add(service);
        report.at(passage.prose(), start, end).saying("`" + service + "` is named, and nothing says what it does")
                .fix("Describe it in the glossary", report.elementAtTheEnd("glossary \"" + service + "\" is \"\""));
    }

    /** The names that the glossary or the agreed wording of a provision describes. */
    private static List<String> described(Facts facts) {
        var described = new ArrayList<String>();
        for (var glossary : Elements.all(facts.document(), Glossary.class)) {
            described.add(Reading.of(glossary).text());
        }
        for (var provision : facts.thread().provisions()) {
            facts.wordingNamed(provision).map(AgreedWording::of).filter(w -> !w.about().isBlank()).ifPresent(w -> {
                described.add(w.service());
                described.add(w.about());
                described.addAll(w.expansions().keySet());
            });
        }
        described.removeIf(String::isBlank);
        return described;
    }
}
