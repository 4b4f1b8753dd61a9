// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.nio.charset.StandardCharsets;

import com.google.auto.service.AutoService;

import advice.documents.DocumentFormat;
import advice.documents.DocumentRefused;
import advice.documents.Form;
import advice.documents.word.Template;

/** The authority's form as a web page, to be offered beside the PDF. */
@AutoService(DocumentFormat.class)
public final class HtmlFormat implements DocumentFormat {

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String description() {
        return "web page";
    }

    @Override
    public byte[] write(Form form, Template template) throws DocumentRefused {
        return XhtmlConverter.convert(template.filled(form)).html().getBytes(StandardCharsets.UTF_8);
    }
}
