// SPDX-License-Identifier: EPL-2.0
package advice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import advice.dsl.AdviceLanguage;
import advice.dsl.rules.Finding;
import advice.dsl.syntax.Shape.Kind;
import advice.dsl.syntax.Skeletons;
import advice.dsl.syntax.Skeletons.Choice;
import advice.dsl.syntax.Skeletons.Line;
import advice.dsl.syntax.Skeletons.Name;
import advice.dsl.syntax.Skeletons.Open;
import advice.dsl.syntax.Skeletons.Piece;
import advice.dsl.syntax.Skeletons.Skeleton;
import advice.dsl.syntax.Skeletons.Words;
import advice.dsl.syntax.Vocabulary;

/** What new elements hold at first is written in the language that the vocabulary describes. */
class SkeletonsTest {

    private static final AdviceLanguage LANGUAGE = AdviceLanguage.start().on(LocalDate.parse("2026-03-26"));

    private static final List<String> OF_WRITING = List.of("unknown-word", "misspelt-word", "word-out-of-place", "property-in-the-wrong-place",
            "stray-mark", "said-twice", "not-a-date", "unclosed-prose", "element-without-name");

    static Stream<Skeleton> all() {
        return Skeletons.shipped().all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachLineIsOneThatTheVocabularyKnows(Skeleton skeleton) {
        var word = Vocabulary.shipped().element(skeleton.keyword()).orElseThrow();
        var text = skeleton.lines().stream().map(line -> line.pieces().stream().map(p -> written(p, line)).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n    ", "", "\n"));
        var opened = LANGUAGE.desk().open(Path.of("/nowhere", "new." + word.file()), text);
        assertThat(opened.document().getElements()).as(text).hasSize(1);
        assertThat(LANGUAGE.desk().check(opened)).as(text).extracting(Finding::id).doesNotContainAnyElementsOf(OF_WRITING);
        assertThat(skeleton.lines().stream().map(Line::key).filter(key -> !key.isEmpty())).allMatch(word.properties()::containsKey);
    }

    private static String written(Piece piece, Line line) {
        if (piece instanceof Words words) {
            return words.words();
        }
        if (piece instanceof Choice choice) {
            return choice.words().get(0);
        }
        return piece instanceof Name ? "New" : value((Open) piece, line);
    }

    private static String value(Open open, Line line) {
        return open.isProse() ? "\"Words.\"" : open.values().take(Kind.DATE) ? "2026-03-02"
                : open.values().take(Kind.NAME) ? "Somebody"
                : line.key().equals("has") ? "parental responsibility" : "words";
    }
}
