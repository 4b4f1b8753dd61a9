// SPDX-License-Identifier: EPL-2.0
package advice.tests.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import advice.dsl.facts.WordDifference;
import advice.dsl.facts.WordingText;
import advice.dsl.facts.WordingText.ChildsName;
import advice.dsl.facts.WordingText.Flaw.What;
import advice.dsl.facts.WordingText.Sentence;
import advice.dsl.facts.WordingText.Slot;

/** How a wording is cut, and what is left when its sentences go. */
class WordingTextTest {

    @Test
    void everyPieceKnowsItsPlace() {
        var text = "[Child's name] rides [a pony|a horse as mount]. [hat??] A hat is lent from [date as start].";
        var cut = WordingText.of(text);
        assertThat(cut.all().filter(p -> !(p instanceof Sentence)).map(p -> text.substring(p.start(), p.end())).reduce("", String::concat))
                .isEqualTo(text.replace("[hat??]", ""));
        assertThat(cut.sentences()).hasSize(1);
        assertThat(cut.wordsOf(cut.sentences().get(0))).isEqualTo("A hat is lent from [date as start].");
        assertThat(cut.slots()).containsOnlyKeys("start");
        assertThat(cut.choices().get("mount").options()).containsExactly("a pony", "a horse");
        assertThat(cut.flaws()).isEmpty();
    }

    @Test
    void aSentenceEndsAtItsFullStopNotInsideANumber() {
        var cut = WordingText.of("[fee!] Parents pay £2.50 per hour (or nothing). The rest is free.");
        assertThat(cut.wordsOf(cut.sentences().get(0))).isEqualTo("Parents pay £2.50 per hour (or nothing).");
    }

    @Test
    void whatIsLeftOutLeavesNoGap() {
        assertThat(without("One. [two?] Two. Three.")).isEqualTo("One. Three.");
        assertThat(without("[one?] One. Two.")).isEqualTo("Two.");
        assertThat(without("One. [two?] Two.")).isEqualTo("One.");
        assertThat(without("- One.\n- [two?] Two.\n- Three.")).isEqualTo("- One.\n- Three.");
        assertThat(without("One.\n\n[two?] Two.")).isEqualTo("One.");
        assertThat(without("Needs [more or nothing]. That is all.")).isEqualTo("Needs. That is all.");
    }

    @Test
    void aNameBeginsASentenceWithACapital() {
        assertThat(named("[child's name] rides. [child's name]'s hat. (with [child's name])", "łucja"))
                .isEqualTo("Łucja rides. Łucja's hat. (with łucja)");
        assertThat(named("- [child's name] rides.\n- Rides with [child's name].", "siân")).isEqualTo("- Siân rides.\n- Rides with siân.");
    }

    @Test
    void aNameThatEndsInSKeepsThePattern() {
        assertThat(named("[Child's name]'s parent, and [child's name]\u2019s needs", "James")).isEqualTo("James's parent, and James\u2019s needs");
    }

    @Test
    void whatCannotBeReadIsAFlawAndNothingIsLost() {
        for (var text : new String[] {"a [b", "a] b", "[]", "[?]", "[a|b", "[[date]]", "(a", "a)", "[|]", "[ as x]", "[date as ]", "", "[x??]"}) {
            var cut = WordingText.of(text);
            assertThat(cut.print(p -> Optional.empty(), s -> true)).as(text).isEqualTo(text.equals("[x??]") ? "" : text.strip());
        }
        assertThat(WordingText.of("a] (b [c").flaws()).extracting(f -> f.what()).containsOnly(What.UNBALANCED).hasSize(3);
        assertThat(WordingText.of("[remove this]").flaws()).extracting(f -> f.what()).containsExactly(What.NO_KIND);
    }

    @Test
    void theDifferenceOfTwoWordingsIsToldInWords() {
        assertThat(WordDifference.inWords("72 hours of riding a year.", "80 hours of riding a year.")).isEqualTo("\u201c72\u201d is now \u201c80\u201d");
        assertThat(WordDifference.inWords("A hat is lent. Boots are lent.", "A hat is lent.")).isEqualTo("\u201cBoots are lent.\u201d is gone");
        assertThat(WordDifference.inWords("A hat.", "A warm hat.")).isEqualTo("\u201cwarm\u201d is new");
        assertThat(WordDifference.inWords("A hat.", "A  hat.")).isEmpty();
    }

    @Test
    void theDifferenceHoldsBothTextsWhole() {
        var before = "78 hours of direct payments per year for the parent to employ a worker";
        var after = "80 hours of payments each year for the parent to employ an agency or a worker";
        var stretches = WordDifference.between(before, after);
        assertThat(joined(stretches, WordDifference.Change.COMES)).isEqualTo(before);
        assertThat(joined(stretches, WordDifference.Change.GOES)).isEqualTo(after);
    }

    private static String joined(java.util.List<WordDifference.Stretch> stretches, WordDifference.Change leftOut) {
        return stretches.stream().filter(s -> s.change() != leftOut).map(WordDifference.Stretch::words).collect(java.util.stream.Collectors.joining(" "));
    }

    private static String without(String text) {
        return WordingText.of(text).print(p -> p instanceof Slot ? Optional.of("") : Optional.empty(), s -> false);
    }

    private static String named(String text, String name) {
        return WordingText.of(text).print(p -> p instanceof ChildsName ? Optional.of(name) : Optional.empty(), s -> true);
    }
}
