// SPDX-License-Identifier: EPL-2.0
package advice.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import advice.dsl.ide.building.BuildParams;
import advice.dsl.ide.signing.AgreeParams;
import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** What standards are set to by whoever writes: the same for the command line and for an editor, and nothing to what is built, signed or reported. */
class LevelsEverywhereTest {

    private static final String BROKEN = Sources.read(Sources.ROOT.resolve("examples/broken.advice"));

    @TempDir
    Path temporary;

    @BeforeEach
    void aFolderOfItsOwn() {
        Editor.folder(temporary);
    }

    @Test
    void theCommandLineAndAnEditorShowTheSame() {
        var changed = 0;
        for (var name : List.of("sam", "nadia", "signed", "broken")) {
            var text = Sources.read(Sources.ROOT.resolve("examples/" + name + ".advice"));
            for (int turn = 0; turn < 2; turn++) {
                var levels = allTurned(turn);
                try (var editor = Editor.showing(temporary, levels)) {
                    var told = editor.findingsOf(name + ".advice", text).stream().map(LevelsEverywhereTest::say).toList();
                    assertThat(told).as(name + ", turn " + turn).containsExactlyElementsOf(checked(text, levels));
                    changed += told.equals(checked(text, Map.of())) ? 0 : 1;
                }
            }
        }
        assertThat(changed).as("in which the levels are told otherwise").isGreaterThan(2);
    }

    @Test
    void whatIsBuiltGoesByTheAuthority() {
        try (var plain = Editor.on(temporary); var silent = Editor.showing(temporary, silent())) {
            var mild = silent.findingsOf("broken.advice", BROKEN);
            assertThat(mild).hasSizeLessThan(plain.findingsOf("broken.advice", BROKEN).size());
            var asked = new BuildParams(plain.uri("broken.advice"), List.of("txt"), "out", false, null);
            var refused = Editor.answer(plain.advice().build(asked));
            assertThat(refused.problems()).isNotEmpty();
            assertThat(Editor.answer(silent.advice().build(asked))).isEqualTo(refused);
        }
    }

    @Test
    void whatIsSignedGoesByTheAuthority() {
        try (var plain = Editor.on(temporary); var silent = Editor.showing(temporary, silent())) {
            plain.open("broken.advice", BROKEN);
            silent.open("broken.advice", BROKEN);
            var asked = new AgreeParams(plain.uri("broken.advice"), "P. Manager", null);
            assertThat(Editor.refusal(silent.advice().sign(asked))).isEqualTo(Editor.refusal(plain.advice().sign(asked))).contains("Not ready to sign");
        }
    }

    @Test
    void onlyCheckingCanBeToldOtherwise() {
        for (var command : List.of("build --to out", "report", "sign --by Mum", "agree --by Mum")) {
            var words = new ArrayList<>(List.of(command.split(" ")));
            words.addAll(List.of("sam.advice", "--standard", "unmeasurable-outcome=off"));
            var refused = CommandCase.inProcess(words, temporary, new byte[0]);
            assertThat(refused.exit()).as(command).isEqualTo(2);
            assertThat(refused.err()).as(command).contains("`--standard` is no option of `advice " + words.get(0) + "`");
        }
    }

    @Test
    void whatCannotBeSetIsSaidToTheWriterOnceAndTheRestCounts() {
        var levels = Map.of("unmeasurable-outcom", "off", "need-without-provision", "off", "vague-outcome", "off");
        try (var editor = Editor.showing(temporary, levels)) {
            assertThat(editor.findingsOf("broken.advice", BROKEN)).extracting((Diagnostic d) -> d.getCode().getLeft())
                    .contains("need-without-provision").doesNotContain("vague-outcome");
            editor.findings("broken.advice", () -> editor.change("broken.advice", BROKEN + "\n"));
            assertThat(editor.said()).containsExactly("`need-without-provision` cannot be `off`, because no departure from it is accepted; it can be `error`."
                    + " There is no standard called `unmeasurable-outcom`. `unmeasurable-outcome` is near.");
        }
    }

    @Test
    void anEditorIsToldOfAllStandardsWhatEachCanBe() {
        try (var editor = Editor.on(temporary)) {
            var standards = (JsonArray) JsonParser.parseString(editor.command("advice.standards", Map.of()));
            assertThat(standards).hasSizeGreaterThan(200).map(Object::toString)
                    .contains("{\"id\":\"unmeasurable-outcome\",\"chapter\":\"outcomes\",\"title\":\"This outcome does not say how we will know\","
                            + "\"level\":\"error\",\"choices\":[\"error\",\"warning\",\"suggestion\",\"off\"]}");
        }
    }

    // ---- settings

    /** Every standard set to something that it can be, another thing at each turn. */
    private Map<String, String> allTurned(int turn) {
        var levels = new TreeMap<String, String>();
        var at = turn;
        for (var standard : standards()) {
            var choices = standard.getAsJsonArray("choices");
            levels.put(standard.get("id").getAsString(), choices.get(at++ % choices.size()).getAsString());
        }
        return levels;
    }

    /** Silent whatever can be. */
    private Map<String, String> silent() {
        var levels = new TreeMap<String, String>();
        for (var standard : standards()) {
            if (standard.get("choices").toString().contains("off")) {
                levels.put(standard.get("id").getAsString(), "off");
            }
        }
        return levels;
    }

    private List<JsonObject> standards() {
        try (var editor = Editor.on(temporary)) {
            var standards = new ArrayList<JsonObject>();
            ((JsonArray) JsonParser.parseString(editor.command("advice.standards", Map.of()))).forEach(s -> standards.add((JsonObject) s));
            return standards;
        }
    }

    // ---- findings as text

    private List<String> checked(String text, Map<String, String> levels) {
        Sources.write(temporary.resolve("own.advice"), text);
        var words = new ArrayList<>(List.of("check", "own.advice", "--today", "2026-03-26", "--format", "json"));
        levels.forEach((id, level) -> words.addAll(List.of("--standard", id + "=" + level)));
        var answer = (JsonObject) JsonParser.parseString(CommandCase.inProcess(words, temporary, new byte[0]).out());
        temporary.resolve("own.advice").toFile().delete();
        var said = new ArrayList<String>();
        ((JsonObject) answer.getAsJsonArray("files").get(0)).getAsJsonArray("findings").forEach(f -> said.add(say((JsonObject) f)));
        return said;
    }

    private static String say(JsonObject finding) {
        var place = finding.getAsJsonObject("place");
        return place.get("line").getAsInt() + ":" + place.get("column").getAsInt() + " " + finding.get("level").getAsString() + " " + finding.get("id").getAsString();
    }

    private static String say(Diagnostic told) {
        var level = switch (told.getSeverity()) {
            case Error -> "error";
            case Warning -> "warning";
            default -> "suggestion";
        };
        var start = told.getRange().getStart();
        return (start.getLine() + 1) + ":" + (start.getCharacter() + 1) + " " + level + " " + told.getCode().getLeft();
    }
}
