// SPDX-License-Identifier: EPL-2.0
package advice.dsl.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import advice.dsl.facts.Facts;
import advice.dsl.facts.SealBlock.Act;
import advice.dsl.facts.When;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Level;
import advice.dsl.rules.Report;
import advice.dsl.rules.Status;

/**
 * Whether a document can be signed.
 *
 * @param signed  who signed it and when, where nothing has changed since; {@code ""} else
 * @param reasons why it cannot be signed, each a clause; none where it can
 */
public record Readiness(String signed, List<String> reasons) {

    /** The standards that the signature itself meets: that nobody has signed is no reason not to sign. */
    static final Set<String> MET_BY_SIGNING = Set.of("manager-has-not-signed", "hub-has-not-signed", "nobody-authorised", "quality-not-checked", "not-approved",
            "analysis-not-commented-on", "plan-not-commented-on", "changed-after-signature");

    /** So many reasons are told; the others are counted. */
    private static final int TOLD = 3;

    private static final Pattern BEGINNINGS = Pattern.compile("(?:The|This|These|That|An?|No|Nobody|Nothing|Of|In|It|Two|What|Who|Where|When|All|Each)\\b");

    /** @param findings what is found in the document */
    public static Readiness of(Facts facts, List<Finding> findings) {
        var reasons = new ArrayList<String>();
        if (!facts.status().isAtLeast(Status.FINAL)) {
            reasons.add(facts.status() == Status.DRAFT ? "it is still a draft" : "it is " + facts.status().words() + ", not final");
        }
        findings.stream().filter(f -> f.level() == Level.ERROR && !MET_BY_SIGNING.contains(f.id()))
                .collect(Collectors.toMap(Finding::message, f -> f, (one, other) -> one, java.util.LinkedHashMap::new)).keySet()
                .forEach(message -> reasons.add(inSentence(message)));
        var signed = facts.seals().parties(Act.SIGNED).stream().filter(p -> p.changes().isEmpty() && p.lines().stream().anyMatch(l -> l.all()))
                .map(p -> p.by() + p.on().map(d -> " on " + When.print(d)).orElse("")).toList();
        return new Readiness(Report.listed(signed, "and"), List.copyOf(reasons));
    }

    /** A message in the middle of a sentence: what begins with a name keeps its capital. */
    private static String inSentence(String message) {
        return BEGINNINGS.matcher(message).lookingAt() ? Character.toLowerCase(message.charAt(0)) + message.substring(1) : message;
    }

    public boolean isReady() {
        return reasons.isEmpty();
    }

    /** The verdict in one line, without full stop. */
    public String line() {
        if (!isReady()) {
            var told = reasons.stream().limit(TOLD).toList();
            var more = reasons.size() - told.size();
            return "Not ready to sign: " + String.join("; ", told) + (more > 0 ? "; and " + more + " more" : "");
        }
        return signed.isEmpty() ? "Ready to sign" : "Signed by " + signed + ", and unchanged since";
    }
}
