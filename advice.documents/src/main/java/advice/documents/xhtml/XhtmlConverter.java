// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import advice.documents.DocumentRefused;
import advice.documents.word.Filled;
import advice.documents.word.WordFile;

/**
 * Turns a filled Word form into one semantic web page: the editor's preview, the HTML that is offered beside the PDF,
 * and what the PDF is made from.
 *
 * <p>It reads the part of Word that a form needs: headings by style, real lists, tables with heading rows and row heads,
 * borders, shading and spacing, inline pictures, links, header and footer with page numbers. Whatever else it meets is
 * shown as well as can be and named, never passed over. The same file gives the same page.
 */
public final class XhtmlConverter {

    private XhtmlConverter() {
    }

    /**
     * @param docx the bytes of a .docx
     * @throws DocumentRefused when it is not one, is damaged, or is beyond the limits of size
     */
    public static Xhtml convert(byte[] docx) throws DocumentRefused {
        return new Page(Parts.of(WordFile.read(docx))).write();
    }

    /** The same of a form that is not packed into a file: nobody has to unpack it again. */
    public static Xhtml convert(Filled form) throws DocumentRefused {
        return new Page(Parts.of(form)).write();
    }
}
