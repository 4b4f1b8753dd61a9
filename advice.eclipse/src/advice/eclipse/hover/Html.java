// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.hover;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The server's Markdown as HTML: paragraphs, headings, lists, lines of the language, rules, and marks within a line. */
final class Html {

    private static final Pattern ITEM = Pattern.compile("( *)[-*] (.*)");
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.*)");
    private static final Pattern LINK = Pattern.compile("\\[((?:[^\\\\\\]]|\\\\.)*)\\]\\(([^)\\s]*)\\)");
    private static final String FENCE = "```";

    private final StringBuilder html = new StringBuilder();
    private final Deque<Integer> lists = new ArrayDeque<>();
    private boolean paragraph;

    private Html() {
    }

    static String of(String markdown) {
        var page = new Html();
        var lines = markdown.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                i = page.written(lines, i + 1);
            } else {
                page.line(lines.get(i));
            }
        }
        page.endParagraph();
        page.endLists(-1);
        return page.html.toString();
    }

    /** The same without any marks, for where there is no browser. */
    static String plain(String markdown) {
        return markdown.lines().filter(line -> !line.startsWith(FENCE)).map(line -> line.equals("---") ? "" : marked(line, false))
                .collect(Collectors.joining("\n")).strip();
    }

    private int written(List<String> lines, int from) {
        endParagraph();
        endLists(-1);
        html.append("<pre>");
        var i = from;
        for (; i < lines.size() && !lines.get(i).startsWith(FENCE); i++) {
            html.append(escaped(lines.get(i))).append('\n');
        }
        html.append("</pre>\n");
        return i;
    }

    private void line(String line) {
        var item = ITEM.matcher(line);
        var heading = HEADING.matcher(line);
        if (line.isBlank()) {
            endParagraph();
            endLists(-1);
        } else if (line.equals("---")) {
            endParagraph();
            endLists(-1);
            html.append("<hr>\n");
        } else if (heading.matches()) {
            endParagraph();
            var level = heading.group(1).length();
            html.append("<h" + level + ">").append(marked(heading.group(2), true)).append("</h" + level + ">\n");
        } else if (item.matches()) {
            endParagraph();
            item(item.group(1).length(), item.group(2));
        } else {
            if (!paragraph && lists.isEmpty()) {
                html.append("<p>");
                paragraph = true;
            }
            html.append(marked(line.strip(), true)).append(line.endsWith("  ") || line.endsWith("\\") ? "<br>" : " ");
        }
    }

    private void item(int indent, String words) {
        endLists(indent);
        if (lists.isEmpty() || lists.peek() < indent) {
            html.append("<ul>\n");
            lists.push(indent);
        }
        html.append("<li>").append(marked(words, true)).append(' ');
    }

    private void endParagraph() {
        if (paragraph) {
            html.append("</p>\n");
            paragraph = false;
        }
    }

    private void endLists(int deeperThan) {
        while (!lists.isEmpty() && lists.peek() > deeperThan) {
            html.append("</ul>\n");
            lists.pop();
        }
    }

    private static String marked(String line, boolean asHtml) {
        var words = new StringBuilder();
        var open = new ArrayDeque<String>();
        var link = LINK.matcher(line);
        for (int i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                words.append(text(line.substring(++i, i + 1), asHtml));
            } else if (c == '`' && line.indexOf('`', i + 1) > 0) {
                var end = line.indexOf('`', i + 1);
                words.append(tag("<code>", asHtml)).append(text(line.substring(i + 1, end), asHtml)).append(tag("</code>", asHtml));
                i = end;
            } else if (c == '*') {
                var strong = line.startsWith("**", i);
                var name = strong ? "b" : "i";
                words.append(tag(name.equals(open.peek()) ? "</" + open.pop() + ">" : "<" + push(open, name) + ">", asHtml));
                i += strong ? 1 : 0;
            } else if (c == '[' && link.find(i) && link.start() == i) {
                words.append(tag("<a href=\"" + escaped(link.group(2)) + "\">", asHtml)).append(marked(link.group(1), asHtml)).append(tag("</a>", asHtml));
                i = link.end() - 1;
            } else {
                words.append(text(String.valueOf(c), asHtml));
            }
        }
        open.forEach(name -> words.append(tag("</" + name + ">", asHtml)));
        return words.toString();
    }

    private static String push(Deque<String> open, String name) {
        open.push(name);
        return name;
    }

    private static String tag(String tag, boolean asHtml) {
        return asHtml ? tag : "";
    }

    private static String text(String text, boolean asHtml) {
        return asHtml ? escaped(text) : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
