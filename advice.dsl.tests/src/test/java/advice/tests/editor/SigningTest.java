// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CompletionItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import advice.dsl.ide.signing.AgreeParams;
import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** Agreement and signature out of an editor, and the block of seals in it. */
@Timeout(60)
class SigningTest {

    private static final String SAM = Sources.read(Sources.ROOT.resolve("examples/sam.advice"));

    private static final String SMALL = """
            parent Mum

            need Sleep
                "Sam wakes three times each night."

            outcome Night
                addresses   Sleep
                "By July Sam will sleep through five nights a week."
            """;

    @TempDir
    Path temporary;

    @Test
    void anEditorThatTakesChangesIsSentThem() {
        try (var editor = Editor.able(Editor.folder(temporary), can -> can.getWorkspace().setApplyEdit(true))) {
            editor.open("sam.advice", SMALL);
            assertThat(editor.command("advice.agree", Map.of("uri", editor.uri("sam.advice"), "by", "Mum")))
                    .isEqualTo("{\"told\":\"Mum agreed to the whole advice on 26 March 2026\",\"applied\":true}");
            assertThat(editor.changesMade()).containsExactly("Mum agreed to the whole advice on 26 March 2026");
            assertThat(editor.text("sam.advice")).startsWith(SMALL).contains("\nseals\n    agreed by Mum on 2026-03-26 all\n        \"parent Mum ");
        }
    }

    @Test
    void anyOtherFindsThemInTheAnswer() {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            editor.open("sam.advice", SMALL);
            var recorded = Editor.answer(editor.advice().agree(new AgreeParams(editor.uri("sam.advice"), "Mum", List.of("Sleep"))));
            assertThat(recorded.told()).isEqualTo("Mum agreed to the need Sleep on 26 March 2026");
            assertThat(recorded.applied()).isFalse();
            assertThat(Editor.applied(SMALL, recorded.edit().getChanges().get(editor.uri("sam.advice")))).contains("agreed by Mum on 2026-03-26\n        \"need Sleep ");
            assertThat(editor.changesMade()).isEmpty();
        }
    }

    @Test
    void whatCannotBeRecordedIsRefusedWithTheSentenceOfTheCommandLine() {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            editor.open("sam.advice", SAM);
            var sam = editor.uri("sam.advice");
            assertThat(Editor.refusal(editor.advice().agree(new AgreeParams(sam, "Mun", null)))).contains("Nobody who could agree is called `Mun`", "`Mum` is near");
            assertThat(Editor.refusal(editor.advice().agree(new AgreeParams(sam, null, null)))).contains("Nobody who could agree");
            assertThat(Editor.refusal(editor.advice().sign(new AgreeParams(sam, "R. Writer", null)))).contains("nobody signs their own");
            assertThat(Editor.refusal(editor.advice().sign(new AgreeParams(sam, "", null)))).contains("needs a name");
            assertThat(Editor.refusal(editor.advice().sign(new AgreeParams(sam, "P. Manager", null)))).contains("Not ready to sign").contains("a day to come");
            editor.open("Town.profile", "profile Town\n");
            assertThat(Editor.refusal(editor.advice().sign(new AgreeParams(editor.uri("Town.profile"), "P. Manager", null)))).contains("no advice");
        }
    }

    @Test
    void whatIsFinalIsSigned() {
        try (var editor = Editor.told(Editor.folder(temporary), "day", "2026-03-27", can -> can.getWorkspace().setApplyEdit(true))) {
            editor.open("sam.advice", SAM.replace("on 2026-03-27", "on 2026-03-26"));
            assertThat(editor.command("advice.sign", Map.of("uri", editor.uri("sam.advice"), "by", "P. Manager"))).contains("P. Manager signed the whole advice");
            assertThat(editor.text("sam.advice")).contains("signed by \"P. Manager\" on 2026-03-26 all");
        }
    }

    @Test
    void whereSomethingChangedIsOfferedThatItIsAgreedToAndThatItStillHolds() {
        try (var editor = Editor.able(Editor.folder(temporary), can -> can.getWorkspace().setApplyEdit(true))) {
            editor.open("sam.advice", SMALL);
            editor.command("advice.agree", Map.of("uri", editor.uri("sam.advice"), "by", "Mum"));
            var changed = editor.text("sam.advice").replace("three times", "four times");
            var agreed = editor.fixed("sam.advice", changed.replace("need Sleep\n", "need <|>Sleep\n"), "Record that Mum agrees to this as it stands now");
            assertThat(editor.fixes("sam.advice", agreed.replace("need Sleep\n", "need <|>Sleep\n"))).extracting(CodeAction::getTitle)
                    .noneMatch(title -> title.contains("Mum"));
            var holds = editor.fixed("sam.advice", agreed.replace("outcome Night", "outcome <|>Night"), "Record that Mum says it still holds");
            assertThat(editor.fixes("sam.advice", holds.replace("outcome Night", "outcome <|>Night"))).extracting(CodeAction::getTitle)
                    .noneMatch(title -> title.contains("Mum"));
        }
    }

    @Test
    void theSealsFoldOfTheirOwnKindAndAreToldByTheirLinesOnly() {
        try (var editor = Editor.able(Editor.folder(temporary), can -> can.getWorkspace().setApplyEdit(true))) {
            editor.open("sam.advice", SMALL);
            editor.command("advice.agree", Map.of("uri", editor.uri("sam.advice"), "by", "Mum"));
            var text = editor.text("sam.advice");
            assertThat(editor.folds("sam.advice", text)).contains("10-12 imports");
            assertThat(editor.outline("sam.advice", text).lines()).contains("seals", "    agreed by Mum on 2026-03-26 all");
            assertThat(editor.coloured("sam.advice", text).lines().filter(line -> line.contains("agreed"))).singleElement().asString()
                    .contains("[property.unprinted agreed]", "[variable.unprinted Mum]");
            assertThat(editor.formatted("sam.advice", text)).isEqualTo(text);
        }
    }

    @Test
    void nobodyIsOfferedToWriteSealsByHand() {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(editor.proposals("sam.advice", SMALL + "\n<|>")).extracting(CompletionItem::getLabel).contains("checklist").doesNotContain("seals");
            assertThat(editor.proposals("sam.advice", SMALL + "\nseals\n    <|>\n")).extracting(CompletionItem::getLabel).noneMatch(label -> label.startsWith("agreed") || label.startsWith("signed"));
        }
    }

    @Test
    void whoIsRenamedIsRenamedAmongTheSeals() {
        try (var editor = Editor.able(Editor.folder(temporary), can -> can.getWorkspace().setApplyEdit(true))) {
            editor.open("sam.advice", SMALL);
            editor.command("advice.agree", Map.of("uri", editor.uri("sam.advice"), "by", "Mum"));
            var renamed = editor.renamed("sam.advice", editor.text("sam.advice").replace("parent Mum", "parent <|>Mum"), "Mother");
            assertThat(renamed).contains("agreed by Mother on");
            assertThat(editor.findingsOf("sam.advice", renamed)).noneMatch(finding -> String.valueOf(finding.getCode().getLeft()).startsWith("changed-after"));
        }
    }
}
