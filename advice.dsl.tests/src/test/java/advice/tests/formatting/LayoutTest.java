// SPDX-License-Identifier: EPL-2.0
package advice.tests.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import advice.dsl.formatting.AdviceFormatter;
import advice.dsl.formatting.AdviceFormatter.Stretch;
import advice.dsl.rules.Fix;

/** What a text looks like once it is in order. */
class LayoutTest {

    @Test
    void anElementStandsAtTheMarginAndItsPropertiesUnderItWithTheirValuesInOneColumn() {
        becomes("""
              need   GoingOut
            limits SeeFriends
            	from Friends ,Safety
                  "She needs an adult with her."
              frequency:  "Daily."
            """, """
            need GoingOut
                limits      SeeFriends
                from        Friends, Safety
                "She needs an adult with her."
                frequency:  "Daily."
            """);
    }

    @Test
    void aKeyOfTwoWordsIsLinedUpBehindBothAndALongOneIsFollowedByOneBlank() {
        becomes("""
            child Sam
                known as "Sam"
                special educational needs  "Speech."
                plan issued 2023-05-10 officer "C. Officer"
            """, """
            child Sam
                known as    "Sam"
                special educational needs "Speech."
                plan        issued 2023-05-10 officer "C. Officer"
            """);
    }

    @Test
    void whatReadsAsASentenceIsNotLinedUp() {
        becomes("""
            need GoingOut
                impact   on Sam "She sees nobody."
                evidence  home observed on 2026-03-10 by "R. Writer" "She waits."
                met  by health "A referral was made." because "Seizures."
            aspiration Friends by Sam
                wants    change,agrees to support
            """, """
            need GoingOut
                impact on Sam "She sees nobody."
                evidence home observed on 2026-03-10 by "R. Writer" "She waits."
                met by health "A referral was made." because "Seizures."

            aspiration Friends by Sam
                wants change, agrees to support
            """);
    }

    @Test
    void anIntroducingWordThatTheWriterLinedUpStaysInTheColumn() {
        becomes("""
            provision Group in H1
                agreed       with "Family Service" on 2026-03-09
                agreed with "Family Service" on 2026-03-09
            """, """
            provision Group in H1
                agreed      with "Family Service" on 2026-03-09
                agreed with "Family Service" on 2026-03-09
            """);
    }

    @Test
    void slotsStandUnderTheAgreedWordingTheyFill() {
        becomes("""
            provision SaturdayGroup in H1
                meets GoingOut
                as specialist-groups-saturday-holiday
                year   2027
                    offered "September 2026"
                with transport
                starts 2026-09-05
            """, """
            provision SaturdayGroup in H1
                meets       GoingOut
                as          specialist-groups-saturday-holiday
                    year 2027
                    offered "September 2026"
                    with transport
                starts      2026-09-05
            """);
    }

    @Test
    void linesOfProseStandOneFurtherInThanItsOpeningMark() {
        becomes("""
            need GoingOut
              "Sam needs an adult with her  \s
            whenever she leaves the house.
              \s
              - at the kerb,
              where cars turn
              - in shops,
                  also with her mother
              She is safe at home."
                frequency "Every time
                Sam goes out."
            """, """
            need GoingOut
                "Sam needs an adult with her
                 whenever she leaves the house.

                 - at the kerb,
                 where cars turn
                 - in shops,
                   also with her mother
                 She is safe at home."
                frequency   "Every time
                             Sam goes out."
            """);
    }

    @Test
    void proseThatBeginsDeepInALineGoesOnAsIfItHadALineOfItsOwn() {
        becomes("""
            need GoingOut
                evidence home observed on 2026-03-10 by "R. Writer" "She waits
            at the door."
            glossary "Aiming High" is "a service
            of the authority"
            """, """
            need GoingOut
                evidence home observed on 2026-03-10 by "R. Writer" "She waits
                     at the door."

            glossary "Aiming High" is "a service
                 of the authority"
            """);
    }

    @Test
    void theWordsOfProseStayAsTheyAre() {
        stays("""
            view Home by Sam on 2026-03-10
                says        \"""The ceiling is  7'10" high,
                               and Sam said "too   low".\"""
                says        “It is	loud.”
            """);
    }

    @Test
    void proseOnALineOfItsOwnUnderItsKeyStandsAStepFurtherIn() {
        becomes("""
            specification lighthouse in H2
                wording
                "Weekly visits
                   at home."
                slip "a" now
                "b"
            """, """
            specification lighthouse in H2
                wording
                    "Weekly visits
                     at home."
                slip      "a" now
                          "b"
            """);
    }

    @Test
    void aListGoesOnUnderItsFirstValue() {
        becomes("""
            profile Town
                open by "child in need",
                "looked after"
                not open by "short breaks",
                    "short break"
            services led "Aiming High",
              "Family Service"
            """, """
            profile Town
                open by  "child in need",
                         "looked after"
                not open by "short breaks",
                            "short break"

            services led "Aiming High",
                         "Family Service"
            """);
    }

    @Test
    void whatWasAgreedToOrSignedStandsAlikeWhoeverItWas() {
        stays("""
                parent Mum

                seals
                    agreed by Mum on 2026-03-20 all
                        "parent Mum e4712596"
                    signed by "P. Manager" on 2026-03-27 all
                        "parent Mum e4712596,
                         need Sleep 071bb6b6"
                """);
    }

    @Test
    void aTableOfOneLineElementsKeepsItsColumns() {
        stays("""
            services health     "NHS"
            services education  "SENCO"
            """);
        becomes("services   health     \"NHS\"\n", "services health \"NHS\"\n");
    }

    @Test
    void blankLinesSetElementsOfDifferentSectionsApart() {
        becomes("""


            child Sam
            parent Mum
                role mother
            parent Dad
            // How Sam sees it.
            view Friends by Sam
                says "I want to see my friends."



            interest by Sam
            view Home by Mum
            no needs because "None was found."
            """, """
            child Sam

            parent Mum
                role        mother
            parent Dad

            // How Sam sees it.
            view Friends by Sam
                says        "I want to see my friends."

            interest by Sam
            view Home by Mum
            no needs because "None was found."
            """);
    }

    @Test
    void commentsStayWhereTheyAre() {
        becomes("""
            /* Written
                 by hand. */
            need GoingOut   // the first	one
            //  frequency "Daily."
              // How often:
              frequency "Daily."    // as Mum says  \s
              /* Not asked. */
            need Sleep
            """, """
            /* Written
                 by hand. */
            need GoingOut   // the first	one
            //  frequency "Daily."
                // How often:
                frequency   "Daily."    // as Mum says
                /* Not asked. */
            need Sleep
            """);
    }

    @Test
    void whatIsBrokenStaysAndTheRestIsPutInOrder() {
        becomes("""
              hello   there
                 this is  pasted
            need GoingOut
              frequncy "Daily."
              (  ?  )
            from Friends
            """, """
              hello   there
                 this is  pasted
            need GoingOut
                frequncy    "Daily."
              (  ?  )
                from        Friends
            """);
    }

    @Test
    void proseThatNobodyClosesIsLeftAlone() {
        becomes("""
            need GoingOut
              "She needs
            somebody.
              frequency   "Daily."
            """, """
            need GoingOut
                "She needs
            somebody.
                frequency   "Daily."
            """);
    }

    @Test
    void windowsLineEndsStayAndAFileEndsWithOne() {
        assertThat(AdviceFormatter.format("need GoingOut  \r\n  from Friends\r\noutcome Saturdays"))
                .isEqualTo("need GoingOut\r\n    from        Friends\r\n\r\noutcome Saturdays\r\n");
        assertThat(AdviceFormatter.format("need A \n\n\n \n")).isEqualTo("need A\n");
        assertThat(AdviceFormatter.format("// x \r\n")).isEqualTo("// x\r\n");
        assertThat(AdviceFormatter.format("")).isEmpty();
        assertThat(AdviceFormatter.format(" \n\n")).isEmpty();
    }

    @Test
    void marksThatAreNoLayoutStay() {
        stays("\uFEFFneed A\n");
        stays("need A\r    from B\n");
        stays("need 𝔄𝔅\n    \"𝔄 text\n     goes on.\"\n");
    }

    @Test
    void onlyTheLinesThatAreAskedForChange() {
        var text = "need A\n  from B\n  title \"C\"\n   \n  basis section 2";
        var from = text.indexOf("title");
        assertThat(new Fix("", AdviceFormatter.edits(text, List.of(new Stretch(from, from + 1)))).applyTo(text))
                .isEqualTo("need A\n  from B\n    title       \"C\"\n   \n  basis section 2");
    }

    @Test
    void anEditTouchesNothingThatStandsRight() {
        var text = "need A\n    from    B\n";
        assertThat(AdviceFormatter.edits(text)).containsExactly(new Fix.Edit(text.indexOf("B"), 0, "    "));
    }

    @Test
    void whatAFixAddsIsLaidOutAndWhatWasThereStaysAsItWas() {
        var text = "outcome Saturdays\n  addresses GoingOut\n    towards\n    by          2027-07-31\n";
        var end = text.indexOf("\n    by");
        assertThat(new Fix("", AdviceFormatter.laidOut(text, List.of(new Fix.Edit(end, 0, " SeeFriends"),
                new Fix.Edit(end, 0, "\n    measured by \"\"\n  change \"\""), new Fix.Edit(0, 0, "need GoingOut\n\n")))).applyTo(text))
                .isEqualTo("need GoingOut\n\noutcome Saturdays\n  addresses GoingOut\n    towards     SeeFriends\n    measured by \"\"\n"
                        + "    change      \"\"\n    by          2027-07-31\n");
    }

    private static void becomes(String text, String expected) {
        assertThat(AdviceFormatter.format(text)).isEqualTo(expected);
        assertThat(AdviceFormatter.format(expected)).isEqualTo(expected);
    }

    private static void stays(String text) {
        becomes(text, text);
    }
}
