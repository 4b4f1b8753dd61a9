// SPDX-License-Identifier: EPL-2.0
package advice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import advice.dsl.AdviceLanguage;
import advice.dsl.rules.Finding;
import advice.dsl.signing.Reporter;
import advice.tests.support.Sources;

/** What {@code examples/signed.advice} promises: agreed to and signed as it stands, and what is changed in it is found. */
class SignedExampleTest {

    private static final AdviceLanguage LANGUAGE = AdviceLanguage.start();
    private static final Path PATH = Sources.ROOT.resolve("examples/signed.advice");
    private static final String SIGNED = Sources.read(PATH);

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-28", "2026-03-26", "2030-01-01"})
    void nothingIsFoundInItFromTheDayOfItsSignatureOn(String day) {
        assertThat(findings(SIGNED, day)).isEmpty();
    }

    @Test
    void theReportSaysWhoSignedItAndThatNothingHasChanged() {
        var desk = LANGUAGE.on(LocalDate.parse("2026-03-26")).desk();
        var opened = desk.open(PATH, SIGNED);
        var report = Reporter.report(opened.facts(), desk.check(opened));
        assertThat(report.verdict()).isEqualTo("Signed by P. Manager on 28 March 2025, and unchanged since");
        assertThat(report.ready()).isTrue();
        assertThat(report.sections()).filteredOn(s -> s.heading().startsWith("Agreement")).singleElement()
                .satisfies(s -> assertThat(s.rows()).extracting(row -> row.get(0) + ": " + row.get(2)).containsExactly("Mum: Nothing", "Dad: Nothing", "P. Manager: Nothing"));
    }

    @Test
    void aNeedThatIsRewordedIsFoundAndWhatHangsFromItIsLookedAtAgain() {
        assertThat(findings(SIGNED.replace("whenever she leaves the house", "when she leaves the house"), "2026-03-26"))
                .extracting(found -> line(found) + ": " + found.message().replaceAll(" hangs from.*", "")).containsExactly(
                        "need GoingOut: The need GoingOut was changed after P. Manager signed on 28 March 2025",
                        "need GoingOut: The need GoingOut was changed after Mum and Dad agreed on 27 March 2025",
                        "outcome OutOnSaturdays: Look again: the outcome OutOnSaturdays",
                        "provision SupportWorker in H1: Look again: the provision SupportWorker");
    }

    private static List<Finding> findings(String text, String day) {
        var desk = LANGUAGE.on(LocalDate.parse(day)).desk();
        return desk.check(desk.open(PATH, text));
    }

    private static String line(Finding found) {
        return SIGNED.split("\n")[found.place().line() - 1];
    }
}
