// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.privacy;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Passage.Kind;
import advice.dsl.model.Carer;
import advice.dsl.model.Document;
import advice.dsl.model.Parent;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Needs, outcomes and provision. A name behind a word for a family member, or the name of a declared parent or carer;
 * the child's own name, and names in quotations, are not meant. */
@PracticeStandard(
    rows = "SHARE-02",
    source = "NCT, section 4",
    level = Level.WARNING,
    summary = "A family member is named",
    remedy = "Say who they are to the child, such as `his grandmother`.",
    why = """
        The advice is appended to the plan and read by all who hold it.
        """)
@AutoService(Rule.class)
public final class FamilyMemberNamed extends Rule<Document> {

    private static final String NAMED = "\\b(?:[Mm]other|[Ff]ather|[Mm]um(?:my)?|[Dd]ad(?:dy)?|[Gg]rand(?:mother|father|ma|pa|ad)|"
                + "[Nn]an(?:ny|na)?|[Aa]unt(?:ie|y)?|[Uu]ncle|[Ss]tep-?(?:mother|father|mum|dad))(?:,? (?:called|"
                + "named)|,| \\()? ?\\(?(?!(?:The|He|She|They|It|His|Her|Their|This|When|While|At|In|On|And|But|Is|"
                + "Has|Was|Will|<child>|Saturday|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Christmas|Easter|"
                + "Swindon|Northampton|Mum|Mummy|Dad|Daddy|Mother|Father|Gran|Granny|Grandma|Grandad|Grandpa|"
                + "Grandmother|Grandfather|Nan|Nana|Nanny|Aunt|Auntie|Uncle|Parents?|Parental|Carers?|Foster|"
                + "Family|Year|Aged?|Mr|Mrs|Ms|Miss|Dr|Early|Aiming|None|One|Two|Three|Four|Since|After|Before|"
                + "Because)\\b)([A-Z\\u00c0-\\u00de\\u0100-\\u017e][a-z\\u00df-\\u00ff\\u0100-\\u017f]{1,})\\b";

    private static final Set<String> SECTIONS = Set.of("need", "outcome", "provision");

    @Override
    protected void check(Document document, Report report) {
        var passages = report.facts().passages();
        var looked = List.of(passages.pattern(NAMED), passages.pattern(anyOf(declared(report.facts()))));
        passages.all().stream().filter(p -> SECTIONS.contains(p.keyword()) && (p.isWriting() || p.is(Kind.SLOT))).forEach(passage -> {
            var seen = new HashSet<Integer>();
            looked.forEach(pattern -> passage.all(pattern).forEach(hit -> {
                var group = hit.groupCount();
                if (seen.add(hit.start(group))) {
                    report.at(passage.prose(), hit.start(group), hit.end(group))
                            .saying("`" + hit.group(group) + "` is the name of a family member, or looks like one");
                }
            }));
        });
    }

    private static String anyOf(Set<String> words) {
        return words.isEmpty() ? "(?!)" : words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})"));
    }

    /** The words of the full names of parents and carers that are not the child's too. */
    private static Set<String> declared(Facts facts) {
        var child = facts.passages().names("child");
        return facts.document().getElements().stream().filter(e -> e instanceof Parent || e instanceof Carer)
                .flatMap(e -> Stream.of(Elements.text(e, "name").split("[\\s.]+")))
                .filter(word -> word.length() > 1 && !child.contains(word)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
