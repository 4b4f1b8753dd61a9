// SPDX-License-Identifier: EPL-2.0
package advice.dsl.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.SaidForSlots;
import advice.dsl.model.Part;
import advice.dsl.model.Provision;
import advice.dsl.rules.Fix.Edit;

/** Agreed wording in place of a provision's own words; what the own words say for its slots is taken over. */
public final class AgreedInstead {

    private AgreedInstead() {
    }

    /** The changes; none where the provision takes an agreed wording already. */
    public static List<Edit> edits(Provision provision, AgreedWording agreed, Written written, Facts facts) {
        if (Elements.says(provision, "as")) {
            return List.of();
        }
        var said = SaidForSlots.of(provision, agreed, facts);
        var goes = new ArrayList<Part>();
        Stream.of("service", "provider").flatMap(key -> Elements.parts(provision, key).stream()).forEach(goes::add);
        Elements.statements(provision).map(s -> s.eContainer()).filter(Part.class::isInstance).map(Part.class::cast).forEach(goes::add);
        goes.sort((one, other) -> Integer.compare(written.start(one), written.start(other)));
        var edits = new ArrayList<Edit>();
        var indentation = goes.isEmpty() ? written.indentation(provision) : written.indentation(goes.get(0));
        var lines = new ArrayList<String>();
        lines.add(written.line(provision, "as", agreed.name()));
        said.slots().forEach(line -> lines.add(Written.STEP + line));
        said.properties().forEach((key, value) -> lines.add(written.line(provision, key, value)));
        var taken = String.join("\n" + indentation, lines);
        if (goes.isEmpty()) {
            edits.add(written.lineUnder(provision, taken));
        } else {
            edits.add(written.replacing(goes.get(0), taken));
            goes.subList(1, goes.size()).forEach(part -> edits.add(written.without(part)));
        }
        Elements.statements(provision).filter(s -> s.eContainer() == provision).forEach(s -> edits.add(written.without(s)));
        return List.copyOf(edits);
    }
}
