// SPDX-License-Identifier: EPL-2.0
package advice.documents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

import advice.documents.word.Template;

/** The front door: from a form and the authority's template to a file. */
public final class Documents {

    // Our own loader, not the thread's: in Eclipse the thread's sees no bundle of ours.
    private static final List<DocumentFormat> FORMATS = ServiceLoader
            .load(DocumentFormat.class, Documents.class.getClassLoader()).stream().map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(DocumentFormat::name)).toList();

    private Documents() {
    }

    /** Every format there is, by name. */
    public static List<DocumentFormat> formats() {
        return FORMATS;
    }

    /** The format of that name. */
    public static Optional<DocumentFormat> format(String name) {
        return FORMATS.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /**
     * Writes one form once. Whoever writes several opens the template with {@link Template#read} and asks the formats.
     *
     * @param template the bytes of the authority's .docx
     * @throws DocumentRefused when the template is not one, has faults, or cannot hold the form
     */
    public static byte[] build(Form form, byte[] template, DocumentFormat format) throws DocumentRefused {
        return format.write(form, Template.read(template));
    }
}
