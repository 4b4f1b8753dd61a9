// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.Authority;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Fact;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Section;
import advice.dsl.model.Profile;
import advice.dsl.rules.Rules;
import advice.dsl.syntax.Shape;
import advice.dsl.syntax.Shape.Kind;
import advice.dsl.syntax.Vocabulary;
import advice.dsl.syntax.Vocabulary.ElementWord;

/** The words that a value is chosen from: as the authority's profile lists them, else as the vocabulary does. */
final class ChosenWords implements Proposals {

    private final Findings findings;

    @Inject
    ChosenWords(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        if (cursor.spot() != Cursor.Spot.IN_LINE || !cursor.awaited().take(Kind.WORDS) || cursor.introduced().equals("when")) {
            return Stream.empty();
        }
        var facts = findings.facts(cursor.document());
        return cursor.element().stream().flatMap(element -> of(Elements.keyword(element), cursor.key(), cursor.shape(), facts).stream())
                .filter(words -> !cursor.saidWords().contains(words) || cursor.text().startsWith(words, cursor.phraseStart()))
                .map(words -> Proposal.of(words, cursor.phraseStart(), CompletionItemKind.EnumMember, "", cursor.subject()));
    }

    /** The words to choose from after a key. */
    static Set<String> of(String keyword, String key, Shape shape, Facts facts) {
        var words = new LinkedHashSet<String>();
        if (keyword.equals("advice")) {
            facts.authority().ifPresent(authority -> words.addAll(listed(authority.profile(), key)));
        }
        if (words.isEmpty()) {
            words.addAll(shape.choices());
        }
        if (words.isEmpty()) {
            words.addAll(known(keyword, key));
        }
        return words;
    }

    /** A profile lists in the plural what a document says in the singular: {@code kinds}, {@code purposes}. */
    private static Set<String> listed(Profile profile, String key) {
        return new LinkedHashSet<>(Elements.reading(profile, key + "s").phrases());
    }

    /** What profiles and wordings say of documents, of the form and of the standards is known from these. */
    private static List<String> known(String keyword, String key) {
        return switch (keyword + " " + key) {
            case "profile follows" -> Rules.shipped().sources();
            case "profile kinds" -> Fact.KIND.choices();
            case "profile purposes" -> Fact.PURPOSE.choices();
            case "profile label" -> Stream.concat(Authority.LETTERS.stream().map(letter -> "service " + letter),
                    choices("aspiration", "area").stream().map(area -> "area " + area)).toList();
            case "sections requires", "sections offers", "sections prompts" -> Stream.of(Section.values()).map(Section::words).toList();
            case "sections ", "deadline " -> Stream.concat(Fact.PURPOSE.choices().stream(), Fact.KIND.choices().stream()).toList();
            case "specification need" -> choices("need", "area");
            case "specification led" -> choices("provision", "led");
            case "term " -> Vocabulary.shipped().elements().stream().filter(word -> word.file().equals("advice")).map(ElementWord::keyword).toList();
            default -> List.of();
        };
    }

    private static List<String> choices(String keyword, String key) {
        return Vocabulary.shipped().element(keyword).flatMap(word -> word.property(key)).map(Shape::choices).orElse(List.of());
    }
}
