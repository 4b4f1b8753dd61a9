// SPDX-License-Identifier: EPL-2.0
package advice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.dsl.ide.manual.Manual;
import advice.dsl.rules.Rules;
import advice.tests.support.Sources;

/** The documents as pages for an editor's help. */
class ManualTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern TOPIC = Pattern.compile("href=\"help/([^\"]+)\"");

    @TempDir
    static Path pages;

    @BeforeAll
    static void write() throws IOException {
        Manual.main(Sources.ROOT.resolve("docs").toString(), pages.toString());
    }

    private static List<Path> all() throws IOException {
        try (var files = Files.walk(pages)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    @Test
    void everyPageIsWellFormed() throws Exception {
        assertThat(all()).hasSizeGreaterThan(100);
        for (var page : all()) {
            assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile()).getElementsByTagName("h1").getLength()).as(page.toString()).isEqualTo(1);
        }
    }

    @Test
    void everyLinkLeadsToAPlaceThatIsThere() throws IOException {
        var followed = 0;
        for (var page : all()) {
            var links = LINK.matcher(Files.readString(page));
            while (links.find()) {
                var parts = links.group(1).split("#", 2);
                var target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
                assertThat(target).as(page + " leads to " + links.group(1)).exists();
                if (parts.length > 1) {
                    var places = PLACE.matcher(Files.readString(target)).results().map(place -> place.group(1)).collect(Collectors.toCollection(HashSet::new));
                    assertThat(places).as(page + " leads to " + links.group(1)).contains(parts[1]);
                }
                followed++;
            }
        }
        assertThat(followed).isGreaterThan(500);
    }

    @Test
    void everyStandardHasAPageAndIsListed() throws IOException {
        var list = Files.readString(pages.resolve("standards.html"));
        for (var rule : Rules.shipped().all()) {
            assertThat(pages.resolve("standards/" + rule.id() + ".html")).content().contains("<h1 id=\"" + rule.id() + "\">", "<pre>");
            // The standards of the language itself come from no guidance and stand in no list.
            assertThat(list).matches(text -> rule.standard().source().length == 0 || text.contains("<a href=\"standards/" + rule.id() + ".html\"><code>" + rule.id() + "</code></a>"), rule.id());
        }
    }

    @Test
    void whatIsWrittenIsShownAndNotTakenForMarkup() throws IOException {
        assertThat(pages.resolve("wordings.html")).content().contains("[child's name]", "<table>", "<code>wording NAME</code>").doesNotContain("```", "**");
        assertThat(pages.resolve("start.html")).content().contains("<em>File \u2192 New \u2192 Advice</em>", "<a href=\"eclipse.html\">Advice in Eclipse</a>");
    }

    @Test
    void theSameDocumentsGiveTheSamePages(@TempDir Path again) throws IOException {
        Manual.main(Sources.ROOT.resolve("docs").toString(), again.toString());
        var first = new TreeMap<String, String>();
        for (var page : all()) {
            first.put(pages.relativize(page).toString(), Files.readString(page));
        }
        assertThat(first).allSatisfy((name, text) -> assertThat(again.resolve(name)).hasContent(text));
    }

    @Test
    void theContentsOfEclipsesHelpNameEachDocumentOnce() throws IOException {
        var topics = TOPIC.matcher(Files.readString(Sources.ROOT.resolve("advice.eclipse/toc.xml")).replaceFirst("topic=\"[^\"]+\"", "")).results()
                .map(topic -> topic.group(1)).toList();
        try (var files = Files.list(pages)) {
            assertThat(topics).containsExactlyInAnyOrderElementsOf(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".html")).toList());
        }
    }
}
