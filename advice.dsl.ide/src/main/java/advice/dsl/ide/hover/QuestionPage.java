// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import advice.dsl.checklist.Prompt;
import advice.dsl.inventory.Inventory;
import advice.dsl.model.Checklist;
import advice.dsl.model.Part;
import advice.dsl.model.Phrase;

/** A question of the checklist, where a document answers it or a profile waits for it: in plain words, of whom, and where it comes from. */
public final class QuestionPage implements HoverPage {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\d-]+");

    @Override
    public Stream<Told> at(Pointed place) {
        return place.object(EObject.class).filter(object -> namesQuestions(object, place)).stream().flatMap(object -> {
            var token = place.word().orElseThrow();
            var at = place.offset() - token.getOffset();
            return ID.matcher(token.getText()).results().filter(hit -> hit.start() <= at && at < hit.end())
                    .flatMap(hit -> Prompt.called(hit.group()).stream().map(prompt ->
                            new Told(of(prompt), token.getOffset() + hit.start(), token.getOffset() + hit.end())));
        });
    }

    private static boolean namesQuestions(EObject object, Pointed place) {
        return object instanceof Part line && line.eContainer() instanceof Checklist && place.begins(line)
                || object instanceof Phrase && object.eContainer() instanceof Part property && "waits".equals(property.getKey());
    }

    /** In Markdown. */
    public static String of(Prompt prompt) {
        var sources = prompt.rows().stream().flatMap(row -> Inventory.shipped().row(row).stream()).flatMap(row -> row.paragraphs().stream())
                .distinct().map(Markdown::plain).collect(Collectors.joining("; "));
        return "**" + prompt.id() + "**: " + Markdown.plain(prompt.question()) + "\n\nThe " + prompt.asks().word() + " answers it"
                + (prompt.when().isEmpty() ? "" : ", when " + Markdown.plain(prompt.when())) + ": `yes`, `no because` or `na`, by whom and when.\n\n*"
                + sources + "*";
    }
}
