// SPDX-License-Identifier: EPL-2.0
package advice.documents;

import advice.documents.word.Template;

/**
 * A kind of file that a form is written as. One class a format, found by {@link java.util.ServiceLoader}: whoever lists
 * formats lists what is there.
 */
public interface DocumentFormat {

    /** What a user asks for: "docx". Lower case, also the ending of the file's name. */
    String name();

    /** What the format is, for help and menus: "Word document". */
    String description();

    /**
     * Writes the form. The same form and template give the same bytes.
     *
     * @param template the authority's template; a format without pages may pass it over
     * @throws DocumentRefused when the template cannot hold the form
     */
    byte[] write(Form form, Template template) throws DocumentRefused;
}
