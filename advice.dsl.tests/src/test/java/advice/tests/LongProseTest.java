// SPDX-License-Identifier: EPL-2.0
package advice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import advice.dsl.AdviceLanguage;
import advice.dsl.rules.Rules;

/** No pattern on words takes long over any text: 20,000 characters in every section, of the kinds on which a careless pattern never ends. */
class LongProseTest {

    private static final int LENGTH = 20_000;

    /** Generous for a busy machine; a pattern that runs away takes minutes. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final Map<String, String> PIECES = Map.ofEntries(
            Map.entry("one word", "a"),
            Map.entry("one capital word", "A"),
            Map.entry("capital words", "Ava "),
            Map.entry("brothers", "his brother "),
            Map.entry("brothers with names", "his brother Oliver, Ava and "),
            Map.entry("needs", "needs a "),
            Map.entry("every other", "every other "),
            Map.entry("also needs", "He also needs weekly "),
            Map.entry("opening quotation marks", "\u201c"),
            Map.entry("single quotation marks", "\u2018A'b "),
            Map.entry("apostrophes", "'Abc'd"),
            Map.entry("stops", "."),
            Map.entry("stops with letters", "a.b."),
            Map.entry("questions", "? "),
            Map.entry("digits", "0"),
            Map.entry("groups of digits", "01632 96 "),
            Map.entry("brackets", "["),
            Map.entry("slashes", "he/she/"),
            Map.entry("hyphens", "a-b-"),
            Map.entry("parents", "his parents have also have "),
            Map.entry("social workers", "the social worker "),
            Map.entry("while his mother", "while his mother is "),
            Map.entry("will attend", "will attend all his "),
            Map.entry("acronyms", "ABC "),
            Map.entry("marks of their own", "e\u0301"));

    @TestFactory
    Stream<DynamicTest> everyPatternEnds() {
        var language = AdviceLanguage.start().on(LocalDate.parse("2026-03-26"));
        return PIECES.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(piece -> DynamicTest.dynamicTest(piece.getKey(), () -> {
            var prose = piece.getValue().repeat(LENGTH / piece.getValue().length()).strip();
            var opened = language.desk().open(Path.of("long.advice"), document(prose));
            var findings = Assertions.assertTimeoutPreemptively(LONGEST,
                    () -> Rules.shipped().checkAll(opened.resource(), opened.facts()));
            assertThat(findings).noneMatch(f -> f.id().equals("fault-in-advice"));
        }));
    }

    private static String document(String prose) {
        var text = new StringBuilder("advice for Sam\nchild Sam\n    name \"Samira Example\"\nparent Mum\n    name \"Amal Example\"\n");
        for (var element : List.of("view One by Sam", "view Two by Mum", "interest by Sam", "aspiration Three by Sam", "need Four",
                "outcome Five", "provision Six in H1", "reason", "strength")) {
            text.append(element).append("\n    \"\"\"").append(prose).append("\"\"\"\n");
            if (element.startsWith("need")) {
                text.append("    evidence home reported by Mum on 2026-03-02 \"\"\"").append(prose).append("\"\"\"\n");
            }
        }
        return text.toString();
    }
}
