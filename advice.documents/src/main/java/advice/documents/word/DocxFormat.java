// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

import com.google.auto.service.AutoService;

import advice.documents.DocumentFormat;
import advice.documents.DocumentRefused;
import advice.documents.Form;

/** The authority's own Word form, filled. */
@AutoService(DocumentFormat.class)
public final class DocxFormat implements DocumentFormat {

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public String description() {
        return "Word document";
    }

    @Override
    public byte[] write(Form form, Template template) throws DocumentRefused {
        return template.fill(form);
    }
}
