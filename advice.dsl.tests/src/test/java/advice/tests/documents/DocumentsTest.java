// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import advice.documents.DocumentFormat;
import advice.documents.DocumentRefused;
import advice.documents.Documents;

/** The front door. */
class DocumentsTest {

    @Test
    void theFormatsAreFoundByName() {
        assertThat(Documents.formats()).extracting(DocumentFormat::name).isSorted().contains("docx", "txt");
        assertThat(Documents.format("docx")).map(DocumentFormat::description).hasValue("Word document");
        assertThat(Documents.format("odt")).isEmpty();
    }

    @Test
    void everyFormatGivesTheSameBytesTwice() throws DocumentRefused {
        byte[] template = ShippedForms.draw(ShippedForms.SWINDON);
        assertThat(Documents.formats()).isNotEmpty();
        for (DocumentFormat format : Documents.formats()) {
            byte[] first = Documents.build(SampleForm.sam(true), template, format);
            assertThat(first).as(format.name()).isNotEmpty().isEqualTo(Documents.build(SampleForm.sam(true), template, format));
        }
    }

    @Test
    void aTemplateThatIsNoneIsRefused() {
        DocumentFormat docx = Documents.format("docx").orElseThrow();
        assertThatThrownBy(() -> Documents.build(SampleForm.sam(false), new byte[] { 1, 2, 3 }, docx))
                .isInstanceOf(DocumentRefused.class).hasMessageContaining("not a Word document");
    }
}
