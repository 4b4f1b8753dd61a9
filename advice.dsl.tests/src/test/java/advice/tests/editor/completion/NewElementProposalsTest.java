// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** New elements: with what the standards ask of them. */
class NewElementProposalsTest extends InTown {

    private static final String THREAD = """
            child Sam
            parent Mum
            view Friends by Sam on 2026-03-10
            aspiration SeeFriends by Sam
            need GoingOut
                limits SeeFriends
            need Evenings
            outcome Saturdays
                addresses GoingOut

            """;

    @Test
    void aNeedComesWithItsFrequencyItsImpactAndItsEvidence() {
        assertThat(editor.taking("sam.advice", THREAD + "nee<|>\n", "need").substring(THREAD.length())).isEqualTo("""
                need ${1:Name}
                    title "$2"
                    area ${3|daily care,taking part,community and friendship,protection,independence|}
                    limits ${4:SeeFriends}
                    from ${5:Friends}
                    "$6"
                    frequency "$7"
                    impact on ${8:Sam} "$9"
                    evidence ${10|home,community,school|} ${11|observed,reported,recorded,told|} on ${12:date} by "$13" "$14"
                    arises from ${15:disability}
                    basis ${16|section 2,section 17,Care Act|}
                    parents meet "$17"
                """);
    }

    @Test
    void anOutcomeOffersTheNeedsWithoutOneFirst() {
        assertThat(editor.taking("sam.advice", THREAD + "outc<|>\n", "outcome"))
                .contains("addresses ${3|Evenings,GoingOut|}\n    towards ${4:SeeFriends}\n    \"$5\"")
                .contains("measured by \"$8\"\n    by ${9:date}");
    }

    @Test
    void aProvisionComesWithNeedOutcomeWordingAndStart() {
        assertThat(editor.taking("sam.advice", THREAD + "prov<|>\n", "provision").substring(THREAD.length())).isEqualTo("""
                provision ${1:Name} in ${2|H1,H2|}
                    title "$3"
                    meets ${4|GoingOut,Evenings|}
                    achieves ${5:Saturdays}
                    as ${6:specification}
                    planned, referred ${7:date}
                    basis ${8|section 2,section 17,Care Act|}
                    starts ${9:date}
                    reviewed ${10:date}
                """);
    }

    @Test
    void aViewComesWithItsOwnWords() {
        assertThat(editor.taking("sam.advice", THREAD + "vie<|>\n", "view"))
                .endsWith("view ${1:Name} by ${2|Sam,Mum|} on ${3:date}\n    source ${4|direct work,observed,existing evidence|}\n    says \"$5\"\n");
    }

    @Test
    void wordsOfTheAuthorityAreThoseToChooseFrom() {
        assertThat(editor.taking("sam.advice", "adv<|>\n", "advice for")).startsWith("""
                advice for ${1:child}
                    authority ${2|Town,Northamptonshire,Swindon|}
                    kind ${3|advice,information,holding advice|}
                """);
    }

    @Test
    void anEditorWithoutTabStopsGetsTheKeywordAlone(@TempDir Path temporary) {
        try (var plain = Editor.withoutSnippets(Editor.folder(temporary))) {
            assertThat(plain.taking("sam.advice", "nee<|>\n", "need")).isEqualTo("need\n");
            assertThat(plain.taking("sam.advice", "section<|>\n", "section 2 considered")).isEqualTo("section 2 considered\n");
        }
    }

    @Test
    void aKeywordBeforeWhatIsThereAlreadyComesAlone() {
        assertThat(editor.taking("sam.advice", "nee<|> GoingOut\n", "need")).isEqualTo("need GoingOut\n");
        assertThat(editor.taking("sam.advice", "nee<|>\n    frequency \"Daily.\"\n", "need")).startsWith("need\n    frequency");
    }

    @Test
    void proseComesWithItsQuotationMarks() {
        assertThat(editor.taking("sam.advice", "no<|>\n", "no needs because")).isEqualTo("no needs because \"$1\"\n");
        assertThat(editor.taking("sam.advice", "view Friends by Sam\n    sa<|>\n", "says")).endsWith("    says \"$1\"\n");
        assertThat(editor.taking("sam.advice", "need Sleep\n    freq<|> \"Nightly.\"\n", "frequency")).endsWith("    frequency \"Nightly.\"\n");
        assertThat(editor.taking("sam.advice", "child Sam\n    dis<|>\n", "disability")).endsWith("    disability\n");
    }

    @Test
    void wordingsAndProfilesHaveTheirOwn() {
        assertThat(editor.taking("Other.wording", "spec<|>\n", "specification")).contains("service \"$3\"", "wording \"$9\"");
        assertThat(editor.taking("Other.profile", "prof<|>\n", "profile")).startsWith("profile ${1:Name}\n    name \"$2\"");
    }

    @Test
    void linesBreakAsTheyDoInTheFile() {
        assertThat(editor.taking("sam.advice", "child Sam\r\n\r\nreas<|>\r\n", "reason")).isEqualTo("child Sam\r\n\r\nreason\r\n    \"$1\"\r\n");
    }
}
