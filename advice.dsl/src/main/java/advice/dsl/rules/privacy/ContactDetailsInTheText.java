// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.privacy;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Passage.Kind;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** What is read as text; the contacts that are declared of a person have their own place. */
@PracticeStandard(
    rows = "SHARE-13",
    source = {"Swindon 2022, Social care information", "NCT, section 6"},
    level = Level.WARNING,
    summary = "Contact details stand in the text",
    remedy = "Move them to `contact` under the person they belong to.",
    why = """
        The contacts block can be held back from the shared copy; a number in a sentence cannot.
        """)
@AutoService(Rule.class)
public final class ContactDetailsInTheText extends Rule<Text> {

    private static final Pattern CONTACT = Pattern.compile("(?:\\+44[ -]?(?:\\(0\\)[ -]?)?|\\(?\\b0)\\d{2,4}\\)?[ -]?\\d{3,4}[ -]?\\d{3,4}\\b|\\b[\\w.+-]{1,64}+@[\\w"
                + "-]{1,64}+(?:\\.[\\w-]{1,64}+){1,8}|\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b");

    @Override
    protected void check(Text prose, Report report) {
        report.facts().passages().of(prose).filter(p -> p.isRead() || p.is(Kind.TITLE))
                .ifPresent(p -> p.anywhere(CONTACT).forEach(hit -> report.at(prose, hit.start(), hit.end())
                        .saying("`" + hit.group() + "` looks like a telephone number, an e-mail address or a postcode")));
    }
}
