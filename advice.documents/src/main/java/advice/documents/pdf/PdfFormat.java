// SPDX-License-Identifier: EPL-2.0
package advice.documents.pdf;

import com.google.auto.service.AutoService;

import advice.documents.DocumentFormat;
import advice.documents.DocumentRefused;
import advice.documents.Form;
import advice.documents.word.Template;
import advice.documents.xhtml.XhtmlConverter;

/** The authority's form as a PDF to send and to keep. */
@AutoService(DocumentFormat.class)
public final class PdfFormat implements DocumentFormat {

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public String description() {
        return "PDF, tagged for reading aloud (PDF/UA-1) and for keeping (PDF/A-2a)";
    }

    @Override
    public byte[] write(Form form, Template template) throws DocumentRefused {
        return PdfWriter.write(XhtmlConverter.convert(template.filled(form)).html());
    }
}
