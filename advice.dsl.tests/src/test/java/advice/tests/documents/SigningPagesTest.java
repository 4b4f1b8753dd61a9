// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import advice.documents.signing.SigningPages;
import advice.documents.xhtml.XhtmlConverter;
import advice.dsl.AdviceLanguage;
import advice.dsl.signing.Reporter;
import advice.dsl.signing.ReportForSigning;
import advice.tests.support.Sources;

/** The report for whoever signs, as a Word file and as a page. */
class SigningPagesTest {

    private static final String SAM = Sources.read(Sources.ROOT.resolve("examples/sam.advice"));

    private static ReportForSigning report(String text) {
        var desk = AdviceLanguage.start().on(LocalDate.parse("2026-03-27")).desk();
        var opened = desk.open(Path.of("sam.advice"), text);
        return Reporter.report(opened.facts(), desk.check(opened));
    }

    @Test
    void whatIsFinalAndRightIsReadyAndWhatIsNotSaysWhy() {
        assertThat(report(SAM).verdict()).isEqualTo("Ready to sign");
        assertThat(report(SAM.replace("status      final", "status      draft")).verdict()).isEqualTo("Not ready to sign: it is still a draft");
        assertThat(report(SAM.replace("    by          2027-07-31\n", "")).verdict())
                .isEqualTo("Not ready to sign: the outcome Saturdays has no date by which it is to be met");
        assertThat(report("").verdict()).startsWith("Not ready to sign: it is still a draft");
    }

    @Test
    void departuresStandWithTheirReasonsAndAnswersWithWhoGaveThem() {
        var departing = SAM.replace("    by          2027-07-31\n", "    departs from outcome-without-date because \"The group has not set its days.\"\n");
        assertThat(report(departing).sections()).filteredOn(s -> s.heading().startsWith("Departures")).singleElement()
                .satisfies(s -> assertThat(s.rows()).singleElement().satisfies(row -> assertThat(row).contains("The group has not set its days.")));
        assertThat(report(SAM).sections()).filteredOn(s -> s.heading().equals("Checklist")).singleElement()
                .satisfies(s -> assertThat(s.rows()).hasSize(6).anySatisfy(row -> assertThat(row.get(1)).isEqualTo("Yes, P. Manager, 27 March 2026")));
    }

    @Test
    void eachDecisionNamesTheRowOfTheTable() {
        assertThat(report(SAM).sections()).filteredOn(s -> s.heading().startsWith("What the authority's tables")).singleElement()
                .satisfies(s -> assertThat(s.rows()).hasSize(9).allSatisfy(row -> assertThat(row.get(2)).matches("\\d+\\.\\d+.*")));
    }

    @Test
    void thePageHasRealHeadingsAndTablesAndALanguageAndLoadsNothing() {
        var page = new String(SigningPages.html(report(SAM)), UTF_8);
        assertThat(page).contains("lang=\"en-GB\"", "<title>Report for signing: Samira Example</title>").doesNotContain("<script", "src=\"http");
        assertThat(page.split("<h1", -1)).hasSize(2);
        assertThat(page.split("<h2", -1)).hasSize(8);
        assertThat(page.split("scope=\"col\"", -1)).hasSizeGreaterThan(12);
        assertThat(page.split("scope=\"row\"", -1)).hasSizeGreaterThan(4);
    }

    @Test
    void theWordFileIsThePageAndTheSameReportGivesTheSameBytes() throws Exception {
        var report = report(SAM);
        assertThat(XhtmlConverter.convert(SigningPages.docx(report)).html()).isEqualTo(new String(SigningPages.html(report), UTF_8));
        assertThat(XhtmlConverter.convert(SigningPages.docx(report)).unsupported()).isEmpty();
        assertThat(SigningPages.docx(report)).isEqualTo(SigningPages.docx(report(SAM)));
    }

    @Test
    void whatMeansSomethingInAPageIsOnlyWords() {
        var page = new String(SigningPages.html(report(SAM.replace("Going out safely", "Going <b>out</b> & \u0000safely"))), UTF_8);
        assertThat(page).contains("Going &lt;b&gt;out&lt;/b&gt; &amp;").doesNotContain("<b>out");
    }
}
