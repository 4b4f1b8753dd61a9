// SPDX-License-Identifier: EPL-2.0
package advice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import advice.dsl.AdviceLanguage;
import advice.dsl.checklist.Checklist;
import advice.dsl.checklist.Prompt;
import advice.dsl.facts.Circumstances;
import advice.dsl.inventory.GuidanceRow;
import advice.dsl.inventory.Home;
import advice.dsl.inventory.Home.Asked;
import advice.dsl.inventory.Home.Checked;
import advice.dsl.inventory.Home.Held;
import advice.dsl.inventory.Home.NotOurs;
import advice.dsl.inventory.Inventory;
import advice.dsl.library.Library;
import advice.dsl.rules.Rules;
import advice.dsl.syntax.Vocabulary;
import advice.tests.support.Sources;

/** Every row of both authorities' guidance lives in exactly one place; what is named as that place is there. */
class CoverageTest {

    private static final Inventory INVENTORY = Inventory.shipped();

    @Test
    void everyRowLivesInExactlyOnePlace() {
        assertThat(INVENTORY.rows()).hasSize(321);
        for (var row : INVENTORY.rows()) {
            var homes = INVENTORY.homes(row);
            assertThat(homes.stream().map(Home::getClass).distinct()).as(row.id() + " lives in one kind of place").hasSize(1);
            assertThat(homes.stream().filter(h -> !(h instanceof Checked))).as(row.id() + " is asked or held once").hasSizeLessThan(2);
        }
    }

    @Test
    void coreRowsAreCheckedOrAskedOfAPerson() {
        var core = INVENTORY.rows().stream().filter(GuidanceRow::core).toList();
        assertThat(core).hasSize(175);
        assertThat(core).allSatisfy(row -> assertThat(INVENTORY.homes(row)).as(row.id())
                .allMatch(h -> h instanceof Checked || h instanceof Asked && row.weight().equals("prompt")));
    }

    @Test
    void standardsAndQuestionsNameRowsThatAreThere() {
        for (var rule : Rules.shipped().all()) {
            assertThat(rule.standard().rows()).as(rule.id()).allMatch(row -> INVENTORY.row(row).isPresent()).doesNotHaveDuplicates();
        }
        for (var prompt : Prompt.all()) {
            assertThat(prompt.rows()).as(prompt.id()).isNotEmpty().allMatch(row -> INVENTORY.row(row).isPresent());
        }
    }

    @Test
    void paragraphsAreThoseOfTheSources() {
        assertThat(INVENTORY.paragraphs()).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        assertThat(INVENTORY.rows()).allSatisfy(row -> assertThat(INVENTORY.paragraphs()).as(row.id()).containsAll(row.paragraphs()));
        assertThat(Rules.shipped().all()).allSatisfy(rule -> assertThat(INVENTORY.paragraphs()).as(rule.id()).containsAll(List.of(rule.standard().source())));
    }

    @Test
    void everyQuestionIsOneOfItsOwnAndAppliesWhereItSays() {
        assertThat(Prompt.all()).extracting(Prompt::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        for (var prompt : Prompt.all()) {
            assertThat(prompt.question()).as(prompt.id()).endsWith("?");
            if (!prompt.when().isEmpty()) {
                Circumstances.none().with(prompt.when());
            }
        }
    }

    @Test
    void aProfileWaitsForAFewQuestionsOnly() {
        var desk = AdviceLanguage.start().desk();
        for (var name : List.of("Swindon", "Northamptonshire")) {
            var opened = desk.open(Path.of("case.advice"), "advice for Sam\n    authority " + name + "\n");
            var awaited = Checklist.awaited(opened.facts().authority().orElseThrow());
            assertThat(awaited).as(name).hasSizeBetween(4, 9).allMatch(id -> Prompt.called(id).isPresent()).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsHeldIsThere() {
        for (var row : INVENTORY.rows()) {
            row.held().ifPresent(held -> assertThat(isThere(held)).as(row.id() + " is held by " + held.kind() + " " + held.where()).isTrue());
        }
    }

    private static boolean isThere(Held held) {
        var words = held.where().split(" ", 2);
        return switch (held.kind()) {
            case "class" -> Stream.of(CoverageTest.class.getClassLoader()).anyMatch(loader -> {
                try {
                    return Class.forName(held.where(), false, loader) != null;
                } catch (ClassNotFoundException e) {
                    return false;
                }
            });
            case "word" -> Vocabulary.shipped().element(words[0])
                    .filter(e -> words.length == 1 || e.properties().containsKey(words[1]) || e.header().introduces(words[1])).isPresent();
            case "profile" -> Sources.read(Sources.ROOT.resolve("advice.dsl/src/main/resources" + Library.SHIPPED + "authorities/" + words[0] + ".profile"))
                    .lines().anyMatch(l -> l.startsWith(words[1] + " ") || l.equals(words[1]));
            default -> false;
        };
    }

    @Test
    void fewRowsAreNotOurs() {
        assertThat(INVENTORY.rows().stream().flatMap(r -> r.notOurs().stream())).hasSizeLessThanOrEqualTo(22)
                .extracting(NotOurs::why).allMatch(why -> why.length() > 20);
    }
}
