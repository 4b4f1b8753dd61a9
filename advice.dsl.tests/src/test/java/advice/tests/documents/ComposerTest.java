// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import advice.documents.DocumentFormat;
import advice.documents.DocumentRefused;
import advice.documents.Documents;
import advice.documents.Form;
import advice.documents.Form.Strand;
import advice.documents.Form.ThreadRow;
import advice.documents.Prose;
import advice.documents.composing.Composer;
import advice.documents.text.TextFormat;
import advice.dsl.AdviceLanguage;
import advice.dsl.facts.Facts;
import advice.tests.support.Sources;

/** From what is written to what the form shows. */
class ComposerTest {

    private static final AdviceLanguage LANGUAGE = AdviceLanguage.start().on(LocalDate.of(2026, 3, 26));

    private static Facts facts(String text) {
        return LANGUAGE.desk().open(Sources.ROOT.resolve("examples/a-test.advice"), text).facts();
    }

    private static Facts example(String name) {
        Path path = Sources.ROOT.resolve("examples/" + name + ".advice");
        return LANGUAGE.desk().open(path, Sources.read(path)).facts();
    }

    private static Form form(String text) {
        return Composer.compose(facts(text));
    }

    private static String plain(Prose prose) {
        return prose.plain();
    }

    // ---- whole documents

    @ParameterizedTest
    @ValueSource(strings = { "sam", "nadia", "signed" })
    void everyFormatOfAnExampleIsBuiltInItsAuthoritysForm(String name) throws DocumentRefused {
        Facts facts = example(name);
        Form form = Composer.compose(facts);
        for (DocumentFormat format : Documents.formats()) {
            byte[] built = Documents.build(form, Composer.template(facts), format);
            assertThat(built).as(format.name()).isNotEmpty()
                    .isEqualTo(Documents.build(Composer.compose(example(name)), Composer.template(facts), format));
        }
    }

    @Test
    void whatIsPrivateNeverPrints() throws DocumentRefused {
        Facts facts = example("sam");
        String text = TextFormat.text(Composer.compose(facts, true));
        assertThat(text).contains("Samira Example").doesNotContain("CD-104233").doesNotContain("01632")
                .doesNotContain("proportionate").doesNotContain("found-in-the-record");
        assertThat(TextFormat.text(form("""
                advice for Sam
                    authority Swindon
                    screened on 2026-03-04 by "S. Screener" result "Screened-Secret"
                child Sam
                    record "Record-Secret"
                parent Mum
                    contact "Contact-Secret"
                carer "F. Carer"
                    contact "Carer-Secret"
                restrictions "Restriction-Secret"
                professional "P. Person" role "Nurse" contact "Nurse-Secret"
                capacity capable no on 2026-03-04 because "Capacity-Secret"
                sharing decided on 2026-03-04 by "X" because "Sharing-Secret"
                checklist
                    proportionate yes by "Check-Secret" on 2026-03-26
                need GoingOut
                    "Sam needs an adult."
                    departs from vague-frequency because "Departure-Secret"
                """))).contains("P. Person, Nurse", "Sam needs an adult.").doesNotContain("Secret");
    }

    @Test
    void everyProseOfAnExampleThatMayBeSharedStandsInItsForm() {
        // Prose that is nobody's to read on the form: contacts, the record number.
        List<String> kept = List.of("CD-104233", "01632 960123", "01632 960124");
        Facts facts = example("sam");
        String text = TextFormat.text(Composer.compose(facts)).replaceAll("\\s+", " ");
        var prose = facts.passages().all().stream().map(p -> p.prose().getValue()).filter(v -> v != null && !v.isBlank())
                .filter(v -> !kept.contains(v)).distinct().toList();
        assertThat(prose).hasSizeGreaterThan(100);
        assertThat(prose.stream().filter(v -> !text.toLowerCase().contains(v.replaceAll("\\s+", " ").toLowerCase())))
                .as("not on the form").isEmpty();
    }

    @Test
    void everythingThatMayBeSharedIsOnTheForm() {
        String text = TextFormat.text(form(EVERYTHING));
        var words = Pattern.compile("\\bzz\\d+\\b").matcher(EVERYTHING).results().map(MatchResult::group).distinct().toList();
        assertThat(words).hasSizeGreaterThan(90);
        assertThat(words.stream().filter(w -> !Pattern.compile("\\b" + w + "\\b", Pattern.CASE_INSENSITIVE).matcher(text).find()))
                .as("not on the form").isEmpty();
    }

    /** Each prose that may be shared, said with a word of its own. */
    private static final String EVERYTHING = """
            advice for Sam
                authority Swindon
                council West
                kind holding advice
                purpose tribunal
                origin annual review
                requested 2026-02-01 by "zz1"
                notified 2026-02-02
                agreed to assess on 2026-02-03
                form due 2026-04-01
                meeting 2026-05-18 at "zz2" time "zz3" attending no because "zz4"
                closure 2026-04-02 of "zz5"
                tribunal by 2026-04-03 court 2026-04-04 ordered "zz6", "zz7"
                statutory assessment found on 2026-02-05 owner "zz8" update 2026-05-01 because "zz9"
                consent to ask on 2026-02-06
                records reviewed on 2026-02-07 talked through 2026-02-08
                completed 2026-03-26
                shown 2026-03-27 to child and family
                submitted 2026-03-28 to "zz10"
                recorded attachment because "zz11"
            child Sam
                name "zz12"
                born 2010-01-01
                setting "zz13" SENCO "zz14"
                plan issued 2023-05-10 officer "zz15"
                status section 20
                disability "zz16"
                special educational needs "zz17"
                open to "zz18" led by "zz19" since 2025-01-12 worker "zz20"
                not open since 2024-01-02
                plans "zz21" review 2026-07-02
            parent Mum
                name "zz22"
                role mother
                has parental responsibility
            writer "zz23"
                role "zz24"
                team "zz25"
                contact "zz26"
            contributor "zz27" role "zz28" service "zz29" on 2026-03-05
            professional "zz30" role "zz31" starting 2026-04-05
            consent by Mum explicit told 2026-03-01 on 2026-03-26 recorded "zz32" refusing "zz33" because "zz34"
            engagement by Mum partly tried "zz35" because "zz36"
            reason "zz37"
            rationale "zz38"
            method direct work on 2026-03-10 with Sam at "zz39" using "zz40" adjustments "zz41" for life "zz42"
            method report "zz43" by "zz44" dated 2026-02-12
            method conversation on 2026-03-12 with "zz45" role "zz46"
                "zz47"
            previous involvement "zz48"
                from 2017-02 to 2017-11
                response "zz49"
                effect "zz141"
                because "zz50"
                relevant because "zz51"
                proportionate because "zz52"
            no other involvement since birth
            current involvement "zz53"
                since 2025-01-12
                closed 2026-03-01
                led by "zz54"
                reported by "zz55" on 2026-03-20
                effect "zz56"
                effect "zz57"
                difference "zz58"
            view One by Sam on 2026-03-10 from "zz59" "zz60"
                says "zz61"
                observed "zz62"
                source "zz63" on 2026-03-09
            view by both on 2026-03-10
                "zz64"
            account Two of Sam by Mum on 2026-03-12 "zz65"
                says "zz66"
            interest by Sam "zz67"
                where "zz68"
                says "zz69"
            asked important "zz70"
            asked offer on 2026-01-27 "zz71"
            aspiration Three by Sam "zz72"
                area community participation
                wants change, agrees to support
                barriers "zz73"
                supported by "zz74"
                says "zz75"
                no outcome because "zz76"
            adulthood work "zz77"
            adulthood health
                "zz78"
            adulthood barriers "zz79"
            adulthood support "zz80"
            adulthood needs "zz81"
            adulthood provision "zz82"
            strength "zz83"
            need Four "zz84"
                area daily care
                limits Three
                from One, Two
                frequency "zz85"
                impact on Sam "zz86"
                impact on family "zz87"
                evidence home observed on 2026-03-10 by "zz88" "zz89"
                evidence community reported by Mum on 2026-03-12
                    "zz90"
                parents meet "zz91"
            need Five
                title "zz92"
                "zz93"
                met by "zz94" "zz95" because "zz96"
            section 2 considered yes, not eligible on 2026-02-10 because "zz97"
            outcome Six
                title "zz98"
                addresses Four
                towards Three
                "zz99"
                change "zz100"
                difference "zz101"
                measured by "zz102"
                by 2027-07-31
            provision Seven in H1 "zz103"
                title "zz104"
                meets Four
                achieves Six
                service "zz105"
                provider "zz106"
                planned, referred not because "zz107"
                agreed with "zz108" on 2026-03-09
                short term because "zz109"
                type "zz110"
                hours "zz111"
                frequency "zz112"
                expertise "zz113"
                timing "zz114"
                funded by "zz115" on 2026-03-01
                jointly funded "zz116"
                necessary on 2026-03-02 by "zz117"
                plan "zz118"
                statutory because "zz119"
                decision removed on 2026-07-01 "zz120"
                because "zz121"
            provision Eight in H2
                meets Four
                achieves Six
                "zz122"
                decision changed on 2026-07-01 "zz123"
            progress on Six partly "zz124"
            progress on "zz125" not yet "zz126"
            glossary "zz127" expanded "zz128" is "zz129"
            attachment "zz130" by "zz131" dated 2026-01-01 relevant because "zz132"
            oversight by "zz133" "zz134" on 2026-03-27
                analysis "zz135"
                plan "zz136"
            quality checked by "zz137" "zz138" on 2026-03-27
            approval by "zz139" "zz140" on 2026-03-27
            """;

    // ---- the header

    @Test
    void theHeaderSaysWhatItIsWithoutAnybodysName() {
        Form form = Composer.compose(example("sam"));
        assertThat(form.header()).isEqualTo(new Form.Header("Swindon Borough Council", "",
                "Social care advice for an annual review", "Advice", "Annual review", "Final", "26 March 2026", ""));
        assertThat(form.draft()).isFalse();
        assertThat(form.thread()).isEmpty();
    }

    @Test
    void theDeadlineComesWithItsRuleAndWhetherItWasKept() {
        Form form = Composer.compose(example("sam"));
        assertThat(form.deadline().date()).isEqualTo("30 April 2026");
        assertThat(form.deadline().rule()).contains("30 March 2026", "30 April 2026");
        assertThat(form.deadline().standing()).isEqualTo("Completed in time.");
        assertThat(Composer.compose(example("broken")).deadline().standing()).isEqualTo("Completed 13 working days late.");
    }

    @Test
    void aDocumentCanBeMadeAsADraftWhateverItSays() {
        Form form = Composer.compose(example("sam"), true);
        assertThat(form.draft()).isTrue();
        assertThat(form.header().status()).isEqualTo("Draft");
        assertThat(form.thread()).isNotEmpty();
    }

    @Test
    void aDocumentThatDoesNotSayIsADraft() {
        assertThat(form("advice for Sam\nchild Sam\n").draft()).isTrue();
    }

    // ---- prose

    @Test
    void whatIsSaidIsSpeechAndTheRestIsTheWriters() {
        Form form = form("""
                child Sam
                view Friends by Sam on 2026-03-10
                    source direct work
                    "Sam chose two cards, and called one \u201Cmine\u201D.

                     She gave:
                     - a name
                     - a reason"
                    says "I want my friends."
                    observed "She smiled."
                """);
        assertThat(form.views().child()).singleElement().satisfies(view -> {
            assertThat(view.title()).isEqualTo("Friends");
            assertThat(view.who()).isEqualTo("Sam");
            assertThat(view.source()).isEqualTo("Direct work, 10 March 2026");
            assertThat(view.words().blocks()).hasSize(6);
            assertThat(view.words().blocks().get(0)).isEqualTo(new Prose.Paragraph(List.of(
                    new Prose.Words("Sam chose two cards, and called one "), new Prose.Said("mine"), new Prose.Words("."))));
            assertThat(plain(view.words())).isEqualTo("""
                    Sam chose two cards, and called one \u201Cmine\u201D.
                    She gave:
                    - a name
                    - a reason
                    \u201CI want my friends.\u201D
                    She smiled.""");
        });
    }

    @Test
    void namesOfElementsReadAsWords() {
        Form form = form("""
                child Sam
                need GoingOut
                    "A."
                need safe-at_night
                    "B."
                need \u0141ucjaIDCard
                    "C."
                need Sleep
                    title "Sleeping through"
                    "D."
                """);
        assertThat(form.needs()).extracting(n -> n.number() + " " + n.title())
                .containsExactly("1 Going out", "2 Safe at night", "3 \u0141ucja ID card", "4 Sleeping through");
    }

    // ---- sections

    @Test
    void needsMetOtherwiseAndDeclinedKeepAllThatWasSaid() {
        Form form = form("""
                child Sam
                parent Mum
                need Sleep
                    "Sam wakes."
                    frequency "Each night."
                    met by health "A clinic was asked." because "It follows seizures."
                need Meals
                    "Sam eats little."
                    declined on 2026-03-03 by Mum
                    threshold not met because "Sam grows."
                    responsible Mum
                need GoingOut
                    "Sam needs an adult."
                """);
        assertThat(form.needs()).extracting(Form.Need::number).containsExactly("1");
        assertThat(form.metOtherwise()).singleElement().satisfies(met -> {
            assertThat(met.need().number()).isEqualTo("2");
            assertThat(plain(met.need().frequency())).isEqualTo("Each night.");
            assertThat(met.by()).isEqualTo("Health");
            assertThat(plain(met.how())).isEqualTo("A clinic was asked.");
            assertThat(plain(met.because())).isEqualTo("It follows seizures.");
        });
        assertThat(form.declined()).singleElement().satisfies(declined -> {
            assertThat(declined.by()).isEqualTo("Mum, 3 March 2026");
            assertThat(plain(declined.threshold())).isEqualTo("Not met. Sam grows.");
            assertThat(declined.responsible()).isEqualTo("Mum");
        });
    }

    @Test
    void aspirationsStandInTwoGroups() {
        Form form = Composer.compose(example("sam"));
        assertThat(form.aspirations().wanted()).extracting(Form.Aspiration::title).containsExactly("See friends", "Calm home");
        assertThat(form.aspirations().other()).singleElement().satisfies(a -> {
            assertThat(a.title()).isEqualTo("Baker");
            assertThat(a.standing()).isEqualTo("No change is wanted. Support is not agreed to.");
        });
    }

    @Test
    void aGroupWithoutAnyAspirationSaysSo() {
        Form form = form("""
                advice for Sam
                    authority Swindon
                child Sam
                aspiration Club by Sam
                    "To go to a club with friends."
                    wants change, agrees to support
                """);
        assertThat(form.aspirations().wanted()).hasSize(1);
        assertThat(form.aspirations().other()).extracting(Form.Aspiration::title).containsExactly("None at this time");
    }

    @Test
    void agreedWordingPrintsFilledAndOwnWordingAsItStands() {
        Form form = Composer.compose(example("sam"));
        assertThat(form.provision().h1()).first().satisfies(p -> {
            assertThat(plain(p.words())).startsWith("A place on a monthly Saturday group").doesNotContain("[");
            assertThat(p.agreed()).isEqualTo("Agreed wording");
            assertThat(p.provider()).isEqualTo("Aiming High");
            assertThat(p.meets()).containsExactly("1 Going out safely");
            assertThat(p.achieves()).containsExactly("1 Saturdays with friends");
        });
        assertThat(form.provision().h2()).last().satisfies(p -> {
            assertThat(p.number()).isEqualTo("5");
            assertThat(plain(p.words())).startsWith("A social worker visits Sam");
            assertThat(p.agreed()).isEqualTo("Own wording, agreed with Disabled Children's Team, 20 March 2026");
        });
    }

    @Test
    void involvementThatMayNotBeSharedIsNotThere() {
        Form form = form("""
                child Sam
                previous involvement "Early Help"
                    from 2017-02 to 2017-11
                    response "Parenting support."
                involvement not shared because "Mum asked for it."
                """);
        assertThat(form.involvement().previous()).isEmpty();
        assertThat(plain(form.involvement().sinceBirth()))
                .isEqualTo("Consent to share the record of previous involvement was not given.");
        assertThat(plain(form.consent().omission())).startsWith("Some information is left out");
    }

    @Test
    void aSectionThatIsAskedForAndEmptySaysSo() {
        Form form = form("""
                advice for Sam
                    authority Swindon
                    purpose annual review
                child Sam
                    born 2011-06-14
                no strengths because "Nobody was asked yet."
                """);
        assertThat(form.shows().outcomes()).isTrue();
        assertThat(plain(form.absent().outcomes())).isEqualTo("None recorded.");
        assertThat(plain(form.absent().strengths())).isEqualTo("None. Nobody was asked yet.");
        assertThat(plain(form.absent().h1())).isEqualTo("None.");
        assertThat(form.shows().progress()).isFalse();
        assertThat(form.absent().progress()).isEqualTo(Prose.NONE);
    }

    @Test
    void anEmptyDocumentMakesAnEmptyForm() throws DocumentRefused {
        Form form = form("");
        assertThat(form.draft()).isTrue();
        assertThat(form.header().authority()).isEmpty();
    }

    // ---- the thread

    private static String said(Strand strand) {
        return strand.title() + (strand.gap().isEmpty() ? "" : "[" + strand.gap() + "]");
    }

    private static List<String> rows(Form form) {
        return form.thread().stream().map((ThreadRow r) -> String.join(" | ", said(r.aspiration()), said(r.need()),
                said(r.outcome()), said(r.provision()))).toList();
    }

    @Test
    void aWholeThreadHasNoBreak() {
        assertThat(rows(Composer.compose(example("sam"), true))).containsExactly(
                "See friends | 1 Going out safely | 1 Saturdays with friends | 1 Saturday and holiday group (H1)",
                "See friends | 1 Going out safely | 1 Saturdays with friends | 2 A support worker for going out (H1)",
                "Calm home | 2 Calm evenings at home | 2 Evenings that end well | 3 A family worker for the evenings (H2)",
                "Calm home | 2 Calm evenings at home | 2 Evenings that end well | 5 Support under the child in need plan (H2)",
                "See friends | 3 Friends of her own | 3 A friend to go to | 4 Girls Group (H2)",
                " | 4 Sleeping through the night | Met otherwise | ");
    }

    @Test
    void everyBreakIsSaidWhereItIs() {
        assertThat(rows(form("""
                child Sam
                aspiration Swim by Sam
                    wants change, agrees to support
                    "To swim."
                aspiration Bake by Sam
                    wants change, agrees to support
                    "To bake."
                need Alone
                    "No outcome, no provision."
                need Half
                    limits Swim
                    "An outcome that nothing works towards."
                need Crossed
                    "Its provision works towards another outcome."
                outcome Later
                    addresses Half
                    towards Swim
                    "Later."
                outcome Other
                    addresses Crossed
                    "Other."
                outcome Loose
                    towards Swim
                    "Loose."
                provision Here in H1
                    meets Crossed
                    "Here."
                provision There in H2
                    achieves Other
                    "There."
                """))).containsExactly(
                        " | 1 Alone | [No outcome answers this need] | [No provision meets this need]",
                        "Swim | 2 Half | 1 Later | [No provision meets this need]",
                        "[The outcome moves towards no aspiration] | 3 Crossed | 2 Other | "
                                + "[What works towards this outcome does not meet this need]",
                        "Swim | [This outcome answers no need] | 3 Loose | [No provision works towards this outcome]",
                        " | 3 Crossed | [This provision works towards no outcome] | 1 Here (H1)",
                        " | [This provision meets no need] | 2 Other | 2 There (H2)",
                        "Bake |  | [Nothing follows from this aspiration] | ");
    }

    // ---- the authority's form

    @Test
    void aDocumentWithoutAnAuthorityHasNoFormToFill() {
        assertThatThrownBy(() -> Composer.template(facts("advice for Sam\n"))).isInstanceOf(DocumentRefused.class)
                .hasMessageContaining("names no authority that is known");
    }
}
