// SPDX-License-Identifier: EPL-2.0
package advice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

import advice.dsl.AdviceLanguage;
import advice.dsl.AdviceLanguage.Opened;
import advice.dsl.changes.Written;
import advice.dsl.facts.Elements;
import advice.dsl.formatting.AdviceFormatter;
import advice.dsl.formatting.Order;
import advice.dsl.model.Element;
import advice.dsl.model.Seals;
import advice.dsl.model.Text;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Fix;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Rules;
import advice.dsl.signing.Recording;
import advice.dsl.signing.Recording.Recorded;
import advice.dsl.signing.Recording.Refused;
import advice.dsl.syntax.Token;
import advice.tests.support.Sources;

/** What was agreed and signed: a change of what is said is seen at its element, a change of how it is written is not. */
class SealsTest {

    private static final AdviceLanguage LANGUAGE = AdviceLanguage.start();
    private static final String SAM = Sources.read(Sources.ROOT.resolve("examples/sam.advice"));
    private static final List<String> CHANGED = List.of("changed-after-agreement", "changed-after-signature");
    private static final List<String> ALL = List.of("changed-after-agreement", "changed-after-signature", "rests-on-what-changed", "seal-not-understood");

    /** Sam's advice, agreed by both parents and signed. */
    private static final String SEALED = signed(agreed(agreed(SAM, "Mum"), "Dad"), "P. Manager");

    // ---- recording

    @Test
    void whatIsAgreedAndSignedIsAsItWas() {
        assertThat(said(SEALED, ALL)).isEmpty();
        assertThat(SEALED).startsWith(SAM).contains("\n    agreed by Mum on 2026-03-26 all\n", "\n    signed by \"P. Manager\" on 2026-03-27 all\n");
        assertThat(AdviceFormatter.format(SEALED)).isEqualTo(SEALED);
    }

    @Test
    void whoAgreesAgainHasOneLineAgain() {
        var reworded = agreed(SEALED.replace("two Saturdays a month with friends at an", "one Saturday a month with friends at an"), "Mum", "Saturdays");
        assertThat(reworded.split("agreed by Mum", -1)).hasSize(2);
        assertThat(agreed(reworded.replace("whenever she leaves", "when she leaves"), "Mum").split("agreed by Mum", -1)).hasSize(2);
    }

    @Test
    void anEarlierDayStaysForWhatIsNotAgreedToAgain() {
        var text = recorded(LANGUAGE.on(LocalDate.parse("2026-04-02")).desk().open(Path.of("sam.advice"), SEALED), "Mum", "GoingOut");
        assertThat(text).contains("agreed by Mum on 2026-03-26 all", "agreed by Mum on 2026-04-02\n        \"need GoingOut ");
        assertThat(said(text, ALL)).isEmpty();
        assertThat(said(text.replace("Sam wakes three times each night.", "Sam wakes often."), CHANGED))
                .anyMatch(m -> m.endsWith("The need Sleep was changed after Mum and Dad agreed on 26 March 2026"));
    }

    @Test
    void whoAgreedToEverythingPieceByPieceIsStillToldOfWhatIsAdded() {
        var all = open(SAM).document().getElements().stream().map(e -> e.getName() == null ? Elements.keyword(e) : e.getName()).distinct()
                .filter(n -> !List.of("consent", "oversight", "checklist").contains(n)).toArray(String[]::new);
        var first = agreed(SAM, "Mum");
        var later = recorded(LANGUAGE.on(LocalDate.parse("2026-04-02")).desk().open(Path.of("sam.advice"), first), "Mum", all);
        assertThat(later.split("agreed by Mum", -1)).hasSize(2);
        assertThat(said(later + "\nstrength \"Sam tells good jokes.\"\n", CHANGED)).containsExactly("strength This strength was added after Mum agreed on 2 April 2026");
    }

    @Test
    void linesOfWindowsStayTheirs() {
        var windows = agreed(SAM.replace("\n", "\r\n"), "Mum");
        assertThat(windows.replace("\r\n", "")).doesNotContain("\n");
        assertThat(windows.replace("\r\n", "\n")).isEqualTo(agreed(SAM, "Mum"));
    }

    @Test
    void nobodyAgreesUnderAWrongNameAndNobodySignsTheirOwn() {
        assertThat(refused(Recording.agreement(open(SAM).facts(), "Mun", List.of()))).startsWith("Nobody who could agree is called `Mun`").contains("`Mum` is near");
        assertThat(refused(Recording.agreement(open(SAM).facts(), "Mum", List.of("GoingOuts")))).contains("is called `GoingOuts`").contains("`GoingOut` is near");
        assertThat(refused(signature(SAM, "r writer"))).contains("nobody signs their own");
    }

    @Test
    void onlyWhatIsFinalAndWithoutErrorsIsSigned() {
        assertThat(refused(signature(SAM.replace("status      final", "status      draft"), "P. Manager"))).startsWith("Not ready to sign: it is still a draft");
        assertThat(refused(signature(SAM.replace("    by          2027-07-31\n", ""), "P. Manager"))).startsWith("Not ready to sign: ");
        assertThat(signature(SAM.replaceAll("(?s)oversight by.*?checklist", "checklist"), "P. Manager")).isInstanceOf(Recorded.class);
        assertThat(signature(SEALED.replace("whenever she leaves", "when she leaves"), "P. Manager")).isInstanceOf(Recorded.class);
    }

    @Test
    void aWordingOrAProfileIsNobodysToSign() {
        var opened = LANGUAGE.desk().open(Path.of("a.wording"), "wording Town\n");
        assertThat(refused(Recording.agreement(opened.facts(), "Mum", List.of()))).contains("no advice");
        assertThat(refused(Recording.signature(opened.facts(), List.of(), "P. Manager", List.of()))).contains("no advice");
    }

    // ---- how it is written is no change

    @Test
    void layoutChangesNothing() {
        var random = new Random(3);
        for (int i = 0; i < 5; i++) {
            var untidy = new StringBuilder();
            for (var line : SEALED.split("(?<=\n)")) {
                untidy.append(line.isBlank() ? line.repeat(1 + random.nextInt(3)) : line.startsWith(" ") ? List.of("\t", "  ", "       ").get(random.nextInt(3)) + line : line);
            }
            assertThat(said(untidy.toString(), ALL)).isEmpty();
            assertThat(said(AdviceFormatter.format(untidy.toString()), ALL)).isEmpty();
        }
        assertThat(said(SEALED.replace("\n", "\r\n"), ALL)).isEmpty();
        assertThat(said(SEALED.replace("2026-03-10", "10/3/2026").replace("received    2026-03-02", "received 2 March 2026"), ALL)).isEmpty();
    }

    @Test
    void remarksChangeNothing() {
        var random = new Random(7);
        for (int i = 0; i < 5; i++) {
            var remarked = new StringBuilder();
            Token.of(SEALED).forEach(token -> remarked.append(token.kind() == Token.Kind.SPACE && token.written(SEALED).contains("\n")
                    ? List.of("", " // read again", " /* read again */", "\n    // read again\n").get(random.nextInt(4)) : "").append(token.written(SEALED)));
            assertThat(remarked.toString()).contains("read again");
            assertThat(said(remarked.toString(), ALL)).isEmpty();
        }
    }

    @Test
    void theOrderOfPropertiesAndOfElementsChangesNothing() {
        var random = new Random(11);
        for (int i = 0; i < 5; i++) {
            var opened = open(SEALED);
            var written = Written.of(opened.document());
            var elements = new ArrayList<String>();
            for (var element : opened.document().getElements()) {
                var head = SEALED.substring(written.start(element), element.getParts().isEmpty() ? written.end(element) : written.start(element.getParts().get(0)));
                var parts = new ArrayList<String>();
                for (var part : element.getParts()) {
                    if (Elements.isSlotLine(part)) {
                        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + "\n        " + written.of(part));
                    } else {
                        parts.add("    " + written.of(part));
                    }
                }
                Collections.shuffle(parts, random);
                elements.add(head.stripTrailing() + "\n" + String.join("\n", parts));
            }
            Collections.shuffle(elements, random);
            assertThat(said(String.join("\n", elements), ALL)).isEmpty();
        }
        assertThat(said(new Fix("", Order.edits(SEALED)).applyTo(SEALED), ALL)).isEmpty();
    }

    @Test
    void anotherNameForAnElementChangesNothing() {
        var names = open(SAM).document().getElements().stream().map(Element::getName).filter(n -> n != null).distinct().toList();
        assertThat(names).hasSizeGreaterThan(20);
        for (var name : names) {
            assertThat(said(renamed(SEALED, List.of(name)), ALL)).as(name).isEmpty();
        }
        assertThat(said(renamed(SEALED, names), ALL)).isEmpty();
    }

    /** The text with other names for elements; what stands in prose is left, the seals among it. */
    private static String renamed(String text, List<String> names) {
        var renamed = new StringBuilder();
        Token.of(text).forEach(token -> {
            var written = token.written(text);
            var isName = token.kind() == Token.Kind.NAME || token.kind() == Token.Kind.REFERENCE;
            renamed.append(isName && names.contains(written) ? written + "Anew" : written);
        });
        return renamed.toString();
    }

    // ---- what is said is

    @Test
    void aChangeOfWordsIsSeenAtItsElementAndNowhereElse() {
        var opened = open(SEALED);
        var written = Written.of(opened.document());
        var tried = 0;
        for (var prose : texts(opened)) {
            var element = Elements.around(prose).orElseThrow();
            if (element instanceof Seals || prose.getValue().length() < 3) {
                continue;
            }
            var text = new Fix("", List.of(written.replacing(prose, 1, 2, "qx"))).applyTo(SEALED);
            var found = new TreeSet<Integer>();
            findings(text, CHANGED).forEach(f -> found.add(f.place().line()));
            var private_ = List.of("oversight", "checklist").contains(Elements.keyword(element));
            assertThat(found).as(Elements.called(element) + ": " + prose.getValue()).hasSize(private_ ? 0 : 1);
            if (!private_) {
                assertThat(found.first()).isEqualTo(NodeModelUtils.findActualNodeFor(element).getStartLine());
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(150);
    }

    private static List<Text> texts(Opened opened) {
        var texts = new ArrayList<Text>();
        EcoreUtil.<EObject>getAllContents(opened.document(), false).forEachRemaining(o -> {
            if (o instanceof Text text && text.getValue() != null) {
                texts.add(text);
            }
        });
        return texts;
    }

    @Test
    void aPropertyThatIsTakenOutIsSeenAtItsElementAndNowhereElse() {
        var opened = open(SEALED);
        var written = Written.of(opened.document());
        for (var element : opened.document().getElements()) {
            if (List.of("seals", "oversight", "checklist").contains(Elements.keyword(element))) {
                continue;
            }
            for (var part : element.getParts()) {
                var text = new Fix("", List.of(written.without(part))).applyTo(SEALED);
                var key = Elements.key(part);
                var expected = key.equals("status") && Elements.keyword(element).equals("advice") ? 0 : 1;
                assertThat(findings(text, CHANGED).stream().map(f -> f.place().line()).distinct().toList()).as(Elements.called(element) + " " + key).hasSize(expected);
            }
        }
    }

    @Test
    void anElementThatIsAddedOrTakenOutIsSeen() {
        assertThat(said(SEALED.replace("outcome Saturdays", "need Meals\n    \"Sam needs help to cut her food.\"\n\noutcome Saturdays"), CHANGED))
                .contains("need The need Meals was added after Mum and Dad agreed on 26 March 2026",
                        "need The need Meals was added after P. Manager signed on 27 March 2026");
        var opened = open(SEALED);
        var sleep = opened.document().getElements().stream().filter(e -> "Sleep".equals(e.getName())).findFirst().orElseThrow();
        assertThat(said(new Fix("", List.of(Written.of(opened.document()).without(sleep))).applyTo(SEALED), CHANGED))
                .contains("seals The need Sleep was taken out after Mum and Dad agreed on 26 March 2026");
    }

    @Test
    void whatIsPrivateDoesNotConcernTheFamilyAndDoesConcernTheManager() {
        assertThat(said(SEALED.replace("01632 960123", "01632 960125"), CHANGED)).containsExactly("parent The parent Mum was changed after P. Manager signed on 27 March 2026");
    }

    @Test
    void whatHangsFromAChangeIsLookedAtAgainUntilSomebodySaysThatItStillHolds() {
        var reworded = SEALED.replace("whenever she leaves the house", "when she leaves the house");
        assertThat(said(reworded, List.of("rests-on-what-changed"))).extracting(m -> m.replaceAll(" hangs from.*", ""))
                .containsExactly("outcome Look again: the outcome Saturdays", "provision Look again: the provision SaturdayGroup", "provision Look again: the provision SupportWorker");
        var needAgain = agreed(agreed(reworded, "Mum", "GoingOut"), "Dad", "GoingOut");
        assertThat(said(needAgain, List.of("changed-after-agreement"))).isEmpty();
        assertThat(said(needAgain, List.of("rests-on-what-changed"))).hasSize(3);
        var all = new String[] {"Saturdays", "SaturdayGroup", "SupportWorker"};
        assertThat(said(agreed(needAgain, "Mum", all), List.of("rests-on-what-changed"))).hasSize(3).allMatch(m -> m.contains("after Dad agreed"));
        assertThat(said(agreed(agreed(needAgain, "Mum", all), "Dad", all), List.of("rests-on-what-changed"))).isEmpty();
        assertThat(said(reworded.replace("when she leaves the house", "whenever she leaves the house"), ALL)).isEmpty();
    }

    @Test
    void everyFixOfAChangeMendsIt() {
        var reworded = SEALED.replace("whenever she leaves the house", "when she leaves the house").replace("Sam wakes three times", "Sam wakes four times");
        var mended = reworded;
        for (int i = 0; i < 20; i++) {
            var next = findings(mended, List.of("changed-after-agreement", "rests-on-what-changed")).stream().findFirst();
            if (next.isEmpty()) {
                break;
            }
            mended = next.get().fixes().get(0).applyTo(mended);
        }
        assertThat(said(mended, List.of("changed-after-agreement", "rests-on-what-changed"))).isEmpty();
        assertThat(AdviceFormatter.format(mended)).isEqualTo(mended);
        var once = findings(reworded, CHANGED).stream().flatMap(f -> f.fixes().stream()).filter(f -> f.label().contains("Mum agrees to everything")).findFirst().orElseThrow();
        assertThat(said(once.applyTo(reworded), CHANGED)).noneMatch(m -> m.contains("Mum")).anyMatch(m -> m.contains("Dad"));
    }

    @Test
    void aWordingThatReadsOtherwiseIsAChangeOfTheProvision() throws java.io.IOException {
        var folder = java.nio.file.Files.createTempDirectory("seals");
        var wording = folder.resolve("Town.wording");
        var text = "advice for Sam\n    completed 2026-03-26\nchild Sam\nparent Mum\nprovision Group in H2\n    as town-group\n";
        Sources.write(wording, "wording Town\nspecification town-group in H2\n    wording \"Two hours each week.\"\n");
        var sealed = recorded(LANGUAGE.on(LocalDate.parse("2026-03-26")).desk().open(folder.resolve("sam.advice"), text), "Mum");
        Sources.write(wording, "wording Town\nspecification town-group in H2\n    wording \"One hour each week.\"\n");
        var desk = LANGUAGE.desk();
        assertThat(desk.check(desk.open(folder.resolve("sam.advice"), sealed)).stream().filter(f -> CHANGED.contains(f.id())).map(Finding::message))
                .containsExactly("The provision Group was changed after Mum agreed on 26 March 2026");
        Sources.write(wording, "wording Town\nspecification town-group in H2\n    wording\n        \"Two hours\n         each week.\"\n");
        assertThat(LANGUAGE.desk().check(LANGUAGE.desk().open(folder.resolve("sam.advice"), sealed)).stream().filter(f -> CHANGED.contains(f.id()))).isEmpty();
    }

    // ---- asking

    private static Opened open(String text) {
        return LANGUAGE.on(LocalDate.parse("2026-03-26")).desk().open(Path.of("sam.advice"), text);
    }

    private static String agreed(String text, String by, String... names) {
        return recorded(open(text), by, names);
    }

    private static String recorded(Opened opened, String by, String... names) {
        return ((Recorded) Recording.agreement(opened.facts(), by, List.of(names))).in(opened.text());
    }

    private static String signed(String text, String by) {
        return ((Recorded) signature(text, by)).in(text);
    }

    private static Recording signature(String text, String by) {
        var desk = LANGUAGE.on(LocalDate.parse("2026-03-27")).desk();
        var opened = desk.open(Path.of("sam.advice"), text);
        return Recording.signature(opened.facts(), desk.check(opened), by, List.of());
    }

    private static String refused(Recording recording) {
        assertThat(recording).isInstanceOf(Refused.class);
        return ((Refused) recording).message() + ". " + ((Refused) recording).remedy();
    }

    private static List<Finding> findings(String text, List<String> ids) {
        var opened = open(text);
        return new Rules(ids.stream().<Rule<?>>map(id -> Rules.shipped().rule(id).orElseThrow()).toList()).check(opened.resource(), opened.facts(), CancelIndicator.NullImpl);
    }

    /** Each finding with the keyword of the line on which it stands. */
    private static List<String> said(String text, List<String> ids) {
        var lines = text.split("\n", -1);
        return findings(text, ids).stream().flatMap(f -> Stream.of(keyword(lines, f.place().line()) + " " + f.message())).toList();
    }

    private static String keyword(String[] lines, int line) {
        var at = line - 1;
        while (lines[at].isBlank() || Character.isWhitespace(lines[at].charAt(0))) {
            at--;
        }
        return lines[at].split(" ")[0].strip();
    }
}
