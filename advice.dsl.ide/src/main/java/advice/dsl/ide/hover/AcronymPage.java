// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import advice.dsl.facts.Acronyms;

/** An acronym in prose: what it stands for, and who says so. */
final class AcronymPage implements HoverPage {

    /** Two capitals at least: {@code MASH}, {@code PfA}; one more small letter makes several of them. */
    private static final Pattern ACRONYM = Pattern.compile("(?<![\\p{L}\\d])(\\p{Lu}[\\p{L}\\d&]*\\p{Lu})(s)?(?![\\p{L}\\d])");

    @Override
    public Stream<Told> at(Pointed place) {
        return place.prose().stream().flatMap(prose -> {
            var at = place.inProse();
            return ACRONYM.matcher(place.written().text()).results().filter(hit -> hit.start() <= at && at < hit.end())
                    .flatMap(hit -> Acronyms.of(hit.group(1), place.facts()).stream().map(known ->
                            place.tell("**" + hit.group(1) + "**: " + Markdown.plain(known.words()) + ".\n\n*Explained by " + Markdown.plain(known.from()) + "*",
                                    hit.start(), hit.end())));
        });
    }
}
