// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.junit.jupiter.api.Test;

import advice.documents.Form;
import advice.documents.text.TextFormat;

/** Plain text for pasting into a case form. */
class TextFormatTest {

    @Test
    void everyTextOfAFormIsInIt() {
        var filled = FilledForm.full();
        String text = TextFormat.text(filled.form());
        assertThat(filled.texts()).hasSizeGreaterThan(500).allSatisfy(words -> assertThat(text).contains(words));
    }

    @Test
    void aFieldIsItsLabelAndThenItsTextWithoutAnyWrapping() {
        String text = TextFormat.text(SampleForm.sam(false));
        assertThat(text).contains("\nSchool or college\nOakfield School\n\n").contains("""
                Outcomes (section E)
                ====================

                Outcome 1: Saturdays with friends
                By July 2027 Sam will spend two Saturdays a month with friends at an activity she chose.

                How it will be known
                The group\u2019s attendance record and what Sam says about it.

                """);
    }

    @Test
    void speechStandsInQuotationMarksAndPointsBehindADash() {
        assertThat(TextFormat.text(SampleForm.sam(false)))
                .contains("Sam, Friends\n\u201CI want to see my friends on Saturdays, not only at school.\u201D\n\n")
                .contains("Sam likes\n- swimming, best of all with the big float\n- cooking, and reading recipes aloud\n");
    }

    @Test
    void whatIsEmptyLeavesNoLabel() {
        assertThat(TextFormat.text(FilledForm.empty().form())).isEmpty();
        String[] lines = TextFormat.text(SampleForm.sam(false)).split("\n");
        for (int i = 0; i + 1 < lines.length; i++) {
            if (Set.of("School year", "Last closed on", "Reviewed by").contains(lines[i])) {
                assertThat(lines[i + 1]).isNotEmpty();
            }
        }
    }

    @Test
    void theThreadIsThereInDraftsOnly() {
        assertThat(TextFormat.text(SampleForm.sam(true))).contains("The golden thread (drafts only)",
                "Outcome: No outcome answers this need");
        assertThat(TextFormat.text(SampleForm.sam(false))).doesNotContain("golden thread");
    }

    @Test
    void itIsUtf8WithoutControlCharacters() {
        Form form = SmallTemplate.form(path -> "\u0141ucja\u0007 {{x}} <b>");
        byte[] bytes = new TextFormat().write(form, null);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("Name\n\u0141ucja {{x}} <b>\n").doesNotContain("\u0007");
    }
}
