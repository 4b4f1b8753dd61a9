// SPDX-License-Identifier: EPL-2.0
package advice.documents.preview;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import advice.documents.DocumentRefused;
import advice.documents.composing.Composer;
import advice.documents.composing.Composer.Traced;
import advice.documents.preview.Preview.Anchor;
import advice.documents.xhtml.XhtmlConverter;
import advice.dsl.facts.Facts;

/**
 * A document that is to be shown, with nothing of the model in it: it may be shown from any thread while the writer goes on.
 * Whatever is wrong with document or form, something is shown.
 *
 * @param traced   what is shown and where it was said
 * @param template the bytes of the authority's form; none where there is no form
 * @param refusals why there is none
 */
public record Sheet(Traced traced, byte[] template, List<String> refusals) {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    /** What is pointed at is seen on the page. */
    private static final String STYLE = """
            <style>
            :target { background: #FFF2B3; outline: 2pt solid #8A6A00; outline-offset: 2pt; scroll-margin: 30vh }
            </style>
            </head>
            """;

    /** @param draft whether it is shown as a draft, whatever the document says */
    public static Sheet of(Facts facts, boolean draft) {
        var traced = Composer.traced(facts, draft);
        if (!facts.isAdvice()) {
            return new Sheet(traced, new byte[0], List.of("This is no advice, and only an advice becomes a form"));
        }
        try {
            return new Sheet(traced, Composer.template(facts), List.of());
        } catch (DocumentRefused e) {
            return new Sheet(traced, new byte[0], e.sentences());
        }
    }

    /** The page: the authority's form, or a plain one where that cannot be filled, with the reason above it. */
    public Preview show(Forms forms) {
        if (!refusals.isEmpty()) {
            return PlainPage.of(traced, refusals);
        }
        try {
            var names = new Names(traced.origins());
            var html = XhtmlConverter.convert(forms.opened(template).filled(traced.form(), names)).html();
            var there = ID.matcher(html).results().map(found -> found.group(1)).collect(Collectors.toSet());
            return new Preview(html.replace("</head>\n", STYLE), names.given().stream().filter(anchor -> there.contains(anchor.id())).toList());
        } catch (DocumentRefused e) {
            return PlainPage.of(traced, e.sentences());
        }
    }
}
