// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Passage.Kind;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** More than 40 words up to a full stop, question or exclamation mark, line or list item; quotations apart. */
@PracticeStandard(
    rows = "STYLE-14",
    source = "Swindon 2022, General",
    level = Level.SUGGESTION,
    summary = "A sentence is hard to read",
    remedy = "Make two of it.",
    why = """
        Tired parents read this in the evening, and some of them in a second language.
        """)
@AutoService(Rule.class)
public final class LongSentence extends Rule<Text> {

    private static final int LONGEST = 40;
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]++(?:[.!?](?![\\s]|$)[^.!?\\n]*+)*+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'\u2019-]*+");

    @Override
    protected void check(Text prose, Report report) {
        report.facts().passages().of(prose).filter(p -> p.is(Kind.NARRATIVE, Kind.PROVISION))
                .ifPresent(p -> p.once(LongSentence.class, LongSentence::tooLong).forEach(sentence -> report.at(prose, sentence.start(), sentence.end())
                        .saying("This sentence has " + sentence.words() + " words")));
    }

    private record Sentence(int start, int end, long words) {
    }

    private static List<Sentence> tooLong(String text) {
        var found = new ArrayList<Sentence>();
        SENTENCE.matcher(text).results().forEach(sentence -> {
            var words = WORD.matcher(sentence.group()).results().count();
            if (words > LONGEST) {
                var lead = sentence.group().length() - sentence.group().stripLeading().length();
                found.add(new Sentence(sentence.start() + lead, sentence.end(), words));
            }
        });
        return found;
    }
}
