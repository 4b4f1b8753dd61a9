// SPDX-License-Identifier: EPL-2.0
package advice.documents.preview;

import java.util.ArrayList;
import java.util.List;

import advice.documents.composing.Composer.Traced;
import advice.documents.preview.Preview.Anchor;
import advice.documents.xhtml.Markup;

/** What a document says, field by field, where no form can be filled; the reason stands above it. */
final class PlainPage {

    private static final String STYLE = """
            body { max-width: 40em; margin: 0 auto; padding: 1.5em 1em; font: 11pt/1.45 Arial, "Liberation Sans", Helvetica, sans-serif; \
            color: #1D1D1B; background: #FFFFFF }
            h1 { font-size: 1.6em; line-height: 1.2 }
            h2 { font-size: 1.2em; margin: 1.6em 0 0.4em; border-bottom: 1pt solid #B9C3C4 }
            h3 { font-size: 1em; margin: 0.9em 0 0.1em }
            p { margin: 0 0 0.4em; white-space: pre-line }
            .why { border: 1.5pt solid #8A6A00; background: #FFF9E0; padding: 0.7em 1em }
            :target { background: #FFF2B3; outline: 2pt solid #8A6A00; outline-offset: 2pt; scroll-margin: 30vh }
            """;

    private PlainPage() {
    }

    static Preview of(Traced traced, List<String> reasons) {
        var anchors = new ArrayList<Anchor>();
        var body = new StringBuilder();
        var section = "";
        for (var placed : PlacedField.of(traced)) {
            var field = placed.field();
            if (!field.section().equals(section)) {
                section = field.section();
                body.append("<h2>").append(Markup.text(section)).append("</h2>\n");
            }
            placed.origin().ifPresent(origin -> anchors.add(new Anchor(placed.id(), origin)));
            body.append("<h3").append(Markup.attribute("id", placed.id())).append('>').append(Markup.text(field.label())).append("</h3>\n");
            if (!field.text().isEmpty()) {
                body.append("<p>").append(Markup.text(field.text())).append("</p>\n");
            }
        }
        var title = Markup.text(traced.form().header().title());
        var html = """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB" xml:lang="en-GB">
                <head>
                <meta charset="utf-8"/>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                <div class="why" role="note">
                %s</div>
                %s</main>
                </body>
                </html>
                """.formatted(title, STYLE, title, why(reasons), body);
        return new Preview(html, anchors);
    }

    private static String why(List<String> reasons) {
        var why = new StringBuilder();
        reasons.forEach(reason -> why.append("<p>").append(Markup.text(reason.endsWith(".") ? reason : reason + ".")).append("</p>\n"));
        return why.append("<p>What the document says is shown here without the form.</p>\n").toString();
    }
}
