// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import advice.dsl.model.Profile;
import advice.dsl.model.Services;
import advice.dsl.model.Standard;

/** What an authority's profile says, as the rules and the form ask it. */
public final class Authority {

    private final Profile profile;
    private final Set<String> follows;
    private final Map<String, String> standards = new HashMap<>();
    private final Map<String, String> services = new HashMap<>();

    private Authority(Profile profile) {
        this.profile = profile;
        this.follows = new HashSet<>(Elements.reading(profile, "follows").phrases());
        Elements.document(profile).ifPresent(document -> {
            for (var listed : Elements.all(document, Services.class)) {
                for (var lead : List.of("led", "commissioned", "partnership", "health", "education", "universal")) {
                    Reading.of(listed).texts(lead).forEach(name -> services.putIfAbsent(plain(name), lead));
                }
            }
            for (var standard : Elements.all(document, Standard.class)) {
                var words = Reading.of(standard).wholePhrase();
                var gap = words.lastIndexOf(' ');
                if (gap > 0) {
                    standards.put(words.substring(0, gap), words.substring(gap + 1));
                }
            }
        });
    }

    /** The authority that a profile describes; its rows stand in the same file. */
    public static Authority of(Profile profile) {
        return new Authority(profile);
    }

    public Profile profile() {
        return profile;
    }

    /** The full name, else the short one. */
    public String name() {
        var full = Elements.text(profile, "name");
        return full.isEmpty() ? profile.getName() : full;
    }

    /** Whether the authority follows the source that a paragraph is cited from, {@code "Swindon 2022, General"}. */
    public boolean follows(String citation) {
        return follows.contains(source(citation));
    }

    /** The source's short name in a citation, in lower case. */
    static String source(String citation) {
        var comma = citation.indexOf(',');
        return (comma < 0 ? citation : citation.substring(0, comma)).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Who leads a service that the profile lists: {@code led}, {@code commissioned} or {@code partnership} for the authority's own,
     * {@code health}, {@code education} or {@code universal} for others. Empty for one that is not listed.
     */
    public Optional<String> leads(String service) {
        return Optional.ofNullable(services.get(plain(service)));
    }

    /** Whether the profile lists the services of the authority. */
    public boolean listsServices() {
        return services.containsValue("led");
    }

    private static String plain(String service) {
        return service.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    /** What the profile says of one standard: {@code error}, {@code warning}, {@code suggestion}, {@code on} or {@code off}. */
    public Optional<String> saysOf(List<String> ids) {
        return ids.stream().map(standards::get).filter(s -> s != null).findFirst();
    }
}
