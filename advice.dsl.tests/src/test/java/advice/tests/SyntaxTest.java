// SPDX-License-Identifier: EPL-2.0
package advice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;

import advice.dsl.AdviceLanguage;
import advice.dsl.facts.When;
import advice.dsl.syntax.Near;
import advice.dsl.syntax.Prose;
import advice.tests.support.Manglings;

/** The smallest pieces of the language: prose without its layout, dates, the word that was meant, and texts of any kind. */
class SyntaxTest {

    private static final AdviceLanguage LANGUAGE = AdviceLanguage.start().on(LocalDate.parse("2026-03-26"));

    @Test
    void lineBreaksAndIndentationAreLayout() {
        assertThat(Prose.of("\"Sam needs an adult\n     whenever she goes out.\"").text())
                .isEqualTo("Sam needs an adult whenever she goes out.");
    }

    @Test
    void aBlankLineStartsAParagraphAndADashAListItem() {
        assertThat(Prose.of("\"First.\n\n     Second:\n     - one\n     - two\"").text())
                .isEqualTo("First.\n\nSecond:\n- one\n- two");
    }

    @Test
    void windowsLineEndsAreLayoutToo() {
        assertThat(Prose.of("\"Sam needs\r\n   help.\r\n\r\n   Daily.\"").text()).isEqualTo("Sam needs help.\n\nDaily.");
    }

    @Test
    void threeMarksEncloseStraightQuotes() {
        assertThat(Prose.of("\"\"\"Sam said \"no\".\"\"\"").text()).isEqualTo("Sam said \"no\".");
    }

    @Test
    void everyCharacterOfProseKnowsWhereItIsWritten() {
        var written = "\"Sam  needs an adult\n\n     whenever she goes out.\"";
        var prose = Prose.of(written);
        for (int i = 0; i < prose.text().length(); i++) {
            var c = prose.text().charAt(i);
            if (!Character.isWhitespace(c)) {
                assertThat(written.charAt(prose.writtenStart(i))).isEqualTo(c);
            }
        }
        var at = prose.text().indexOf("whenever");
        assertThat(written.substring(prose.writtenStart(at), prose.writtenEnd(at + 8))).isEqualTo("whenever");
    }

    @Test
    void unclosedProseIsKnownToBe() {
        assertThat(Prose.of("\"Sam").closed()).isFalse();
        assertThat(Prose.of("\"").closed()).isFalse();
        assertThat(Prose.of("\"\"").closed()).isTrue();
        assertThat(Prose.of("\u201cSam\u201d").closed()).isTrue();
    }

    @Test
    void datesAreReadInBothSpellingsByTheRealCalendar() {
        assertThat(When.of("2026-03-02")).contains(When.day(LocalDate.of(2026, 3, 2)));
        assertThat(When.of("2/3/2026")).contains(When.day(LocalDate.of(2026, 3, 2)));
        assertThat(When.of("2026-02-29")).isEmpty();
        assertThat(When.of("2028-02-29")).isPresent();
        assertThat(When.of("2027-07").map(When::last)).contains(LocalDate.of(2027, 7, 31));
        assertThat(When.of("2027-13")).isEmpty();
        assertThat(When.of("2026-0")).isEmpty();
    }

    @Test
    void theWordThatWasMeantIsTheNearestOrTheOnlyOneBegunLikeIt() {
        var words = List.of("frequency", "impact", "evidence", "from");
        assertThat(Near.to("frequncy", words)).contains("frequency");
        assertThat(Near.to("freq", words)).contains("frequency");
        assertThat(Near.to("form", words)).contains("from");
        assertThat(Near.to("colour", words)).isEmpty();
        assertThat(Near.to("of", words)).isEmpty();
    }

    /** Anything a person might half-write parses, and no character of it is lost. */
    @Test
    void everyTextParsesWhole() {
        var desk = LANGUAGE.desk();
        Manglings.of(300, 7).forEach(text -> {
            var opened = desk.open(Path.of("random.advice"), text);
            assertThat(NodeModelUtils.getNode(opened.document()).getRootNode().getText()).isEqualTo(text);
            assertThat(opened.resource().getParseResult().hasSyntaxErrors()).isFalse();
            assertThat(desk.check(opened)).noneMatch(f -> f.id().equals("fault-in-advice"));
        });
    }
}
