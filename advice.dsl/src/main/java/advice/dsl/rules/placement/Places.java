// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.placement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import advice.dsl.facts.Authority;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Fact;
import advice.dsl.facts.Placement;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Row;
import advice.dsl.model.Connector;
import advice.dsl.model.Provision;
import advice.dsl.model.Specification;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.rules.Report;

/** Where a provision belongs by the authority's table, in the words of a finding. */
record Places(Placement placement, Provision provision) {

    static Places of(Authority authority, Provision provision, Report report) {
        return new Places(authority.placement(provision, report.facts()), provision);
    }

    /** Whether the table is sure, and says another section than the one it stands in. */
    boolean isWrong(String stands) {
        return !stands.isEmpty() && isDecided() && !section().equals(stands) && !(stands.equals("H2") && agreedFor(stands));
    }

    boolean isDecided() {
        return placement.answer().isCertain() && !section().isEmpty();
    }

    /** Agreed wording stands where its authority prints it, also where it would meet the test of the other section. */
    private boolean agreedFor(String section) {
        return Elements.reading(provision, "as").named(Specification.class).stream().anyMatch(s -> Reading.of(s).has(section));
    }

    String section() {
        return placement.section();
    }

    Row row() {
        return placement.answer().row().orElseThrow();
    }

    boolean isByAge() {
        return row().facts().contains(Fact.AGE);
    }

    /** The fact by whose silence the row decided. */
    Optional<Fact> unsaid() {
        return placement.answer().assumed().stream().findFirst();
    }

    String why() {
        return row().explained() + ".";
    }

    /** What would let it stand where it stands: a sentence with a blank before it, or nothing. */
    String whatWouldChange(String stands) {
        var changes = placement.answer().changes().stream().filter(c -> c.row().has(stands.toLowerCase(Locale.ROOT))).map(c -> c.line()).distinct()
                .collect(Collectors.joining(", or "));
        return changes.isEmpty() ? "" : " It would stand in " + stands + " if this were so: " + changes + ".";
    }

    /** Writes the right section in place of the one on the provision's line, or after its name where there is none. */
    Optional<Edit> move(Report report) {
        return sectionWritten(provision).map(c -> report.replacing(c, section()));
    }

    /** The word H1 or H2 on the provision's line. */
    static Optional<Connector> sectionWritten(Provision provision) {
        return provision.getItems().stream().filter(Connector.class::isInstance).map(Connector.class::cast)
                .filter(c -> c.getWord().equals("H1") || c.getWord().equals("H2")).findFirst();
    }
}
