// SPDX-License-Identifier: EPL-2.0
package advice.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import advice.documents.DocumentRefused;
import advice.documents.Documents;
import advice.documents.composing.Composer;
import advice.dsl.AdviceLanguage;
import advice.dsl.library.Library;
import advice.dsl.rules.Rules;

/**
 * From an advice's text to its findings and to its form in every format.
 * Run on the class path and in Equinox, where only types of the JDK cross from one to the other.
 */
public final class Trial implements Function<String, Map<String, byte[]>> {

    @Override
    public Map<String, byte[]> apply(String text) {
        var desk = AdviceLanguage.start().on(LocalDate.of(2026, 5, 1)).desk();
        var opened = desk.open(Path.of("trial.advice"), text);
        var results = new TreeMap<String, byte[]>();
        results.put("rules", bytes(Rules.shipped().all().size()));
        results.put("findings", bytes(desk.check(opened)));
        try (var template = Library.shipped("forms/swindon.docx").orElseThrow()) {
            var form = Composer.compose(opened.facts());
            var look = template.readAllBytes();
            for (var format : Documents.formats()) {
                results.put(format.name(), Documents.build(form, look, format));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentRefused e) {
            throw new AssertionError(e);
        }
        return results;
    }

    private static byte[] bytes(Object value) {
        return value.toString().getBytes(StandardCharsets.UTF_8);
    }
}
