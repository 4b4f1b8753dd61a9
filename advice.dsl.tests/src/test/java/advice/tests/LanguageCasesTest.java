// SPDX-License-Identifier: EPL-2.0
package advice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import advice.dsl.AdviceLanguage;
import advice.dsl.AdviceLanguage.Opened;
import advice.dsl.facts.Elements;
import advice.dsl.model.Comma;
import advice.dsl.model.Connector;
import advice.dsl.model.Figure;
import advice.dsl.model.Item;
import advice.dsl.model.Phrase;
import advice.dsl.model.Reference;
import advice.dsl.model.Stray;
import advice.dsl.model.Text;
import advice.tests.support.Sources;

/** Each folder of {@code cases/language} is one situation of writing: the text, what is said of it, and what is left of the model. */
class LanguageCasesTest {

    private static final Path CASES = Sources.ROOT.resolve("advice.dsl.tests/cases/language");
    private static final AdviceLanguage LANGUAGE = AdviceLanguage.start().on(LocalDate.parse("2026-03-26"));

    @TestFactory
    Stream<DynamicTest> oneSlipIsOneFindingAndTheRestLives() {
        var inputs = Sources.under(CASES, "input.advice");
        assertThat(inputs).hasSizeGreaterThan(30);
        return inputs.stream().map(input -> DynamicTest.dynamicTest(input.getParent().getFileName().toString(), () -> {
            var desk = LANGUAGE.desk();
            var opened = desk.open(input, Sources.read(input));
            var findings = desk.check(opened).stream()
                    .filter(f -> f.source().isEmpty())
                    .map(f -> f.place().line() + ":" + f.place().column() + ": " + f.level().word() + ": " + f.message() + " [" + f.id() + "]\n")
                    .collect(Collectors.joining());
            compare(input.resolveSibling("output"), findings);
            compare(input.resolveSibling("model"), dump(opened));
            assertThat(opened.resource().getErrors().stream().filter(e -> !(e instanceof org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic)))
                    .as("every text parses").isEmpty();
        }));
    }

    private static void compare(Path expected, String actual) {
        if (Sources.UPDATE) {
            Sources.write(expected, actual);
        } else {
            assertThat(actual).isEqualTo(Sources.read(expected));
        }
    }

    private static String dump(Opened opened) {
        var result = new StringBuilder();
        opened.document().getOrphans().forEach(p -> result.append("? ").append(p.getKey()).append(line(p.getItems())).append('\n'));
        for (var element : opened.document().getElements()) {
            result.append(Elements.keyword(element)).append(element.getName() == null ? "" : " " + element.getName()).append(line(element.getItems())).append('\n');
            for (var part : element.getParts()) {
                result.append("    ").append(Elements.key(part)).append(line(part.getItems())).append('\n');
            }
        }
        return result.toString();
    }

    private static String line(Iterable<Item> items) {
        var result = new StringBuilder();
        for (var item : items) {
            result.append(' ').append(
                    item instanceof Text t ? "\"" + t.getValue().replace("\n", "⏎") + "\""
                    : item instanceof Reference r ? "<" + Elements.writtenName(r) + (Elements.isKnown(r) ? ">" : "?>")
                    : item instanceof Phrase p ? p.getText()
                    : item instanceof Connector c ? "." + c.getWord()
                    : item instanceof Figure f ? f.getText()
                    : item instanceof Comma ? ","
                    : "!" + ((Stray) item).getText());
        }
        return result.toString();
    }
}
