// SPDX-License-Identifier: EPL-2.0
package advice.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

import advice.documents.word.Template;
import advice.documents.word.TemplateFinding;
import advice.documents.xhtml.XhtmlConverter;

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

    /**
     * What the maintainer of a template should know: faults in its tags and what it lacks, then what page and PDF show
     * otherwise than Word. Empty for a template that keeps to what we support.
     *
     * @param template the bytes of the authority's .docx
     * @throws DocumentRefused when it is not one, is damaged, or holds what no form may carry
     */
    public static List<TemplateFinding> check(byte[] template) throws DocumentRefused {
        List<TemplateFinding> findings = new ArrayList<>(Template.read(template).findings());
        for (String sentence : XhtmlConverter.convert(template).unsupported()) {
            if (NAMED_BY_ITS_TEXT.stream().noneMatch(sentence::contains)) {
                int fix = sentence.lastIndexOf(". ");
                findings.add(new TemplateFinding(TemplateFinding.Level.REMARK, "", fix < 0 ? sentence : sentence.substring(0, fix),
                        fix < 0 ? "" : sentence.substring(fix + 2)));
            }
        }
        return List.copyOf(findings);
    }

    /** What the conversion to a page says by number and the template's own check says by the text that stands there. */
    private static final List<String> NAMED_BY_ITS_TEXT = List.of("text box", "embedded object", "floating picture", "footnote",
            "merged cells", "stands inside another", "the field ", "a heading of level", "holds the headings", "columns are shown",
            "even pages", "first page", "tracked", "has no description", "chart");
}
