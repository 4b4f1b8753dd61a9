// SPDX-License-Identifier: EPL-2.0
package advice.tests.authorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import advice.dsl.facts.Authority;
import advice.dsl.facts.Circumstances;
import advice.dsl.facts.Fact;
import advice.dsl.facts.Row;
import advice.dsl.facts.Said;

/** The tables, tried on everything that may be said. */
class EveryCombinationTest {

    private static final List<Fact> FLAGS = List.of(Fact.LED_BY_THE_AUTHORITY, Fact.SECTION_2, Fact.LISTED_SERVICE, Fact.OVERNIGHT,
            Fact.SHORT_TERM, Fact.DIRECT_PAYMENTS, Fact.FUNDED);

    private final Authority swindon = TablesTest.authority("Swindon");
    private final Authority northamptonshire = TablesTest.authority("Northamptonshire");

    /** Each combination of the conditions of both tables, Swindon's "results from section 2" taken for both of the other's questions. */
    private static List<Circumstances> everyProvision() {
        var all = new ArrayList<Circumstances>();
        for (var age : List.of(0, 17, 18, 25)) {
            for (int bits = 0; bits < 1 << FLAGS.size(); bits++) {
                var one = Circumstances.none().with(Fact.AGE, new Said.Number(age));
                for (int i = 0; i < FLAGS.size(); i++) {
                    one = one.with(FLAGS.get(i), new Said.Flag((bits >> i & 1) == 1));
                }
                var section2 = one.said(Fact.SECTION_2).orElseThrow();
                all.add(one.with(Fact.RELATED_TO_DISABILITY, section2).with(Fact.ELIGIBLE, section2)
                        .with(Fact.HEALTH_OR_EDUCATION, one.said(Fact.LED_BY_THE_AUTHORITY).orElseThrow().equals(Said.yes()) ? Said.no() : Said.yes()));
            }
        }
        assertThat(all).hasSize(512);
        return all;
    }

    @Test
    void everyProvisionHasItsPlaceInBothAuthorities() {
        for (var provision : everyProvision()) {
            assertThat(swindon.placement(provision).answer().isCertain()).isTrue();
            assertThat(northamptonshire.placement(provision).answer().isCertain()).isTrue();
        }
    }

    @Test
    void onceFundedTheAuthoritiesDifferInThreeCombinationsOnly() {
        Set<String> differ = new TreeSet<>();
        for (var provision : everyProvision()) {
            var here = swindon.placement(provision);
            var there = northamptonshire.placement(provision);
            if (provision.holds("funded") == advice.dsl.facts.Verdict.YES) {
                assertThat(there.isHeld()).isFalse();
                if (!here.section().equals(there.section())) {
                    assertThat(here.section()).isEqualTo("H1");
                    assertThat(there.section()).isEqualTo("H2");
                    assertThat(provision.holds("under 18 and led by the authority and section 2 and listed service and not overnight"))
                            .isEqualTo(advice.dsl.facts.Verdict.YES);
                    differ.add("short term " + provision.holds("short term") + ", direct payments " + provision.holds("direct payments"));
                }
            } else {
                assertThat(there.isHeld() || there.isNeither()).isTrue();
            }
        }
        assertThat(differ).containsExactlyInAnyOrder("short term NO, direct payments YES", "short term YES, direct payments NO",
                "short term YES, direct payments YES");
    }

    @ParameterizedTest
    @CsvSource({"route", "deadline", "place", "agreement", "disposition", "authorisation", "sections"})
    void everyCaseHasARowAndEveryRowACase(String table) {
        for (var authority : List.of(swindon, northamptonshire)) {
            var coverage = authority.coverage(table);
            assertThat(coverage.gap()).as(authority.name() + ", " + table).isEmpty();
            assertThat(coverage.idle()).extracting(Row::id).as(authority.name() + ", " + table).isEmpty();
        }
    }

    @Test
    void whatWouldChangeAnAnswerIsKnown() {
        var provision = Circumstances.none().with("funded and age 10 and direct payments and listed service and eligible");
        assertThat(northamptonshire.placement(provision).answer().changes())
                .anySatisfy(change -> {
                    assertThat(change.line()).isEqualTo("it is not paid by direct payment");
                    assertThat(change.row().id()).isEqualTo("5.9");
                });
    }

    @Test
    void whatIsNotSaidIsNamedAndNothingIsClaimed() {
        var review = Circumstances.none().with("asked \"Children's Services\" and kind advice and purpose annual review and year 5 and not open");
        assertThat(swindon.route(review).answer().isCertain()).isFalse();
        assertThat(swindon.route(review).answer().open()).containsExactly(Fact.CONSENT_TO_ASK);
    }
}
