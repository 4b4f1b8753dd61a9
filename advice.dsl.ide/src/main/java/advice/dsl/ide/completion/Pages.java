// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.checklist.Prompt;
import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Fact;
import advice.dsl.ide.hover.FindingPage;
import advice.dsl.ide.hover.Markdown;
import advice.dsl.ide.hover.QuestionPage;
import advice.dsl.ide.hover.WordingPage;
import advice.dsl.library.Library;
import advice.dsl.model.Element;
import advice.dsl.model.Profile;
import advice.dsl.model.Provision;
import advice.dsl.model.Specification;
import advice.dsl.model.Wording;
import advice.dsl.rules.Rules;
import advice.dsl.standards.StandardPage;
import advice.dsl.syntax.Shape;
import advice.dsl.syntax.Vocabulary;
import advice.dsl.syntax.Vocabulary.ElementWord;

/** What is told of a proposal, in Markdown: worked out from the text as it is now, and only when somebody looks. */
final class Pages {

    private static final Map<String, Class<? extends Element>> AFAR = Map.of("profile", Profile.class, "wording", Wording.class);

    private final Library library;
    private final Findings findings;

    @Inject
    Pages(Library library, Findings findings) {
        this.library = library;
        this.findings = findings;
    }

    /** {@code ""} where there is nothing to tell, or nothing any more. */
    String of(Subject subject, Cursor cursor) {
        return switch (subject.sort()) {
            case NOTHING -> "";
            case WORD -> word(subject);
            case ELEMENT -> element(subject, cursor).map(Pages::told).orElse("");
            case WORDING -> wording(subject.name(), cursor).map(w -> wording(w, cursor)).orElse("");
            case STANDARD -> Rules.shipped().rule(subject.name()).map(StandardPage::of).map(FindingPage::of).orElse("");
            case QUESTION -> Prompt.called(subject.name()).map(QuestionPage::of).orElse("");
            case FACT -> Stream.of(Fact.values()).filter(f -> f.words().equals(subject.name())).findFirst().map(Pages::fact).orElse("");
            case SENTENCE -> wording(subject.of(), cursor).map(AgreedWording::of).map(w -> sentence(w, subject.name())).orElse("");
        };
    }

    /** What it means that a fact is so, and where a document says it; both are written in Markdown. */
    private static String fact(Fact fact) {
        return Markdown.sentence(fact.meaning()) + "\n\n*Where a document says it*: " + Markdown.sentence(fact.told());
    }

    private static String word(Subject subject) {
        var word = Vocabulary.shipped().element(subject.of().split(" ", 2)[0]);
        return word.flatMap(w -> subject.name().isEmpty() ? meaning(w, subject.of()) : w.property(subject.name()).map(Shape::meaning))
                .map(Markdown::plain).orElse("");
    }

    private static Optional<String> meaning(ElementWord word, String beginning) {
        return Opening.of(word.keyword(), word.header()).filter(opening -> opening.words().equals(beginning)).map(Opening::meaning).findFirst()
                .or(() -> Optional.of(word.header().meaning()));
    }

    private Optional<? extends Element> element(Subject subject, Cursor cursor) {
        var here = cursor.document().getElements().stream()
                .filter(e -> subject.name().equals(e.getName()) && Elements.keyword(e).equals(subject.of())).findFirst();
        return here.isPresent() || !AFAR.containsKey(subject.of()) ? here
                : Optional.ofNullable(library.visible(cursor.resource(), AFAR.get(subject.of()), subject.of()).get(subject.name()));
    }

    /** What the element says, for the reader who does not remember it by its name. */
    private static String told(Element element) {
        return Stream.of(Elements.statementText(element), Elements.text(element, "name")).filter(text -> !text.isEmpty()).findFirst()
                .map(Markdown::plain).orElse("");
    }

    private Optional<Specification> wording(String name, Cursor cursor) {
        return findings.facts(cursor.document()).specification(name);
    }

    private String wording(Specification wording, Cursor cursor) {
        var provision = cursor.element().filter(Provision.class::isInstance).map(Provision.class::cast);
        return WordingPage.of(wording, provision, findings.facts(cursor.document()));
    }

    /** What a sentence says that may be left out. */
    private static String sentence(AgreedWording agreed, String name) {
        return Stream.of(agreed.wording(), agreed.timing()).flatMap(text -> text.sentences().stream()
                .filter(s -> s.name().equals(name)).map(text::wordsOf)).findFirst().map(Markdown::plain).orElse("");
    }
}
