// SPDX-License-Identifier: EPL-2.0
package advice.tests.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts as nobody would write them on purpose: the examples with pieces cut out and others put in. The same ones each time. */
public final class Manglings {

    private static final List<String> PIECES = List.of("\"", "\"\"\"", "/*", "*/", "//", "\n", "need ", "provision ", "in H1", "2026-", ",", "(",
            "\u201c", "\u201d", "\uD83D", "ŵ", "\r", "as ", "\t");

    private Manglings() {
    }

    public static Stream<String> of(int count, int seed) {
        var random = new Random(seed);
        var examples = Sources.under(Sources.ROOT.resolve("examples"), ".advice").stream().map(Sources::read).toList();
        if (examples.size() < 3) {
            throw new AssertionError("the examples are gone");
        }
        return IntStream.range(0, count).mapToObj(i -> {
            var text = new StringBuilder(examples.get(i % examples.size()));
            for (int edits = 0; edits < 8; edits++) {
                var at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
                } else {
                    text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                }
            }
            return new String(text.toString().getBytes(UTF_8), UTF_8);
        });
    }
}
