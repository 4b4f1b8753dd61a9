// SPDX-License-Identifier: EPL-2.0
package advice.documents.building;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import advice.documents.DocumentFormat;
import advice.documents.DocumentRefused;
import advice.documents.Form;
import advice.documents.composing.Composer;
import advice.documents.word.Template;
import advice.dsl.facts.Facts;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Level;
import advice.dsl.rules.Status;

/**
 * One advice to be built, with all that its files are made of: the text may change meanwhile, and nobody waits.
 *
 * @param form     what the files show
 * @param template the bytes of the authority's form
 */
public record Order(Form form, byte[] template) {

    /**
     * @param draft whether it is made as a draft, whatever the document says
     * @throws DocumentRefused where there is no form to fill
     */
    public static Order of(Facts facts, boolean draft) throws DocumentRefused {
        return new Order(Composer.compose(facts, isDraft(facts, draft)), Composer.template(facts));
    }

    /** Whether the document becomes a draft, because somebody asks for one or because it says that it is one. */
    public static boolean isDraft(Facts facts, boolean asked) {
        return asked || facts.status() == Status.DRAFT;
    }

    /**
     * Why a document is not built: an error means that it must not be sent, and only a draft is not.
     *
     * @param found what stands in the document
     * @param asked whether somebody asks for a draft
     * @return the fact, in sentence case without full stop; empty where it may be built
     */
    public static Optional<String> refusal(Facts facts, List<Finding> found, boolean asked) {
        var errors = found.stream().filter(f -> f.level() == Level.ERROR).count();
        return errors == 0 || isDraft(facts, asked) ? Optional.empty()
                : Optional.of("This is " + facts.status().words() + " and has " + errors + (errors == 1 ? " error" : " errors")
                        + ", so it was not built");
    }

    /**
     * Makes the files; nothing is written.
     *
     * @param stem  the files' name without its ending
     * @param begun is told of each format before its turn, and may end the work by throwing
     * @return content by file name
     * @throws DocumentRefused where the form has faults, or cannot hold the document
     */
    public Map<String, byte[]> files(String stem, List<DocumentFormat> formats, Consumer<DocumentFormat> begun) throws DocumentRefused {
        var opened = Template.read(template);
        var files = new LinkedHashMap<String, byte[]>();
        for (var format : formats) {
            begun.accept(format);
            files.put(stem + "." + format.name(), format.write(form, opened));
        }
        return files;
    }
}
