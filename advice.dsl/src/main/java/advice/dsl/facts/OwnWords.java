// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.regex.Pattern;

import advice.dsl.model.Provision;

/**
 * What the free words of a provision give away about it, where the language has a property for it that the writer left out.
 *
 * @param directPayments it speaks of direct payments
 * @param overnight      it speaks of an overnight or residential break
 * @param shortTerm      it speaks of help for a short time; a hint only
 */
public record OwnWords(boolean directPayments, boolean overnight, boolean shortTerm) {

    static final OwnWords NONE = new OwnWords(false, false, false);

    private static final Pattern DIRECT_PAYMENTS = Pattern.compile(
            "(?i)(?<!no )(?<!not )(?<!not by )(?<!not through )(?<!without )(?<!instead of )(?<!rather than )\\bdirect payments?\\b");

    private static final Pattern OVERNIGHT = Pattern.compile(
            "(?i)(?<!no )(?<!not )(?<!without )(?<!without any )(?<!non-)(?<!non )(?<!not include )(?<!not include any )"
            + "(?<!not including )(?<!excludes )(?<!excluding )\\bovernight\\b"
            + "|(?<!no )(?<!non-)(?<!non )\\bresidential (?:short breaks?|respite|breaks?|stays?)\\b|\\bsleep-?overs?\\b");

    private static final Pattern SHORT_TERM = Pattern.compile(
            "(?i)\\bshort[- ]term\\b(?! memory| goals?| risk)|\\btemporar(?:y|ily)\\b|\\binterim\\b"
            + "|\\b(?:while|whilst|until)\\s+(?:(?:his|her|their|the|a|\\p{L}+['\u2019]s)\\s+)?(?:parents?|mother|father|mum|dad|carers?)\\b"
            + "[^.]{0,40}\\b(?:unwell|ill|hospital|recover\\w*)\\b"
            + "|\\bafter\\s+(?:(?:his|her|their|an|the)\\s+)?operation\\b"
            + "|\\b(?:summer|easter|christmas|school) holidays? (?:support )?only\\b|\\bfor the (?:summer|easter|christmas) holidays?\\b");

    /** What the free words of a provision give away: its own statement, its type and its service. */
    public static OwnWords of(Provision provision) {
        return of(String.join("\n", Elements.statementText(provision), Elements.text(provision, "type"), Elements.text(provision, "service")));
    }

    static OwnWords of(String words) {
        return new OwnWords(DIRECT_PAYMENTS.matcher(words).find(), OVERNIGHT.matcher(words).find(), SHORT_TERM.matcher(words).find());
    }
}
