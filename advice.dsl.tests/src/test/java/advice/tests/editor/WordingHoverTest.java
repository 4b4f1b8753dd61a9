// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** What is told of an agreed wording and of its slots. */
class WordingHoverTest {

    private static final String CHILD = """
            child Sam
                name "Samira Example"
                known as "Sam"
            """;
    private static final String OURS = """
            wording Ours
            specification swim-old in H2
                service "Swimming"
                provider "The pool" inferred
                agreed 2024-02-01 with "The pool"
                from 2024-02-01
                until 2026-05-31
                review 2025-09
                wording "[Child's name] will swim with [who] on [days]. [bus??] A bus will bring [child's name]."
                timing "It [begins|ends as stage] on [date as start-or-end]."
            specification swim-new in H2
                service "Swimming"
                variant "with a coach"
                replaces swim-old from 2026-06-01
                wording "[Child's name] will swim."
            """;

    private Editor editor;

    @BeforeEach
    void open(@TempDir Path temporary) {
        editor = Editor.on(Editor.folder(temporary)).file("ours.wording", OURS);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void aWordingIsToldAsItWouldPrintHere() {
        assertThat(editor.hover("sam.advice", """
                child Sam
                    name "Samira Example"
                    known as "Sam"
                provision Money in H1
                    as direct<|>-payments
                        year 2027
                """)).contains("**Direct payments**", "until end of March 2027", "Sam's social care needs", "Aiming High",
                        "agreed with Aiming High on 1 September 2022");
    }

    @Test
    void itIsToldAsItWouldPrintHereWithItsLifeAndWhatIsOpen() {
        assertThat(editor.hover("sam.advice", CHILD + """
                provision Pool in H2
                    as swim<|>-old
                    days "Mondays"
                """)).endsWith("""
                **Swimming**

                Sam will swim with \\[who\\] on Mondays. A bus will bring Sam.

                It \\[begins\\|ends as stage\\] on \\[date as start-or-end\\].

                *H2, The pool (its source names none), agreed with The pool on 1 February 2024, in force from 1 February 2024, \
                in force until 31 May 2026, to be looked at again in September 2025, replaced by `swim-new` from 1 June 2026*

                Still open:

                - `who "\u2026"`: text
                - `with bus` *or* `without bus`: A bus will bring Sam.
                - `stage`: begins *or* ends
                - `starts 2026-09-05`: a day""");
    }

    @Test
    void whichWordingPrintsInItsPlaceIsTold() {
        assertThat(editor.hover("sam.advice", "advice for Sam\n    completed 2026-06-20\n" + CHILD + "provision Pool in H2\n    as swim-o<|>ld\n"))
                .contains("On 20 June 2026 `swim-new` prints in its place.");
        assertThat(editor.hover("sam.advice", "advice for Sam\n" + CHILD + "provision Pool in H2\n    as swim-n<|>ew\n"))
                .contains("**Swimming: with a coach**", "*H2, replaces `swim-old` from 1 June 2026*", "On 26 March 2026 `swim-old` prints in its place.");
    }

    @Test
    void inItsOwnFileItIsToldAsItIsWritten() {
        assertThat(editor.hover("ours.wording", OURS.replace("specification swim-new", "specification swim-<|>new")))
                .endsWith("\\[Child's name\\] will swim.\n\n*H2, replaces `swim-old` from 1 June 2026*");
    }

    @Test
    void aSlotTellsWhatItTakesAndWhatFillsIt() {
        assertThat(slot("[wh<|>o]")).isEqualTo("`[who]`: takes text. Under `as` a provision says `who \"\u2026\"`.");
        assertThat(slot("[date as sta<|>rt-or-end]")).isEqualTo("`[date as start-or-end]`: takes a day. Under `as` a provision says "
                + "`start-or-end 2026-09-05`; without it `starts` for a planned provision, for a current one `ends` fills it.");
        assertThat(slot("[begins|en<|>ds as stage]")).isEqualTo("`[begins|ends as stage]`: one of begins *or* ends. Under `as` a provision says "
                + "`stage begins`; without it the first is for a planned provision, the second for a current one.");
        assertThat(slot("[<|>Child's name]")).isEqualTo("`[Child's name]`: the name that the document uses throughout.");
    }

    @Test
    void theMarkOfASentenceTellsWhenItPrints() {
        assertThat(slot("[bu<|>s??]")).isEqualTo("`[bus??]`: the sentence after it waits for the writer: `with bus` or `without bus`.");
        assertThat(editor.hover("ours.wording", OURS.replace("[bus??]", "[bu<|>s?]"))).contains("is left out unless a provision says `with bus`.");
        assertThat(editor.hover("ours.wording", OURS.replace("[bus??]", "[bu<|>s!]"))).contains("prints unless a provision says `without bus`.");
    }

    @Test
    void whatIsToldOfASlotIsToldOfItsBracketAlsoAcrossLines() {
        assertThat(editor.hoveredWords("ours.wording", OURS.replace("swim with [who]", "swim\r\n      \ud83c\udfca with\r\n      [wh<|>o]"))).isEqualTo("[who]");
        assertThat(slot("A b<|>us will bring")).isEmpty();
    }

    @Test
    void aLineThatFillsASlotTellsWhatItFills() {
        assertThat(line("da<|>ys \"Mondays\"")).isEqualTo("`days`: fills a slot of *Swimming*; takes text, as in `days \"\u2026\"`.");
        assertThat(line("stage beg<|>ins")).isEqualTo("`stage`: fills a slot of *Swimming*; takes one of begins *or* ends.");
        assertThat(line("without b<|>us")).isEqualTo("`without bus`: A bus will bring \\[child's name\\].");
    }

    @Test
    void aLineForNoSlotIsTakenForNoOtherWord() {
        assertThat(line("ye<|>ar 2026")).doesNotContain("School year");
    }

    private String line(String line) {
        return editor.hover("sam.advice", CHILD + "provision Pool in H2\n    as swim-old\n    " + line + "\n").replaceFirst("(?s).*\n\n---\n\n", "");
    }

    private String slot(String bracket) {
        return editor.hover("ours.wording", OURS.replace(bracket.replace("<|>", ""), bracket));
    }
}
