// SPDX-License-Identifier: EPL-2.0
package advice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import advice.dsl.AdviceLanguage;
import advice.dsl.formatting.Order;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Fix;
import advice.tests.support.Sources;

/** An advice's elements in the order of the form. */
class OrderTest {

    @Test
    void elementsComeInTheOrderOfTheForm() {
        assertThat(ordered("""
                provision Group in H1
                    meets GoingOut

                need GoingOut
                    "Sam needs an adult."

                child Sam
                advice for Sam
                """)).isEqualTo("""
                advice for Sam

                child Sam

                need GoingOut
                    "Sam needs an adult."

                provision Group in H1
                    meets GoingOut
                """);
    }

    @Test
    void whatIsInOrderIsNotTouched() {
        for (var example : List.of("sam.advice", "broken.advice", "nadia.advice", "signed.advice")) {
            assertThat(Order.edits(Sources.read(Sources.ROOT.resolve("examples").resolve(example)))).as(example).isEmpty();
        }
    }

    @Test
    void elementsOfOneSectionStayAsTheyWereWritten() {
        assertThat(ordered("""
                outcome Second
                need B
                need A
                outcome First
                """)).isEqualTo("""
                need B
                need A

                outcome Second

                outcome First
                """);
    }

    @Test
    void aChildsViewsStandBeforeTheFamilys() {
        assertThat(ordered("""
                child Sam
                parent Mum
                view Safety by Mum
                no family views because "Dad was away."
                view Friends by Sam
                interest by Sam
                    "Swimming."
                """)).isEqualTo("""
                child Sam
                parent Mum

                view Friends by Sam
                interest by Sam
                    "Swimming."

                view Safety by Mum
                no family views because "Dad was away."
                """);
    }

    @Test
    void aSectionThatHoldsNothingStandsWhereItWouldStand() {
        assertThat(ordered("""
                no provision in H1 because "None is needed."
                outcome Calm
                no needs because "None was found."
                current involvement "Aiming High"
                no other involvement since birth
                """)).isEqualTo("""
                no other involvement since birth

                current involvement "Aiming High"

                no needs because "None was found."

                outcome Calm

                no provision in H1 because "None is needed."
                """);
    }

    @Test
    void commentsGoWithTheElementTheyBelongTo() {
        assertThat(ordered("""
                // The advice of an invented child.

                // Agreed at the meeting.
                outcome Calm // as Mum said
                    "Sam is calm."
                    // still to be measured

                // Both from Mum.

                need Evenings
                """)).isEqualTo("""
                // The advice of an invented child.

                // Both from Mum.

                need Evenings

                // Agreed at the meeting.
                outcome Calm // as Mum said
                    "Sam is calm."
                    // still to be measured
                """);
    }

    @Test
    void windowsLineEndsStay() {
        assertThat(ordered("outcome Calm\r\n    \"Sam is calm.\"\r\nneed Evenings\r\n"))
                .isEqualTo("need Evenings\r\n\r\noutcome Calm\r\n    \"Sam is calm.\"\r\n");
    }

    @Test
    void aTextWithoutALastLineBreakKeepsBothItsElements() {
        assertThat(ordered("outcome Calm\nneed Evenings // loud")).isEqualTo("need Evenings // loud\n\noutcome Calm");
    }

    @Test
    void proseThatNobodyClosedIsNotMovedInFrontOfOtherWords() {
        var text = """
                strength "Sam is warm
                child Sam
                    known as "Sam"
                """;
        assertThat(said(ordered(text))).containsExactlyInAnyOrderElementsOf(said(text));
    }

    @Test
    void profilesAndWordingsAreLeftAlone() {
        assertThat(Order.edits("route row 2\nprofile Town\nroute row 1\n")).isEmpty();
        assertThat(Order.edits("term late in outcomes\nwording Town\nspecification group in H1\n")).isEmpty();
        assertThat(Order.edits("")).isEmpty();
        assertThat(Order.edits("Sam is warm.\n")).isEmpty();
    }

    /** Whatever order a writer puts the examples in, they come back with the same elements, and a second time changes nothing. */
    @Test
    void anyOrderIsPutRightOnceAndNothingIsLost() {
        var random = new Random(11);
        var language = AdviceLanguage.start().on(LocalDate.parse("2026-03-26"));
        for (var example : List.of("sam.advice", "broken.advice", "nadia.advice", "signed.advice")) {
            var text = Sources.read(Sources.ROOT.resolve("examples").resolve(example));
            for (int i = 0; i < 5; i++) {
                var blocks = new ArrayList<>(List.of(text.strip().split("\n(?=\\S)")));
                Collections.shuffle(blocks, random);
                var shuffled = String.join("\n", blocks) + "\n";
                var once = ordered(shuffled);
                assertThat(Order.edits(once)).isEmpty();
                assertThat(said(once)).containsExactlyInAnyOrderElementsOf(said(shuffled));
                assertThat(found(language, once)).containsExactlyInAnyOrderElementsOf(found(language, shuffled));
            }
        }
    }

    private static List<String> found(AdviceLanguage language, String text) {
        var desk = language.desk();
        return desk.check(desk.open(Path.of("order.advice"), text)).stream().map(Finding::id).toList();
    }

    /** The lines with something on them. */
    private static List<String> said(String text) {
        return text.lines().filter(l -> !l.isBlank()).toList();
    }

    private static String ordered(String text) {
        return new Fix("", Order.edits(text)).applyTo(text);
    }
}
