// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.dsl.rules.Finding;
import advice.dsl.rules.Rules;

/** A finding with the page of its standard, in Markdown. */
final class StandardPage {

    private StandardPage() {
    }

    static String of(Finding finding) {
        var why = Rules.shipped().rule(finding.id()).map(rule -> rule.standard().why().strip().replaceAll("\\s*\\n\\s*", " ")).orElse("");
        var origin = Stream.of(finding.source(), "`" + finding.id() + "`").filter(s -> !s.isEmpty()).collect(Collectors.joining(" \u00b7 "));
        return Stream.of("**" + finding.level().word() + "**: " + finding.message() + ".", finding.remedy(), Markdown.plain(why),
                finding.departure().isEmpty() ? "" : "Departed from because: " + Markdown.plain(finding.departure()), "*" + origin + "*")
                .filter(paragraph -> !paragraph.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
