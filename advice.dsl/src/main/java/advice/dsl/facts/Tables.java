// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;


import advice.dsl.facts.Condition.Slip;
import advice.dsl.facts.Words.Word;
import advice.dsl.model.Document;
import advice.dsl.syntax.Near;
import advice.dsl.syntax.OncePerText;

/** The tables of one profile, read once for as long as its text stays the same. */
final class Tables {

    /** The kinds of row, by the keyword that begins them. */
    static final List<String> KINDS = List.of("ask", "route", "deadline", "place", "agreement", "preparation", "disposition",
            "authorisation", "sections");

    private final Map<String, Table> tables = new HashMap<>();

    private Tables(Document document) {
        var rows = new LinkedHashMap<String, List<Row>>();
        KINDS.forEach(k -> rows.put(k, document.getElements().stream().filter(e -> Elements.keyword(e).equals(k))
                .map(e -> Row.of(e, cut(k))).toList()));
        rows.forEach((keyword, all) -> tables.put(keyword, new Table(all)));
    }

    static Tables of(Document profile) {
        return profile.eResource() == null ? new Tables(profile) : OncePerText.CACHE.get(Tables.class, profile.eResource(), () -> new Tables(profile));
    }

    Table of(String keyword) {
        return tables.get(keyword);
    }

    static Row.Cut cut(String keyword) {
        return switch (keyword) {
            case "place" -> words -> firstOf(words, List.of("in", "held"));
            case "deadline" -> new WhatFor() {
                @Override
                public int conditionWords(List<Word> words) {
                    var end = 0;
                    while (end < words.size() && !DateRule.begins(words.get(end))) {
                        end++;
                    }
                    return end;
                }
            };
            case "sections" -> (WhatFor) List::size;
            default -> words -> 0;
        };
    }

    private static int firstOf(List<Word> words, List<String> ends) {
        return ends.stream().mapToInt(e -> Words.indexOf(words, e)).min().orElse(words.size());
    }

    /** Rows whose line begins with what a document is for: {@code annual review}, {@code needs assessment, re-assessment}, {@code information}. */
    private interface WhatFor extends Row.Cut {

        @Override
        default Condition condition(List<Word> words) {
            var tests = new LinkedHashMap<Fact, List<String>>();
            for (int at = 0; at < words.size();) {
                if (words.get(at).kind() == Words.Kind.COMMA || words.get(at).is("and") || words.get(at).is("or")) {
                    at++;
                    continue;
                }
                var here = at;
                var value = List.of(Fact.PURPOSE, Fact.KIND).stream()
                        .flatMap(f -> f.choices().stream().filter(c -> Words.startsWith(words, here, c)).map(c -> Map.entry(f, c))).findFirst();
                if (value.isEmpty()) {
                    return new Condition(List.of(), List.of(slip(words.subList(at, words.size()))));
                }
                tests.computeIfAbsent(value.get().getKey(), f -> new ArrayList<>()).add(value.get().getValue());
                at += Words.count(value.get().getValue());
            }
            return new Condition(tests.entrySet().stream().map(e -> Test.oneOf(e.getKey(), e.getValue(), false)).toList(), List.of());
        }

        private static Slip slip(List<Word> words) {
            var known = new ArrayList<>(Fact.PURPOSE.choices());
            known.addAll(Fact.KIND.choices());
            return new Slip(words, "`" + Words.line(words) + "` is no kind of document and no purpose", Near.to(Words.line(words), known));
        }
    }
}
