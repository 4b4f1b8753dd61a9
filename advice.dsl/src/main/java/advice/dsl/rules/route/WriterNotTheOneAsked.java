// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.route;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.model.Writer;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/**
 * The authority's table of routes decides, by role and team; where the document names the allocated workers, by name too.
 * Who did not say a role or a team is asked for them by another standard.
 */
@PracticeStandard(
    rows = {"PATH-07", "PATH-08", "PATH-10", "PATH-11", "PATH-17", "PATH-18", "PATH-19", "PATH-21"},
    source = {"Swindon 2022, Education Health Care Needs Assessment (including re-assessment)", "Swindon 2022, Annual Review",
        "NCT, section 7 (b)", "NCT, section 7 (c)", "NCT, section 8"},
    table = "route",
    level = Level.ERROR,
    summary = "The writer is not the one whom the authority asks",
    why = """
        The one who knows the child, or whose task it is where nobody does, answers for what the plan says.
        """)
@AutoService(Rule.class)
public final class WriterNotTheOneAsked extends Rule<Writer> {

    @Override
    protected void check(Writer writer, Report report) {
        var facts = report.facts();
        var role = Elements.text(writer, "role");
        var team = Elements.text(writer, "team");
        var route = facts.authority().map(a -> a.route(facts)).filter(r -> r.answer().isCertain() && !r.writers().isEmpty());
        if (route.isEmpty() || role.isBlank() && team.isBlank()) {
            return;
        }
        var row = route.get().answer().row().orElseThrow();
        var why = row.explained() + ".";
        if (!route.get().isWrittenBy(role, team, facts.authority().get().writers())) {
            var breach = report.at(Elements.part(writer, "role").or(() -> Elements.part(writer, "team")).orElseThrow())
                    .saying("The writer is " + who(role, team) + ", and the authority asks " + route.get().who())
                    .remedy(why + " Pass it on, or put the role or the team right.").citing(row.source());
            Elements.part(writer, "role").ifPresent(part -> route.get().writers().stream().limit(2).forEach(asked ->
                    breach.fix("The role is " + asked, report.replacing(part, "role \"" + asked + "\""))));
            return;
        }
        var allocated = facts.allocatedWorkers();
        var name = Elements.statementText(writer);
        if (route.get().allocated() && !allocated.isEmpty() && !name.isBlank() && !Facts.isNamedAmong(name, allocated)) {
            report.at(Elements.statement(writer).orElseThrow()).saying("The writer is " + name + ", and the allocated worker is " + String.join(" or ", allocated))
                    .remedy(why + " Pass it on, or put the name right where the child is said to be open.").citing(row.source());
        }
    }

    private static String who(String role, String team) {
        return role.isBlank() ? team : team.isBlank() ? role : role + ", " + team;
    }
}
