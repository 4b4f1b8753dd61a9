// SPDX-License-Identifier: EPL-2.0
package advice.tests.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import advice.dsl.AdviceLanguage;
import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.WordingText;
import advice.dsl.facts.WordingText.Kind;
import advice.dsl.facts.WordingText.Stands;
import advice.dsl.library.Library;
import advice.dsl.model.Specification;

/**
 * The shipped wordings against the appendix of the Swindon practice standards as it was printed in September 2022:
 * with every listed slip undone and every slot standing as its own token, each says word for word what the source says.
 */
class SwindonAppendixTest {

    private static final Pattern MARK = Pattern.compile("\\[[\\w-]+(?:\\?\\?|\\?|!)\\] ?");
    private static final Pattern NAMED = Pattern.compile("\\[([^\\]|]*?) as [^\\]]+\\]");

    /** Stands in for what the source prints while the names of slots are taken out around it. */
    private static final String HELD = "\u0000";

    private static final Map<String, AgreedWording> SHIPPED = shipped();
    private static final List<JsonObject> PRINTED = printed();

    @Test
    void everyListedSlipIsFoundInItsWording() {
        SHIPPED.values().forEach(agreed -> assertThat(agreed.printedAs().keySet()).as(agreed.name())
                .allMatch(now -> agreed.wording().text().contains(now) || agreed.timing().text().contains(now)));
    }

    @Test
    void all41EntriesAreThere() {
        assertThat(PRINTED).hasSize(41);
        assertThat(SHIPPED.keySet()).containsExactlyInAnyOrderElementsOf(PRINTED.stream().map(SwindonAppendixTest::name).toList());
    }

    @TestFactory
    Stream<DynamicTest> noWordingIsLostOrAltered() {
        return each(entry -> {
            var shipped = SHIPPED.get(name(entry));
            assertThat(shipped.section()).isEqualTo(string(entry, "section"));
            assertThat(shipped.service()).isEqualTo(string(entry, "service"));
            assertThat(asPrinted(shipped, shipped.wording())).isEqualTo(paragraphs(string(entry, "provision")));
            assertThat(asPrinted(shipped, shipped.timing())).isEqualTo(paragraphs(string(entry, "timing")));
            assertThat(shipped.provider()).isEqualTo(string(entry, "provider") + string(entry, "providerInferred"));
            assertThat(shipped.isProviderInferred()).isEqualTo(string(entry, "provider").isEmpty());
            assertThat(shipped.hasNoTiming()).isEqualTo(string(entry, "timing").isEmpty());
        });
    }

    @TestFactory
    Stream<DynamicTest> everySlotAndEveryChoiceOfTheSourceIsOne() {
        return each(entry -> {
            var shipped = SHIPPED.get(name(entry));
            for (var in : List.of("provision", "timing")) {
                var text = in.equals("timing") ? shipped.timing() : shipped.wording();
                assertThat(text.flaws()).isEmpty();
                var kinds = list(entry, "slots", in).map(s -> kind(string(s, "kind"), string(s, "token"))).filter(k -> !k.isEmpty()).toList();
                assertThat(text.all().map(SwindonAppendixTest::kind).filter(k -> !k.isEmpty()).toList())
                        .containsExactlyInAnyOrderElementsOf(kinds);
                var choices = list(entry, "choices", in).filter(c -> c.get("mustResolve").getAsBoolean()).toList();
                assertThat(text.all().filter(WordingText.Choice.class::isInstance).map(c -> ((WordingText.Choice) c).options().size()).toList())
                        .isEqualTo(choices.stream().map(c -> c.getAsJsonArray("options").size()).toList());
                list(entry, "choices", in).filter(c -> !c.get("mustResolve").getAsBoolean() && !string(c, "token").equals("and/or"))
                        .forEach(c -> assertThat(shipped.plainSlashes()).contains(string(c, "token")));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everySentenceThatMayBeLeftOutStandsAsTheSourceHasIt() {
        var found = PRINTED.stream().mapToLong(e -> e.getAsJsonArray("conditional").size()).sum();
        assertThat(found).isEqualTo(11);
        return each(entry -> {
            var shipped = SHIPPED.get(name(entry));
            for (var in : List.of("provision", "timing")) {
                var text = in.equals("timing") ? shipped.timing() : shipped.wording();
                var sentences = new ArrayList<String>();
                for (var sentence : text.sentences()) {
                    sentences.add(plain(text.wordsOf(sentence)) + (sentence.stands() == Stands.WHEN_PUT_IN ? " excluded" : " included")
                            + (sentence.stands() == Stands.AS_DECIDED ? " left to the writer" : ""));
                }
                assertThat(sentences).containsExactlyElementsOf(list(entry, "conditional", in).map(c -> plain(string(c, "resolved")) + " " + string(c, "default")
                        + (string(c, "instruction").equals("[Remove wording if not applicable]") ? " left to the writer" : "")).toList());
            }
        });
    }

    /** A sentence with the tokens of the source; that they are corrected rightly is compared elsewhere. */
    private static String plain(String sentence) {
        return NAMED.matcher(sentence.replace("[a support worker|an agency as employs]", "a support worker/agency")).replaceAll("[$1]")
                .replace("[month or season]", "[date]");
    }

    // ---- the source

    private static Stream<DynamicTest> each(java.util.function.Consumer<JsonObject> check) {
        return PRINTED.stream().map(entry -> DynamicTest.dynamicTest(name(entry), () -> check.accept(entry)));
    }

    private static List<JsonObject> printed() {
        try (var reader = new InputStreamReader(SwindonAppendixTest.class.getResourceAsStream("swindon-2022-appendix.json"), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject().getAsJsonArray("entries").asList().stream().map(JsonElement::getAsJsonObject).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The id without its section. */
    private static String name(JsonObject entry) {
        return string(entry, "id").substring(3);
    }

    private static String string(JsonObject object, String key) {
        var value = object.get(key);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }

    private static Stream<JsonObject> list(JsonObject entry, String key, String in) {
        return entry.getAsJsonArray(key).asList().stream().map(JsonElement::getAsJsonObject).filter(o -> string(o, "in").equals(in));
    }

    /** Paragraphs and list items each on a line; how many empty lines lie between, the source does not say. */
    private static String paragraphs(String text) {
        return text.replaceAll("\\n+", "\n");
    }

    private static String kind(String kind, String token) {
        return switch (kind) {
            case "editorialInstruction" -> "";
            case "childName" -> "child " + Character.isUpperCase(token.charAt(1));
            case "seasonYear" -> "season year";
            case "monthYear" -> "month/year";
            case "freeText" -> "text";
            case "optionalText" -> "text or nothing";
            default -> kind;
        };
    }

    // ---- ours

    private static Map<String, AgreedWording> shipped() {
        var opened = AdviceLanguage.start().desk().open(Path.of("any.advice"), "");
        return opened.facts().library().visible(opened.resource(), Specification.class, "wording").values().stream()
                .filter(s -> Library.isShipped(s.eResource().getURI()) && s.eResource().getURI().lastSegment().startsWith("swindon-"))
                .map(AgreedWording::of).collect(Collectors.toMap(AgreedWording::name, Function.identity()));
    }

    private static String asPrinted(AgreedWording agreed, WordingText text) {
        var corrected = List.copyOf(agreed.printedAs().keySet());
        var undone = text.text();
        for (int i = 0; i < corrected.size(); i++) {
            undone = undone.replace(corrected.get(i), HELD + i + HELD);
        }
        undone = NAMED.matcher(MARK.matcher(undone).replaceAll("")).replaceAll("[$1]");
        for (int i = 0; i < corrected.size(); i++) {
            undone = undone.replace(HELD + i + HELD, agreed.printedAs().get(corrected.get(i)));
        }
        return paragraphs(undone);
    }

    private static String kind(WordingText.Piece piece) {
        if (piece instanceof WordingText.ChildsName name) {
            return "child " + name.capital();
        }
        if (!(piece instanceof WordingText.Slot slot)) {
            return "";
        }
        return slot.kind() == Kind.MONTH_OR_SEASON ? "date" : slot.optional() ? "text or nothing" : slot.kind().words();
    }
}
