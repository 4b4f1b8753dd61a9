// SPDX-License-Identifier: EPL-2.0
package advice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import advice.dsl.AdviceLanguage;
import advice.dsl.formatting.AdviceFormatter;
import advice.dsl.syntax.Shape;
import advice.dsl.syntax.Vocabulary;
import advice.dsl.syntax.Vocabulary.Naming;
import advice.tests.support.CoveragePages;
import advice.tests.support.Sources;
import advice.tests.support.StandardPages;

/** What the documentation says is so: its examples are checked, its lists are generated and compared. */
class DocsTest {

    private static final Path DOCS = Sources.ROOT.resolve("docs");
    private static final Pattern SNIPPET = Pattern.compile("```(advice|wording|profile)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!#)([^)# ]+)(#[^)]*)?\\)");

    @TestFactory
    Stream<DynamicTest> everyExampleIsUnderstood() {
        var language = AdviceLanguage.start().on(LocalDate.parse("2026-03-26"));
        var pages = Stream.concat(Sources.under(DOCS, ".md").stream(), Stream.of(Sources.ROOT.resolve("README.md"))).toList();
        var tests = pages.stream().flatMap(page -> SNIPPET.matcher(Sources.read(page)).results().map(snippet ->
                DynamicTest.dynamicTest(Sources.ROOT.relativize(page) + " at " + snippet.start(), () -> {
                    var desk = language.desk();
                    var opened = desk.open(Path.of("snippet." + snippet.group(1)), snippet.group(2));
                    assertThat(desk.check(opened)).filteredOn(f -> f.source().isEmpty() && !f.id().equals("no-authority"))
                            .as(snippet.group(2)).isEmpty();
                }))).toList();
        assertThat(tests).hasSizeGreaterThan(6);
        return tests.stream();
    }

    @Test
    void everyExampleIsInOrder() {
        var pages = Stream.concat(Sources.under(DOCS, ".md").stream(), Stream.of(Sources.ROOT.resolve("README.md"))).toList();
        assertThat(pages).hasSizeGreaterThan(8).allSatisfy(page -> compare(page, SNIPPET.matcher(Sources.read(page)).replaceAll(snippet ->
                Matcher.quoteReplacement("```" + snippet.group(1) + "\n" + AdviceFormatter.format(snippet.group(2)) + "```"))));
    }

    @Test
    void everyLinkBetweenOurPagesLeadsSomewhere() {
        var pages = ours();
        assertThat(pages).hasSizeGreaterThan(8).allSatisfy(page ->
                LINK.matcher(Sources.read(page)).results().map(l -> l.group(1)).filter(l -> !l.contains(":"))
                        .forEach(link -> assertThat(page.getParent().resolve(link)).as(link + " in " + page).exists()));
    }

    @Test
    void everyLinkIntoAPageLeadsToAHeading() {
        var links = Pattern.compile("\\]\\(([^)#: ]*)#([^)]*)\\)");
        var seen = new ArrayList<String>();
        for (var page : ours()) {
            links.matcher(Sources.read(page)).results().forEach(link -> {
                var to = link.group(1).isEmpty() ? page : page.getParent().resolve(link.group(1));
                assertThat(headings(Sources.read(to))).as(link.group() + " in " + page).contains(link.group(2));
                seen.add(link.group());
            });
        }
        assertThat(seen).hasSizeGreaterThan(4);
    }

    /** The headings of a page, as a link names them. */
    private static List<String> headings(String page) {
        return Pattern.compile("(?m)^#+ (.*)$").matcher(page).results()
                .map(heading -> heading.group(1).strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-')).toList();
    }

    @Test
    void noTableIsCutInTwoAndNoHeadingStandsAgainstAParagraph() {
        assertThat(ours()).allSatisfy(page -> assertThat(Sources.read(page).replaceAll("(?s)```.*?```", ""))
                .doesNotContainPattern("\\|\n\n\\|(?![^\n]*\n\\|--)").doesNotContainPattern("(?m)^[^\n#][^\n]*\n##+ "));
    }

    private static List<Path> ours() {
        return Stream.concat(Sources.under(DOCS, ".md").stream(),
                Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "benchmarks/README.md").map(Sources.ROOT::resolve)).toList();
    }

    @Test
    void theReadmeFitsOnOneScreen() {
        assertThat(Sources.read(Sources.ROOT.resolve("README.md")).lines().count()).isLessThan(80);
    }

    @Test
    void everyInvariantNamesATestThatIsThere() {
        var names = Pattern.compile("\\*\\*Invariant\\*\\*[^\\n]*?\\(`(\\w+)(?:\\.(\\w+))?`\\)").matcher(Sources.read(DOCS.resolve("architecture.md"))).results().toList();
        var tests = Stream.of("advice.dsl.tests/src/test/java", "advice.eclipse.tests/src")
                .flatMap(folder -> Sources.under(Sources.ROOT.resolve(folder), ".java").stream())
                .collect(Collectors.toMap(f -> f.getFileName().toString().replace(".java", ""), Sources::read, (a, b) -> a));
        assertThat(names).hasSizeGreaterThan(8).allSatisfy(name -> {
            assertThat(tests).containsKey(name.group(1));
            assertThat(tests.get(name.group(1))).contains(name.group(2));
        });
    }

    @Test
    void theWordsOfTheLanguageAreListed() {
        var page = new StringBuilder("# Every word of the language\n\n"
                + "Generated from the vocabulary; `./verify -Dupdate` writes it anew.\n\n"
                + "What stands in brackets may be left out of a line; `…` is prose, `date` a day, month or season, `name` the name of an element.\n");
        var file = "";
        for (var element : Vocabulary.shipped().elements()) {
            if (!file.equals(element.file())) {
                file = element.file();
                page.append("\n## In `.").append(file).append("` files\n");
            }
            page.append("\n### ").append(element.keyword()).append(element.naming() == Naming.REQUIRED ? " NAME" : element.naming() == Naming.OPTIONAL ? " [NAME]" : "")
                    .append("\n\n").append(element.header().meaning()).append(".\n")
                    .append(line(element.header())).append("\n");
            if (!element.properties().isEmpty()) {
                page.append("\n| property | what follows | what it is for |\n|---|---|---|\n");
                element.properties().forEach((key, shape) -> page.append("| `").append(key).append("`")
                        .append(element.repeatable().contains(key) ? " (may repeat)" : "").append(" | ")
                        .append(values(shape)).append(" | ").append(shape.meaning()).append(" |\n"));
            }
        }
        compare(DOCS.resolve("words.md"), page.toString());
    }

    private static String line(Shape shape) {
        var values = values(shape);
        return values.isEmpty() ? "" : "On its own line: " + values + ".";
    }

    private static String values(Shape shape) {
        var bare = kinds(shape.bare());
        var introduced = shape.connectors().entrySet().stream()
                .map(c -> "`" + c.getKey() + "`" + (c.getValue().isEmpty() ? "" : " " + kinds(c.getValue()))).collect(Collectors.joining(", "));
        return Stream.of(bare, introduced).filter(s -> !s.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String kinds(Shape.Values values) {
        return Stream.of(Shape.Kind.values()).filter(values::take).map(kind -> switch (kind) {
            case NAME -> "name of " + String.join(", ", values.names());
            case PROSE -> "…";
            case DATE -> "date";
            case NUMBER -> "number";
            case WORDS -> "words";
        }).collect(Collectors.joining(" or "));
    }

    @Test
    void theStandardsAreListed() {
        compare(DOCS.resolve("standards.md"), StandardPages.list());
    }

    @Test
    void everyStandardHasItsPageAndNothingElseHas() throws IOException {
        var pages = StandardPages.all();
        var folder = DOCS.resolve("standards");
        if (Sources.UPDATE) {
            Files.createDirectories(folder);
            for (var page : Sources.under(folder, ".md")) {
                if (!pages.containsKey(page.getFileName().toString())) {
                    Files.delete(page);
                }
            }
        }
        pages.forEach((name, page) -> compare(folder.resolve(name), page));
        assertThat(Sources.under(folder, ".md")).extracting(page -> page.getFileName().toString()).containsExactlyInAnyOrderElementsOf(pages.keySet());
    }

    @Test
    void everyRowOfTheGuidanceIsListedWithThePlaceWhereItLives() {
        compare(DOCS.resolve("coverage.md"), CoveragePages.coverage());
    }

    @Test
    void theQuestionsOfTheChecklistAreListed() {
        compare(DOCS.resolve("checklist.md"), CoveragePages.checklist());
    }

    private static void compare(Path page, String expected) {
        if (Sources.UPDATE) {
            Sources.write(page, expected);
        } else {
            assertThat(Files.exists(page) ? Sources.read(page) : "").isEqualTo(expected);
        }
    }
}
