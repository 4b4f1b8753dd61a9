// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The manual as pages for an editor's help: our documents, the page of each standard among them.
 * The build runs it; the same documents give the same pages.
 */
public final class Manual {

    /** What a writer, a keeper of wordings and an authority's lead read; the rest is for whoever changes Advice itself. */
    static final List<String> DOCUMENTS = List.of("start", "eclipse", "language", "words", "checklist", "standards", "wordings", "templates", "authorities", "cli", "editors");

    private static final String STANDARDS = "standards";
    private static final String STYLE = "style.css";
    private static final Pattern TITLE = Pattern.compile("# (.*)");

    private Manual() {
    }

    /**
     * Writes the pages.
     *
     * @param arguments the folder of the documents, and the folder for the pages
     */
    public static void main(String... arguments) throws IOException {
        write(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void write(Path documents, Path pages) throws IOException {
        Files.createDirectories(pages.resolve(STANDARDS));
        for (var name : DOCUMENTS) {
            page(documents.resolve(name + ".md"), pages.resolve(name + ".html"), STYLE, Manual::link);
        }
        try (var standards = Files.newDirectoryStream(documents.resolve(STANDARDS), "*.md")) {
            for (var standard : standards) {
                var name = standard.getFileName().toString().replace(".md", ".html");
                page(standard, pages.resolve(STANDARDS).resolve(name), "../" + STYLE, Manual::linkOfStandard);
            }
        }
        try (var style = Manual.class.getResourceAsStream(STYLE)) {
            Files.write(pages.resolve(STYLE), style.readAllBytes());
        }
    }

    private static void page(Path document, Path page, String style, UnaryOperator<String> links) throws IOException {
        var markdown = Files.readString(document);
        var title = TITLE.matcher(markdown.lines().findFirst().orElse(""));
        Files.writeString(page, MarkdownPage.of(markdown, title.matches() ? title.group(1) : document.getFileName().toString(), style, links));
    }

    /** To another page of the manual, or nowhere: the manual needs no network and no checkout. */
    private static String link(String to) {
        var parts = to.split("#", 2);
        var isOurs = parts[0].startsWith(STANDARDS + "/") || DOCUMENTS.stream().anyMatch(name -> parts[0].equals(name + ".md"));
        return parts[0].isEmpty() ? to : isOurs ? parts[0].replace(".md", ".html") + (parts.length > 1 ? "#" + parts[1] : "") : "";
    }

    /** Standards lie in a folder of their own, one beside the other. */
    private static String linkOfStandard(String to) {
        if (to.startsWith("../")) {
            var above = link(to.substring(3));
            return above.isEmpty() ? "" : "../" + above;
        }
        return to.contains("/") ? "" : to.replace(".md", ".html");
    }
}
