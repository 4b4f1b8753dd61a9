// SPDX-License-Identifier: EPL-2.0
package advice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import advice.dsl.facts.Fact;
import advice.dsl.library.Library;
import advice.dsl.rules.Rules;
import advice.dsl.syntax.Vocabulary;
import advice.tests.support.Fixture;
import advice.tests.support.Sources;

/** Everything that must exist, exists; everything found is more than nothing. */
class InventoryTest {

    private static final Path LIBRARY = Sources.ROOT.resolve("advice.dsl/src/main/resources/advice/library");
    private static final List<String> ABOUT = Stream.of(List.of(""), Fact.KIND.choices(), Fact.PURPOSE.choices()).flatMap(List::stream).toList();

    @Test
    void everyRuleIsFoundWithoutAList() {
        var classes = Sources.under(Sources.ROOT.resolve("advice.dsl/src/main/java/advice/dsl/rules"), ".java").stream()
                .filter(f -> Sources.read(f).contains("@AutoService(Rule.class)")).count();
        assertThat(Rules.shipped().all()).hasSizeGreaterThan(40).hasSize((int) classes);
    }

    @Test
    void everyRuleSaysWhatItHoldsAndWhy() {
        for (var rule : Rules.shipped().all()) {
            var standard = rule.standard();
            assertThat(standard.summary()).as(rule.id()).isNotBlank().doesNotEndWith(".")
                    .doesNotContainIgnoringCase("invalid").doesNotContainIgnoringCase("please").doesNotContain("!");
            assertThat(standard.why()).as(rule.id()).isNotBlank();
            assertThat(standard.rows()).as(rule.id() + " names the rows of the guidance that it holds")
                    .allMatch(row -> row.matches("[A-Z0-9]{1,5}-\\d{2}"));
            for (var source : standard.source()) {
                assertThat(source).as(rule.id() + " cites a source that is known").matches("(Swindon 2022|NCT), .+");
            }
            assertThat(standard.about()).as(rule.id() + " is about a kind or a purpose that there is").isIn(ABOUT);
            assertThat(Sources.fixture(rule)).exists();
            assertThat(Fixture.read(Sources.fixture(rule)).cases()).as(rule.id()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void noFixtureStandsWithoutItsRule() {
        var fixtures = Sources.under(Sources.ROOT.resolve("advice.dsl/src/main/java/advice/dsl/rules"), ".advice");
        assertThat(fixtures).isNotEmpty().allSatisfy(fixture ->
                assertThat(Path.of(fixture.toString().replaceAll("\\.advice$", ".java"))).exists());
    }

    @Test
    void theLibrarysIndexListsWhatIsThere() {
        var there = Sources.under(LIBRARY, "").stream().map(f -> LIBRARY.relativize(f).toString().replace('\\', '/'))
                .filter(f -> !f.equals("index.txt")).sorted().toList();
        if (Sources.UPDATE) {
            Sources.write(LIBRARY.resolve("index.txt"), String.join("\n", there) + "\n");
        } else {
            assertThat(Library.shippedNames()).isNotEmpty().containsExactlyElementsOf(there);
        }
    }

    /** The element that opens a file stands at its head only, so its keyword may be a property further down. */
    @Test
    void aWordIsNeverBothAnElementAndAPropertyInTheSamePlace() {
        var vocabulary = Vocabulary.shipped();
        assertThat(vocabulary.elements()).hasSizeGreaterThan(40);
        for (var element : vocabulary.elements()) {
            for (var property : element.properties().entrySet()) {
                vocabulary.element(property.getKey()).filter(other -> other.file().equals(element.file())
                        && !other.keyword().equals(other.file())).ifPresent(other ->
                        assertThat(other.header().connectors().keySet())
                                .as("`" + property.getKey() + "` under `" + element.keyword() + "` could also begin an element")
                                .anyMatch(word -> !property.getValue().introduces(word)));
            }
        }
    }

    @Test
    void childPomsStateNoVersionButTheirParents() {
        for (var module : List.of("advice.dsl", "advice.documents", "advice.dsl.ide", "advice.cli", "advice.dsl.tests")) {
            var pom = Sources.read(Sources.ROOT.resolve(module + "/pom.xml"));
            assertThat(pom.split("<version>", -1).length - 1).as(module).isEqualTo(1);
        }
    }

    @Test
    void nothingThatTheBuildMakesIsInGit() throws IOException, InterruptedException {
        var files = git("ls-files");
        assertThat(files).isNotEmpty();
        assertThat(files.lines().filter(f -> Pattern.compile("(^|/)(target|src-gen|generated|node_modules)/|\\.class$|\\.xtextbin$").matcher(f).find()))
                .isEmpty();
    }

    @Test
    void everySourceFileNamesItsLicence() throws IOException, InterruptedException {
        var sources = git("ls-files", "*.java", "*.xtext").lines().map(Sources.ROOT::resolve).filter(Files::exists).toList();
        assertThat(sources).hasSizeGreaterThan(50)
                .allSatisfy(f -> assertThat(Sources.read(f)).startsWith("// SPDX-License-Identifier: EPL-2.0\n"));
    }

    @Test
    void noFileNamesARegistryOrAPathOfSomebodysMachine() throws IOException, InterruptedException {
        var suspicious = Pattern.compile("repo1\\.maven|repo\\.maven|registry\\.npmjs|/root/|/home/[a-z]");
        var texts = git("ls-files", "*.java", "*.md", "*.xml", "*.txt", "*.advice", "*.wording", "*.profile", "verify", "advice", "*.cmd").lines()
                .map(Sources.ROOT::resolve).filter(Files::exists)
                .filter(f -> !f.endsWith("InventoryTest.java")).collect(Collectors.toList());
        assertThat(texts).isNotEmpty().allSatisfy(f ->
                assertThat(suspicious.matcher(Sources.read(f)).find()).as(f.toString()).isFalse());
    }

    private static String git(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of("git", "-c", "safe.directory=*"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).directory(Sources.ROOT.toFile()).start();
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
