// SPDX-License-Identifier: EPL-2.0
package advice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import advice.dsl.AdviceLanguage;
import advice.dsl.AdviceLanguage.Opened;
import advice.dsl.beginning.NewAdvice;
import advice.dsl.beginning.NewAdvice.Begun;
import advice.dsl.beginning.NewAdvice.Known;
import advice.dsl.facts.Section;
import advice.dsl.formatting.AdviceFormatter;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Level;
import advice.tests.support.Sources;

/** A new advice holds what its authority asks for, and is calm: no error, and few findings, whatever it is for and whoever the child is. */
class NewAdviceTest {

    private static final Path FOLDER = Path.of("").toAbsolutePath();
    private static final AdviceLanguage LANGUAGE = AdviceLanguage.start().on(LocalDate.parse("2026-03-26"));
    private static final AdviceLanguage.Desk DESK = LANGUAGE.desk();
    private static final Path EXPECTED = Sources.ROOT.resolve("advice.dsl.tests/cases/new-advice.txt");
    private static final Map<String, LocalDate> DAYS = Map.of("received", LocalDate.parse("2026-03-02"), "requested", LocalDate.parse("2026-03-02"),
            "agreed", LocalDate.parse("2026-03-02"), "meeting", LocalDate.parse("2026-05-18"), "closure", LocalDate.parse("2026-04-17"),
            "tribunal", LocalDate.parse("2026-04-20"));
    /** Nobody knows yet, and 4, 9, 13, 14 and 17 years old. */
    private static final List<String> BORN = List.of("", "2021-06-14", "2016-06-14", "2012-06-14", "2011-06-14", "2008-06-14");
    /** What a writer may add at once of how the child is known; the first is open. */
    private static final List<String> STANDING = List.of("""
                open to     "child in need plan" led by "Disabled Children's Team" since 2025-01-12 worker "R. Writer"
                plans       "Child in need plan" review 2026-07-02
            """, "", "    not open    since 2026-02-02\n", "    not open    since 2024-02-02\n", "    never known\n");

    private record Document(String authority, String kind, String purpose) {

        Begun begun(String born, Map<String, LocalDate> days, String writer) {
            return NewAdvice.begin(new Known(authority, authority.equals("Swindon") ? "" : "West", kind, purpose, "Samira Example", "Sam",
                    Optional.of(born).filter(b -> !b.isEmpty()).map(LocalDate::parse), writer, writer.isEmpty() ? "" : "Social Worker", days), FOLDER, LANGUAGE);
        }

        @Override
        public String toString() {
            return authority + " | " + kind + " | " + purpose;
        }
    }

    private static List<Document> documents() {
        return Stream.of("Swindon", "Northamptonshire").map(name -> open("advice for Sam\n    authority " + name + "\n").facts().authority().orElseThrow())
                .flatMap(authority -> authority.kinds().stream().flatMap(kind -> authority.purposes().stream()
                        .map(purpose -> new Document(authority.profile().getName(), kind, purpose)))).toList();
    }

    private static Opened open(String text) {
        return DESK.open(FOLDER.resolve("sam.advice"), text);
    }

    private static List<Finding> findings(String text) {
        return DESK.check(open(text));
    }

    /** Each document in every state in which it may be begun: with or without its days, the child's age and standing. */
    private static Stream<String> everyState(Document document) {
        return BORN.stream().flatMap(born -> Stream.of(Map.<String, LocalDate>of(), DAYS).flatMap(days -> STANDING.stream()
                .filter(standing -> !document.purpose().equals("closure") || !document.authority().equals("Swindon") || !standing.contains("not open") && !standing.contains("never"))
                .map(standing -> document.begun(born, days, standing.isEmpty() || standing.contains("open to") ? "R. Writer" : "").text()
                        .replaceFirst("(?s)(child Sam\n.*?)\n\n", "$1\n" + standing + "\n"))));
    }

    @Test
    void itHasNoErrorAndAtMostTwelveFindings() throws IOException {
        var rows = new TreeSet<String>();
        var table = new StringBuilder("""
                # How many findings a document has that was just begun, over every age and standing of the child, with its days and without.
                # authority | kind | purpose | rows of the sections | fewest | most
                """);
        for (var document : documents()) {
            var counts = new IntSummaryStatistics();
            var here = new TreeSet<String>();
            everyState(document).forEach(text -> {
                var found = findings(text);
                assertThat(found).as(text).noneMatch(f -> f.level() == Level.ERROR).hasSizeLessThanOrEqualTo(12);
                assertThat(found).as(text).extracting(f -> f.id() + " " + f.message()).doesNotHaveDuplicates();
                counts.accept(found.size());
                var facts = open(text).facts();
                here.add(facts.authority().orElseThrow().sections(facts).answer().row().orElseThrow().id());
            });
            rows.addAll(here);
            table.append(document + " | " + String.join(", ", here) + " | " + counts.getMin() + " | " + counts.getMax() + "\n");
        }
        assertThat(rows).containsExactly("11.1", "11.2", "11.3", "11.4", "11.5", "11.6", "11.7", "11.8");
        if (Sources.UPDATE) {
            Files.writeString(EXPECTED, table);
        }
        assertThat(table).hasToString(Files.readString(EXPECTED));
    }

    @Test
    void whoIsNotAskedIsTold() {
        var grown = new Document("Swindon", "advice", "annual review").begun("2006-06-14", DAYS, "R. Writer").text();
        assertThat(findings(grown)).filteredOn(f -> f.level() == Level.ERROR).extracting(Finding::id).containsExactly("nobody-is-asked");
        var nobodyKnows = new Document("Swindon", "advice", "annual review").begun("", DAYS, "R. Writer").text();
        assertThat(findings(nobodyKnows)).extracting(Finding::id).contains("child-without-name-or-birth").doesNotContain("nobody-is-asked");
    }

    @Test
    void itHoldsARemarkOnEachSectionThatIsRequiredInTheOrderOfTheForm() {
        documents().forEach(document -> {
            var text = document.begun("2011-06-14", DAYS, "R. Writer").text();
            var facts = open(text).facts();
            var headings = text.lines().filter(line -> line.startsWith("// ")).map(line -> line.substring(3, line.indexOf(": "))).toList();
            assertThat(headings).as(text).containsExactlyElementsOf(Stream.of(Section.values()).filter(facts::requires)
                    .filter(section -> section != Section.HEADER && section != Section.REASON).map(Section::heading).toList());
        });
    }

    @Test
    void itIsLaidOutAsTheFormatterLaysItOut() {
        documents().forEach(document -> {
            var text = document.begun("2011-06-14", DAYS, "R. Writer").text();
            assertThat(AdviceFormatter.format(text)).isEqualTo(text);
        });
    }

    @Test
    void everyDayOfTheHeadIsSaidAsTheLanguageSaysIt() {
        var text = new Document("Swindon", "advice", "tribunal").begun("2011-06-14", DAYS, "R. Writer").text();
        assertThat(text).contains("agreed to assess on 2026-03-02", "tribunal by 2026-04-20", "closure     2026-04-17");
        assertThat(findings(text)).extracting(Finding::id).doesNotContain("unknown-word", "word-out-of-place", "day-missing");
        assertThat(NewAdvice.DAYS).containsExactly("received", "requested", "notified", "agreed", "meeting", "closure", "tribunal", "form");
    }

    @Test
    void itSaysWhatIsKnownAndClaimsNothingElse() {
        assertThat(new Document("Swindon", "information", "needs assessment").begun("2011-06-14", Map.of("notified", LocalDate.parse("2026-03-02")), "").text()).isEqualTo("""
                advice for Sam
                    authority   Swindon
                    kind        information
                    purpose     needs assessment
                    status      draft
                    notified    2026-03-02

                child Sam
                    name        "Samira Example"
                    known as    "Sam"
                    born        2011-06-14

                reason
                    "Information for the assessment of Sam's education, health and care needs."

                // Record of previous involvement: each `previous involvement`, the oldest first, then `no other involvement since birth`

                // Record of current involvement: each `current involvement`, who reported it, and what it has changed

                // Professionals and restrictions: each `professional`, and `restrictions`
                """);
    }

    @Test
    void whatIsStillToWriteIsAskedForOnceASection() {
        var ids = findings(new Document("Swindon", "advice", "annual review").begun("2011-06-14", DAYS, "R. Writer").text());
        var aspirations = ids.stream().filter(f -> f.id().equals("aspirations-missing")).toList();
        assertThat(aspirations).hasSize(1);
        assertThat(aspirations.get(0).related()).extracting(Finding.Related::message).containsExactly("Sam is 14, so each area of adult life is asked about too");
        assertThat(ids).extracting(Finding::id).contains("no-need-not-said").doesNotContain("adulthood-areas-open");
    }
}
