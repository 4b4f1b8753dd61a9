// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.thread;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.changes.NextInThread;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.CurrentInvolvement;
import advice.dsl.model.Provision;
import advice.dsl.model.Specification;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Only services of the authority; one that a universal service leads is not among them.
 * A service that the authority's list does not know is only asked about. */
@PracticeStandard(
    rows = "GT-08",
    source = "Swindon 2022, Ongoing social care provision",
    level = Level.ERROR,
    summary = "A service now involved is not recorded in H1 or H2",
    remedy = "Add a provision whose `provider` is this service, or say when it was `closed`.",
    why = """
        What the family already has, and relies on, is lost when the plan does not record it.
        """)
@AutoService(Rule.class)
public final class InvolvementWithoutProvision extends Rule<CurrentInvolvement> {

    private static final List<String> OTHERS = List.of("health", "education", "universal");

    @Override
    protected void check(CurrentInvolvement involvement, Report report) {
        var label = Reading.of(involvement).after("involvement").stream().findFirst();
        var service = Reading.of(involvement).text("involvement");
        // A draft that has come neither to needs nor to provision is told so once.
        if (label.isEmpty() || service.isBlank() || Section.NEEDS.isNotBegun(report.facts()) && Section.PROVISION.isNotBegun(report.facts())
                || !report.facts().requires(Section.PROVISION) || Elements.says(involvement, "closed") || Elements.says(involvement, "led")) {
            return;
        }
        var leads = report.facts().authority().flatMap(a -> a.leads(service));
        if (leads.filter(OTHERS::contains).isPresent()
                || report.facts().thread().provisions().stream().anyMatch(p -> mayBeBy(p, service))) {
            return;
        }
        report.at(label.get()).saying("`" + service + "` is involved now, and no provision in H1 or H2 records it")
                .level(leads.isPresent() ? Level.ERROR : Level.WARNING)
                .fix("Add a provision by this service", new NextInThread(report.asWritten(), report.facts()).provisionBy(service));
    }

    /** By its provider or its service, its own or that of its agreed wording; a wording that is not found may be anybody's. */
    private static boolean mayBeBy(Provision provision, String service) {
        var wording = Elements.reading(provision, "as").named(Specification.class);
        if (wording.isEmpty() && !Elements.references(provision, "as").isEmpty()) {
            return true;
        }
        return Stream.concat(Stream.of(provision), wording.stream())
                .flatMap(e -> Stream.of(Elements.text(e, "provider"), Elements.text(e, "service")))
                .anyMatch(text -> isIn(text, service) || isIn(service, text));
    }

    private static boolean isIn(String text, String part) {
        return !part.isBlank() && text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
