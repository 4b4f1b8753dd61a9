// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.views;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Section;
import advice.dsl.model.Aspiration;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Interest;
import advice.dsl.model.View;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Once for the document; what was observed stands in for words where words are not used. */
@PracticeStandard(
    rows = "VIEW-04",
    source = "Swindon 2022, Views, interests and aspirations",
    level = Level.SUGGESTION,
    summary = "The child is never quoted",
    remedy = "Put what the child said after `says`, or what was seen after `observed`.",
    why = """
        A child's own sentence says more than our summary of it.
        """)
@AutoService(Rule.class)
public final class NoDirectSpeech extends Rule<Document> {

    private static final Pattern SPEECH = Pattern.compile("[\\\"\\u201c][^\\\"\\u201c\\u201d]{2,}+[\\\"\\u201d]|(?<![A-Za-z])[\\u2018'](?=[A-Z])[^\\u2019'\\n]{3,}(?:["
                + "\\u2019'](?=[a-z])[^\\u2019'\\n]*)*[\\u2019']");

    @Override
    protected void check(Document document, Report report) {
        var heard = document.getElements().stream().filter(e -> (e instanceof View || e instanceof Interest || e instanceof Aspiration)
                && ChildsViewMissing.isByChild(e)).toList();
        if (!report.facts().requires(Section.VIEWS) || heard.stream().noneMatch(View.class::isInstance)
                || heard.stream().anyMatch(e -> Elements.says(e, "says") || Elements.says(e, "observed")
                        || Elements.statements(e).anyMatch(t -> t.getValue() != null && SPEECH.matcher(t.getValue()).find()))) {
            return;
        }
        var first = heard.stream().filter(View.class::isInstance).findFirst().orElseThrow();
        report.at(first).saying(report.facts().child().map(Element::getName).map(n -> n + " is never quoted")
                .orElse("The child is never quoted"))
                .fix("Add the child's own words", report.lineUnder(first, "says \"\""));
    }
}
