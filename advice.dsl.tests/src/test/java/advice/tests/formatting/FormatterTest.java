// SPDX-License-Identifier: EPL-2.0
package advice.tests.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import advice.dsl.AdviceLanguage;
import advice.dsl.formatting.AdviceFormatter;
import advice.tests.support.Fixture;
import advice.tests.support.Manglings;
import advice.tests.support.Model;
import advice.tests.support.Sources;

/** The layout of texts: put in order it stays so, and nothing is said that was not said before. */
class FormatterTest {

    private static final AdviceLanguage LANGUAGE = AdviceLanguage.start().on(LocalDate.parse("2026-03-26"));
    private static final AdviceLanguage.Desk DESK = LANGUAGE.desk();

    // ---- what holds of every text

    @Test
    void theExamplesAndTheLibraryAreInOrder() {
        var shipped = new ArrayList<>(Sources.under(Sources.ROOT.resolve("examples"), ""));
        shipped.addAll(ours(Sources.ROOT.resolve("advice.dsl/src/main/resources/advice/library")));
        assertThat(shipped).hasSizeGreaterThan(12).allSatisfy(file ->
                assertThat(AdviceFormatter.format(Sources.read(file))).isEqualTo(Sources.read(file)));
    }

    @Test
    void layoutNeverChangesWhatIsMeantAndIsInOrderAfterOneTime() {
        var texts = everyText();
        assertThat(texts).hasSizeGreaterThan(800);
        texts.forEach(FormatterTest::holds);
    }

    @Test
    void whateverIsWrittenOrBrokenItHoldsToo() {
        Manglings.of(400, 11).forEach(text -> holds("random.advice", text));
    }

    @Test
    void indentationOfAnyKindIsLayout() {
        var random = new Random(5);
        everyText().forEach((name, text) -> {
            var untidy = new StringBuilder();
            for (var line : text.split("(?<=\n)")) {
                untidy.append(line.isBlank() ? line : List.of("\t", "  ", "       ", "").get(random.nextInt(4)) + line);
            }
            holds(name, untidy.toString());
        });
    }

    private static void holds(String name, String text) {
        var formatted = AdviceFormatter.format(text);
        assertThat(formatted.replaceAll("[\\s\u00a0]+", "")).as(name).isEqualTo(text.replaceAll("[\\s\u00a0]+", ""));
        assertThat(model(name, formatted)).as(name).isEqualTo(model(name, text));
        assertThat(AdviceFormatter.format(formatted)).as(name).isEqualTo(formatted);
    }

    private static String model(String name, String text) {
        var opened = DESK.open(Path.of(name), text);
        var model = Model.of(opened.document());
        DESK.close(opened);
        return model;
    }

    /** The examples, the library, every case of a fixture and every case folder's files, by a name that tells them apart. */
    private static Map<String, String> everyText() {
        var texts = new LinkedHashMap<String, String>();
        for (var folder : List.of("examples", "advice.dsl/src/main/resources/advice/library", "advice.dsl.tests/cases")) {
            ours(Sources.ROOT.resolve(folder)).forEach(file -> texts.put(texts.size() + "-" + file.getFileName(), Sources.read(file)));
        }
        for (var fixture : Sources.under(Sources.ROOT.resolve("advice.dsl/src/main/java/advice/dsl/rules"), ".advice")) {
            Fixture.read(fixture).cases().stream().filter(c -> c.kind() != Fixture.Kind.FILE || isOurs(Path.of(c.title()))).forEach(c ->
                    texts.put(texts.size() + "-" + (c.kind() == Fixture.Kind.FILE ? Path.of(c.title()) : fixture).getFileName(), c.text()));
        }
        return texts;
    }

    private static List<Path> ours(Path folder) {
        return Sources.under(folder, "").stream().filter(FormatterTest::isOurs).toList();
    }

    private static boolean isOurs(Path file) {
        return file.toString().matches(".*\\.(advice|wording|profile)");
    }
}
