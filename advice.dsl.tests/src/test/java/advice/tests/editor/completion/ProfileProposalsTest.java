// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import advice.tests.support.Editor;

/** What is offered to whoever writes an authority's profile. */
class ProfileProposalsTest extends InTown {

    private List<String> labels(String text) {
        return editor.labels("Village.profile", text);
    }

    private List<String> when(String condition) {
        return labels("route undecided\n    when " + condition + "<|>\n");
    }

    // ---- conditions

    @Test
    void afterWhenTheFactsAreOfferedThatAConditionCanTest() {
        assertThat(when("")).startsWith("kind", "purpose").contains("open", "open to", "age at next review", "under", "over", "threshold met");
    }

    @Test
    void aFactIsToldWithWhatItMeansAndWhereADocumentSaysIt() {
        assertThat(Editor.documentation(editor.proposal("Village.profile", "route undecided\n    when allo<|>\n", "allocated")))
                .contains("the child has an allocated worker").contains("`unallocated`");
    }

    @Test
    void aFactOfSeveralWordsGoesOnWhereItIsBegun() {
        assertThat(when("plan in f")).containsExactly("plan in force");
        assertThat(when("age at ")).contains("age at next review");
        assertThat(editor.taking("Village.profile", "route undecided\n    when not plan in<|>\n", "plan in force"))
                .endsWith("    when not plan in force\n");
    }

    @Test
    void afterAFactItsValuesAreOffered() {
        assertThat(when("purpose ")).contains("annual review", "needs assessment").doesNotContain("allocated");
        assertThat(when("purpose annual r")).containsExactly("annual review");
        assertThat(when("legal status ")).contains("care leaver", "section 20");
        assertThat(when("year ")).contains("under", "over");
        assertThat(when("age 14 ")).contains("or over", "to");
        assertThat(when("closed ")).contains("within");
        assertThat(when("closed within 3 ")).contains("weeks", "months");
    }

    @Test
    void afterACommaAnotherValueOrAnotherFactMayFollow() {
        assertThat(when("purpose annual review, ")).contains("closure", "open").doesNotContain("annual review");
        assertThat(when("under 18, sec")).contains("section 2");
    }

    @Test
    void afterAndAnotherFactFollows() {
        assertThat(when("purpose annual review and ")).contains("open", "allocated").doesNotContain("closure");
        assertThat(when("open and not allo")).containsExactly("allocated");
    }

    @Test
    void whereARowBeginsWithItsConditionFactsAreOfferedToo() {
        assertThat(labels("place over<|>\n")).contains("overnight");
        assertThat(labels("place overnight <|>\n")).contains("in").doesNotContain("allocated");
    }

    @Test
    void aConditionOfAPropertyIsOneToo() {
        assertThat(labels("sections advice\n    offers adulthood when purp<|>\n")).containsExactly("purpose");
    }

    // ---- words of the tables

    @Test
    void kindsPurposesAndSectionsAreThoseOfTheLanguage() {
        assertThat(labels("profile Village\n    kinds advice, <|>\n")).contains("information", "holding advice").doesNotContain("advice");
        assertThat(labels("profile Village\n    purposes <|>\n")).contains("needs assessment", "tribunal");
        assertThat(labels("sections advice\n    requires <|>\n")).contains("family views", "needs met otherwise");
        assertThat(labels("deadline ann<|>\n")).startsWith("annual review");
        assertThat(labels("disposition <|>\n")).contains("section D", "met otherwise");
        assertThat(labels("preparation <|>\n")).contains("areas", "anticipated needs");
    }

    @Test
    void theSourcesThatAnAuthorityMayFollowAreThoseThatStandardsCite() {
        assertThat(labels("profile Village\n    follows <|>\n")).contains("Swindon 2022", "NCT").isSorted();
    }

    @Test
    void termsThatMayHaveALabelAreOffered() {
        assertThat(labels("profile Village\n    label serv<|>\n")).startsWith("service a", "service b");
        assertThat(labels("profile Village\n    label area comm<|>\n")).containsExactly("area community participation");
    }

    // ---- standards

    @Test
    void standardsAreOfferedByTheirNameAndToldAsTheirPage() {
        assertThat(labels("standard <|>\n")).contains("need-without-frequency").doesNotContain("misspelt-word");
        assertThat(editor.proposal("Village.profile", "standard need-without-f<|>\n", "need-without-frequency").getDetail()).isNotBlank();
    }

    @Test
    void afterAStandardWhatMayBeSaidOfItIsOffered() {
        assertThat(labels("standard need-without-frequency <|>\n")).startsWith("on", "off", "error", "warning", "suggestion");
    }

    // ---- services

    @Test
    void theNamesOfServicesAreOfferedInTheirQuotationMarks() {
        assertThat(labels("services led \"<|>\"\n")).contains("Town Clubs", "Aiming High");
        assertThat(editor.taking("Village.profile", "ask \"Aim<|>\n", "Aiming High")).isEqualTo("ask \"Aiming High\"\n");
        assertThat(labels("profile Village\n    name \"<|>\"\n")).isEmpty();
    }
}
