// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import advice.documents.xhtml.Markup;

/**
 * Markdown as our own documents use it, as a page of XHTML: headings, paragraphs, lists, tables, text as it is written, and links.
 * A line that begins otherwise is a paragraph, so nothing is ever lost.
 */
final class MarkdownPage {

    private static final String FENCE = "```";
    private static final Pattern HEADING = Pattern.compile("(#{1,4}) (.*)");
    private static final Pattern ITEM = Pattern.compile("(\\d+\\.|-) (.*)");
    private static final Pattern COMMENT = Pattern.compile("<!--.*-->");
    private static final Pattern DASHES = Pattern.compile("[|: -]+");
    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern SPAN = Pattern.compile("(?<code>`+)(?<written>.+?)\\k<code>|(?<picture>!)?\\[(?<words>[^\\]]*)\\]\\((?<to>[^)\\s]+)\\)"
            + "|\\*\\*(?<bold>.+?)\\*\\*|\\*(?<leaning>[^*]+?)\\*|\\\\(?<itself>[\\\\`*_{}\\[\\]<>#|~&])");

    private final List<String> lines;
    private final UnaryOperator<String> links;
    private final StringBuilder out = new StringBuilder();
    private int next;

    private MarkdownPage(List<String> lines, UnaryOperator<String> links) {
        this.lines = lines;
        this.links = links;
    }

    /** @param links where a link of the text leads on a page; {@code ""} where it leads nowhere, and only its words stay */
    static String of(String markdown, String title, String style, UnaryOperator<String> links) {
        var page = new MarkdownPage(markdown.lines().toList(), links);
        while (page.next < page.lines.size()) {
            page.block();
        }
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB">
                <head>
                <meta charset="UTF-8"/>
                <title>%s</title>
                <link rel="stylesheet" href="%s"/>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(Markup.text(title), style, page.out);
    }

    /** The name under which a heading can be linked to. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }

    private void block() {
        var line = lines.get(next);
        var heading = HEADING.matcher(line);
        if (line.isBlank() || COMMENT.matcher(line).matches()) {
            next++;
        } else if (line.startsWith(FENCE)) {
            written();
        } else if (heading.matches()) {
            next++;
            var level = heading.group(1).length();
            out.append("<h").append(level).append(" id=\"").append(Markup.text(anchor(heading.group(2)))).append("\">").append(spans(heading.group(2)))
                    .append("</h").append(level).append(">\n");
        } else if (line.startsWith("|")) {
            table();
        } else if (ITEM.matcher(line).matches()) {
            list();
        } else {
            out.append("<p>").append(spans(paragraph())).append("</p>\n");
        }
    }

    /** Lines up to what is no longer part of it, with one blank between them. */
    private String paragraph() {
        var words = new ArrayList<String>();
        do {
            words.add(lines.get(next++).strip());
        } while (next < lines.size() && !begins(lines.get(next)));
        return String.join(" ", words);
    }

    private static boolean begins(String line) {
        return line.isBlank() || line.startsWith(FENCE) || line.startsWith("|") || HEADING.matcher(line).matches() || ITEM.matcher(line).matches();
    }

    private void written() {
        next++;
        out.append("<pre>");
        while (next < lines.size() && !lines.get(next).startsWith(FENCE)) {
            out.append(Markup.text(lines.get(next++))).append('\n');
        }
        next++;
        out.append("</pre>\n");
    }

    private void list() {
        var tag = Character.isDigit(lines.get(next).charAt(0)) ? "ol" : "ul";
        out.append('<').append(tag).append(">\n");
        while (next < lines.size() && ITEM.matcher(lines.get(next)).matches()) {
            var item = ITEM.matcher(paragraph());
            item.matches();
            out.append("<li>").append(spans(item.group(2))).append("</li>\n");
        }
        out.append("</").append(tag).append(">\n");
    }

    private void table() {
        out.append("<table>\n");
        var cell = "th";
        while (next < lines.size() && lines.get(next).startsWith("|")) {
            var line = lines.get(next++).strip();
            if (DASHES.matcher(line).matches()) {
                cell = "td";
                continue;
            }
            out.append("<tr>");
            for (var words : CELL_END.split(line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length()), -1)) {
                out.append('<').append(cell).append('>').append(spans(words.strip().replace("\\|", "|"))).append("</").append(cell).append('>');
            }
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    private String spans(String text) {
        var spans = new StringBuilder();
        var matcher = SPAN.matcher(text);
        var done = 0;
        while (matcher.find()) {
            spans.append(Markup.text(text.substring(done, matcher.start())));
            done = matcher.end();
            if (matcher.group("code") != null) {
                spans.append("<code>").append(Markup.text(matcher.group("written"))).append("</code>");
            } else if (matcher.group("to") != null) {
                link(spans, matcher.group("picture") != null, matcher.group("words"), links.apply(matcher.group("to")));
            } else if (matcher.group("bold") != null) {
                spans.append("<strong>").append(spans(matcher.group("bold"))).append("</strong>");
            } else if (matcher.group("leaning") != null) {
                spans.append("<em>").append(spans(matcher.group("leaning"))).append("</em>");
            } else {
                spans.append(Markup.text(matcher.group("itself")));
            }
        }
        return spans.append(Markup.text(text.substring(done))).toString();
    }

    private void link(StringBuilder spans, boolean picture, String words, String to) {
        if (to.isEmpty()) {
            spans.append(picture ? "" : spans(words));
        } else if (picture) {
            spans.append("<img src=\"").append(Markup.text(to)).append("\" alt=\"").append(Markup.text(words)).append("\"/>");
        } else {
            spans.append("<a href=\"").append(Markup.text(to)).append("\">").append(spans(words)).append("</a>");
        }
    }
}
