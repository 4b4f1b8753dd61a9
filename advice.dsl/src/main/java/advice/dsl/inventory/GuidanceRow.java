// SPDX-License-Identifier: EPL-2.0
package advice.dsl.inventory;

import java.util.List;
import java.util.Optional;

import advice.dsl.inventory.Home.Held;
import advice.dsl.inventory.Home.NotOurs;

/**
 * One thing that an authority's guidance asks.
 *
 * @param id         {@code NEED-04}
 * @param weight     {@code error}, {@code warning}, {@code suggestion}, or {@code prompt} where a person judges
 * @param core       whether it must be checked, or asked of a person
 * @param paragraphs where it comes from: the source's short name, a comma, the section's title or number
 * @param gist       what it asks, in our own words
 * @param held       where it is kept, for a row that is shown or computed
 * @param notOurs    why it is none of ours, for one that happens elsewhere
 */
public record GuidanceRow(String id, String weight, boolean core, List<String> paragraphs, String gist, Optional<Held> held,
        Optional<NotOurs> notOurs) {

    /** The chapter's short name: {@code NEED}. */
    public String chapter() {
        return id.substring(0, id.indexOf('-'));
    }

    /** The short names of the sources that it comes from. */
    public List<String> sources() {
        return paragraphs.stream().map(p -> p.substring(0, p.indexOf(','))).distinct().toList();
    }
}
