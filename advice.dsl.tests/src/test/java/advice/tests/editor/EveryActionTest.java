// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import advice.dsl.AdviceLanguage;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Level;
import advice.dsl.rules.Rules;
import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** Whatever is offered in the examples can be taken: the text parses, and nothing is wrong then that was not before. */
class EveryActionTest {

    private static final AdviceLanguage LANGUAGE = AdviceLanguage.start().on(LocalDate.parse("2026-03-26"));

    private final AdviceLanguage.Desk desk = LANGUAGE.desk();

    @Test
    void everyFixOfEveryFindingPutsItRightAndBreaksNothing() {
        var text = example("broken.advice");
        var before = findings(text);
        var tried = 0;
        for (var finding : before) {
            for (var fix : finding.fixes()) {
                var after = findings(fix.applyTo(text));
                var what = finding.id() + ": " + fix.label();
                // What begins a list, of questions for instance, has the same standard ask for each of them.
                assertThat(worse(before, after)).as(what).isSubsetOf(finding.id());
                // Where empty quotation marks are added the writer goes on, and until then the finding may stand.
                if (fix.edits().stream().noneMatch(edit -> edit.text().contains("\"\""))) {
                    assertThat(count(after, finding)).as(what).isLessThan(count(before, finding));
                }
                tried++;
            }
            if (finding.departing().isPresent()) {
                assertThat(worse(before, findings(finding.departing().get().applyTo(text)))).as("departing from " + finding.id()).isEmpty();
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam.advice", "broken.advice", "nadia.advice"})
    void whateverIsOfferedAtAnElementCanBeTaken(String example, @TempDir Path temporary) {
        var text = example(example);
        var before = findings(text);
        var offered = new TreeMap<String, Integer>();
        try (var editor = Editor.on(Editor.folder(temporary))) {
            editor.open(example, text);
            for (var at : places(text, before)) {
                for (var action : editor.actionsAt(example, at)) {
                    var after = editor.after(example, action);
                    assertThat(after).as(action.getTitle()).isNotEqualTo(text);
                    if (!action.getTitle().contains(", though ")) {
                        var ownId = Optional.ofNullable(action.getDiagnostics()).map(d -> d.get(0).getCode().getLeft()).orElse("");
                        assertThat(worse(before, findings(after))).as(action.getTitle()).isSubsetOf(ownId);
                    }
                    offered.merge(action.getKind(), 1, Integer::sum);
                }
            }
        }
        assertThat(offered.keySet()).contains("refactor.add", "refactor.move");
    }

    @Test
    void whateverStateATextIsInItCanBeAskedAnywhere(@TempDir Path temporary) {
        var random = new Random(3);
        var pieces = List.of("\"", "\"\"\"", "/*", "\n\n", "need ", "provision X in H1\n    as direct-payments\n", "as ", "\r\n", "\ud83d\ude00", "by ");
        try (var editor = Editor.on(Editor.folder(temporary))) {
            for (int i = 0; i < 30; i++) {
                var text = new StringBuilder(example("broken.advice"));
                for (int edits = 0; edits < 6; edits++) {
                    var at = random.nextInt(text.length());
                    if (random.nextBoolean()) {
                        text.delete(at, Math.min(text.length(), at + random.nextInt(60)));
                    } else {
                        text.insert(at, pieces.get(random.nextInt(pieces.size())));
                    }
                }
                editor.open("mangled" + i + ".advice", text.toString());
                for (int asked = 0; asked < 5; asked++) {
                    var at = Editor.position(text.toString(), random.nextInt(text.length()));
                    for (var action : editor.actionsAt("mangled" + i + ".advice", at)) {
                        findings(editor.after("mangled" + i + ".advice", action));
                    }
                }
            }
        }
    }

    /** Where every element begins and every finding stands. */
    private Set<Position> places(String text, List<Finding> findings) {
        var places = new LinkedHashSet<Position>();
        for (var element : desk.open(Path.of("every.advice"), text).document().getElements()) {
            places.add(Editor.position(text, NodeModelUtils.findActualNodeFor(element).getOffset()));
        }
        assertThat(places).isNotEmpty();
        findings.forEach(finding -> places.add(Editor.position(text, finding.place().offset())));
        return places;
    }

    private static String example(String name) {
        return Sources.read(Sources.ROOT.resolve("examples").resolve(name));
    }

    private List<Finding> findings(String text) {
        var opened = desk.open(Path.of("every.advice"), text);
        assertThat(opened.resource().getParseResult().hasSyntaxErrors()).isFalse();
        assertThat(NodeModelUtils.getNode(opened.document()).getRootNode().getText()).isEqualTo(text);
        return desk.check(opened);
    }

    /** The errors after that were none before; what is still to be written is none. */
    private static List<String> worse(List<Finding> before, List<Finding> after) {
        var known = counts(before);
        return counts(after).entrySet().stream().filter(e -> e.getValue() > known.getOrDefault(e.getKey(), 0)).map(Map.Entry::getKey).toList();
    }

    private static Map<String, Integer> counts(List<Finding> findings) {
        var counts = new TreeMap<String, Integer>();
        findings.stream().filter(f -> f.isAtLeast(Level.ERROR))
                .filter(f -> Rules.shipped().rule(f.id()).filter(rule -> rule.standard().missing()).isEmpty())
                .forEach(f -> counts.merge(f.id(), 1, Integer::sum));
        return counts;
    }

    private static long count(List<Finding> findings, Finding like) {
        return findings.stream().filter(f -> f.id().equals(like.id()) && f.message().equals(like.message())).count();
    }
}
