// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import advice.dsl.model.Need;
import advice.dsl.model.Provision;

/**
 * How well an agreed wording fits a provision.
 *
 * @param agreed   the wording
 * @param unfit    why it is not for this child, a clause: {@code for those under 5}; {@code ""} where it may be
 * @param elsewhere whether it is agreed for the other section
 * @param notOurs  whether the profile lists its provider as no service of the authority
 * @param other    whether it is of another service than the provision names
 * @param needs    the kinds of need that it meets and the provision is for
 * @param beside   whether it names kinds of need of which the provision is for none
 * @param agreeing on how many points of the footing the two agree: the basis, the listed services, overnight, direct payments
 */
public record WordingFit(AgreedWording agreed, String unfit, boolean elsewhere, boolean notOurs, boolean other, List<String> needs,
        boolean beside, int agreeing) {

    private static final Comparator<WordingFit> BEST_FIRST = Comparator.comparing((WordingFit f) -> !f.unfit.isEmpty())
            .thenComparing(WordingFit::elsewhere).thenComparing(WordingFit::notOurs).thenComparing(WordingFit::other)
            .thenComparing(f -> -f.needs.size()).thenComparing(WordingFit::beside).thenComparing(f -> -f.agreeing)
            .thenComparing(f -> f.agreed.terms().holding());

    /** So many letters at the beginning make two words of one kind: {@code friends} and {@code friendship}. */
    private static final int STEM = 5;

    /** Wordings with how they fit a provision, the best first; those that fit alike in the order given. */
    public static List<WordingFit> ranked(Collection<AgreedWording> wordings, Provision provision, Facts facts) {
        var asked = new Asked(provision, facts);
        return wordings.stream().map(asked::fit).sorted(BEST_FIRST).toList();
    }

    /** What a provision asks of its wording, worked out once for all wordings. */
    private static final class Asked {

        private final String section;
        private final String service;
        private final boolean sectionTwo;
        private final List<String> letters;
        private final boolean overnight;
        private final boolean directPayments;
        private final Optional<AgeAtStart> age;
        private final Optional<Authority> authority;
        private final Set<String> areas = new HashSet<>();
        private final Set<String> words = new HashSet<>();
        private final Map<String, Boolean> notOurs = new HashMap<>();
        private final Map<String, Boolean> meant = new HashMap<>();

        Asked(Provision provision, Facts facts) {
            section = Thread.section(provision);
            service = Elements.text(provision, "service").strip();
            var footing = new Footing(provision, Optional.empty());
            sectionTwo = footing.sectionTwo().orElse(false);
            letters = footing.letters();
            overnight = footing.says("overnight");
            directPayments = footing.says("direct");
            age = AgeAtStart.of(provision, facts);
            authority = facts.authority();
            facts.thread().metBy(provision).forEach(this::read);
        }

        /** A need's area says what kind it is; where it says none, its words do. */
        private void read(Need need) {
            var area = Elements.reading(need, "area").wholePhrase();
            if (!area.isEmpty()) {
                areas.add(area);
            } else {
                words(Elements.text(need, "title") + " " + Elements.statementText(need)).forEach(words::add);
            }
        }

        private static Stream<String> words(String text) {
            return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")).filter(w -> w.length() >= STEM);
        }

        private boolean isFor(String kind) {
            return meant.computeIfAbsent(kind, k -> areas.contains(k)
                    || words(k).anyMatch(word -> words.stream().anyMatch(w -> w.startsWith(word.substring(0, STEM)))));
        }

        private boolean isNotOurs(AgreedWording agreed) {
            return agreed.terms().led().isEmpty() && notOurs.computeIfAbsent(agreed.provider(), provider ->
                    authority.flatMap(a -> a.standing(provider)).filter(s -> !s.isLedByTheAuthority()).isPresent());
        }

        WordingFit fit(AgreedWording agreed) {
            var kinds = agreed.terms().needs();
            var needs = kinds.isEmpty() ? kinds : kinds.stream().filter(this::isFor).toList();
            return new WordingFit(agreed, age.map(a -> unfit(a, agreed)).orElse(""),
                    !section.isEmpty() && !agreed.section().isEmpty() && !section.equals(agreed.section()), isNotOurs(agreed),
                    !service.isEmpty() && !agreed.service().equalsIgnoreCase(service), needs,
                    needs.isEmpty() && !kinds.isEmpty() && !(areas.isEmpty() && words.isEmpty()), agreeing(agreed.terms()));
        }

        private static String unfit(AgeAtStart age, AgreedWording agreed) {
            return age.isTooOldFor(agreed) ? "for those under " + age.limit(agreed).orElseThrow()
                    : age.isPastSchoolStart(agreed) ? "for children who have not started school" : "";
        }

        private int agreeing(WordingTerms terms) {
            return (int) Stream.of(sectionTwo && terms.basis().equals("section 2"),
                    letters.stream().anyMatch(terms.services()::contains), overnight && terms.overnight(),
                    directPayments && terms.directPayments()).filter(agrees -> agrees).count();
        }
    }
}
