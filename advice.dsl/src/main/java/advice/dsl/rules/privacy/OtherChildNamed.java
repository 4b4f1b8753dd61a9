// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.privacy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Passage.Kind;
import advice.dsl.model.Document;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A name behind a word for a brother, sister, friend or classmate; names that the document declares, days, places and roles are none.
 * A local list of names not to print, beside the document, is obeyed everywhere. Direct speech counts: what is said of a friend becomes "[my friend]". */
@PracticeStandard(
    rows = "SHARE-01",
    source = {"Swindon 2022, Social care information", "NCT, section 4"},
    level = Level.ERROR,
    mayDepart = false,
    summary = "Another child is named",
    remedy = "Say who they are, such as `his younger brother` or `[my friend]`, and leave the name out.",
    why = """
        Another child's name is never relevant, and everybody who holds the plan would read it.
        """)
@AutoService(Rule.class)
public final class OtherChildNamed extends Rule<Document> {

    private static final int RELATION = 1;
    private static final int BETWEEN = 2;
    private static final int NAME_GROUP = 3;

    /** Words with a capital that are no child's name. */
    private static final String NO_NAME = "The|He|She|They|It|His|Her|Their|This|That|These|Those|There|When|While|At|In|On|For|From|With|"
                + "And|But|Or|If|As|By|To|Who|Whose|Also|Both|<names>|Saturday|Sunday|Monday|Tuesday|Wednesday|"
                + "Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|"
                + "December|Christmas|Easter|Swindon|Northampton|Northamptonshire|England|Scouts?|Brownies|Cubs|"
                + "Beavers|Minecraft|Facebook|YouTube|FaceTime|WhatsApp|Lego|Pokemon|Mum|Mummy|Dad|Daddy|Mother|"
                + "Father|Gran|Granny|Grandma|Grandad|Grandpa|Grandmother|Grandfather|Nan|Nana|Nanny|Aunt|Auntie|"
                + "Uncle|Parents?|Parental|Carers?|Foster|Family|Year|Aged?|Mr|Mrs|Ms|Miss|Dr|Early|Aiming|None|"
                + "One|Two|Three|Four|Since|After|Before|Because";

    private static final String NAME = "(?!(?:" + NO_NAME + ")\\b)[A-Z\\u00c0-\\u00de\\u0100-\\u017e][a-z\\u00df-\\u00ff\\u0100-\\u017f]{1,}";

    private static final String NAMED = "(" + "\\b(?:(?:[Hh]alf|[Ss]tep)[- ]?)?(?:brothers?|sisters?|siblings?|twin(?: brother| sister)?|"
                + "cousins?|best friend|friends?|classmates?|niece|nephew)"
            + ")((?:,? (?:called|named)|,| -| \\()? ?\\(?)(" + NAME + "(?:(?:, and |, | and | & )" + NAME + "(?!\\p{L}))*)\\b";

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        if (!facts.isAdvice()) {
            return;
        }
        var named = facts.passages().pattern(NAMED);
        var listed = facts.namesNotToPrint().isEmpty() ? null : facts.passages().pattern(facts.namesNotToPrint().stream()
                .map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")));
        for (var passage : facts.passages().all()) {
            if (passage.is(Kind.PRIVATE)) {
                continue;
            }
            var found = passage.anywhere(named);
            for (var hit : found) {
                var breach = report.at(passage.prose(), hit.start(NAME_GROUP), hit.end(NAME_GROUP))
                        .saying("`" + hit.group(NAME_GROUP) + "` looks like the name of another child");
                if (!hit.group(NAME_GROUP).contains(" ")) {
                    breach.fix("Leave the name out", report.replacing(passage.prose(), hit.end(RELATION), end(hit, passage.text()), ""));
                }
            }
            if (listed != null) {
                passage.anywhere(listed).stream()
                        .filter(hit -> found.stream().noneMatch(f -> f.start(NAME_GROUP) <= hit.start() && hit.end() <= f.end(NAME_GROUP)))
                        .forEach(hit -> report.at(passage.prose(), hit.start(), hit.end())
                                .saying("`" + hit.group() + "` is on the list of names that must not be printed"));
            }
        }
    }

    /** Where what is taken out ends: with the comma or bracket that closes what was opened before the name. */
    private static int end(MatchResult hit, String text) {
        var end = hit.end(NAME_GROUP);
        var opened = hit.group(BETWEEN).strip();
        var closing = opened.endsWith("(") ? ')' : opened.startsWith(",") ? ',' : 0;
        return closing != 0 && end < text.length() && text.charAt(end) == closing ? end + 1 : end;
    }
}
