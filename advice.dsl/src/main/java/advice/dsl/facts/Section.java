// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import advice.dsl.model.Adulthood;
import advice.dsl.model.Approval;
import advice.dsl.model.Aspiration;
import advice.dsl.model.Asked;
import advice.dsl.model.Child;
import advice.dsl.model.Consent;
import advice.dsl.model.CurrentInvolvement;
import advice.dsl.model.Element;
import advice.dsl.model.Interest;
import advice.dsl.model.InvolvementNotShared;
import advice.dsl.model.Method;
import advice.dsl.model.Need;
import advice.dsl.model.Nothing;
import advice.dsl.model.Outcome;
import advice.dsl.model.Oversight;
import advice.dsl.model.Parent;
import advice.dsl.model.PreviousInvolvement;
import advice.dsl.model.Professional;
import advice.dsl.model.Professionals;
import advice.dsl.model.Progress;
import advice.dsl.model.Provision;
import advice.dsl.model.Quality;
import advice.dsl.model.Reason;
import advice.dsl.model.Restrictions;
import advice.dsl.model.SectionTwo;
import advice.dsl.model.Strength;
import advice.dsl.model.View;
import advice.dsl.model.Writer;
import advice.dsl.rules.Status;

/** A section of the form, in reading order, as a profile names it and as a reader sees it. */
public enum Section {

    HEADER("header", "Purpose and writer", ""),
    REASON("reason", "Reason for involvement", "reason\n    \"\""),
    METHOD("method", "Method", "method direct work"),
    PREVIOUS_INVOLVEMENT("previous involvement", "Record of previous involvement", "previous involvement \"\""),
    CURRENT_INVOLVEMENT("current involvement", "Record of current involvement", "current involvement \"\""),
    PROFESSIONALS("professionals", "Professionals and restrictions", "professional \"\""),
    VIEWS("views", "Child's views and interests", ""),
    FAMILY_VIEWS("family views", "Family views", ""),
    ASPIRATIONS("aspirations", "Aspirations", ""),
    ADULTHOOD("adulthood", "Preparation for adulthood", "adulthood"),
    STRENGTHS("strengths", "Strengths", "strength\n    \"\""),
    NEEDS("needs", "Needs, section D", ""),
    NEEDS_MET_OTHERWISE("needs met otherwise", "Needs met otherwise", ""),
    SECTION_TWO("section 2", "Section 2 considered", "section 2 considered"),
    OUTCOMES("outcomes", "Outcomes", ""),
    PROVISION("provision", "Provision, H1 and H2", ""),
    PROGRESS("progress", "Progress since the last plan", "progress on"),
    CONSENT("consent", "Consent", ""),
    AUTHORISATION("authorisation", "Authorisation", "oversight by \"\"");

    private final String words;
    private final String heading;
    private final String begin;

    Section(String words, String heading, String begin) {
        this.words = words;
        this.heading = heading;
        this.begin = begin;
    }

    /** As a profile names it. */
    public String words() {
        return words;
    }

    /** As a reader sees it. */
    public String heading() {
        return heading;
    }

    /** How it begins in an advice, where that does not hang on names; {@code ""} else. */
    public String begin() {
        return begin;
    }

    public static Optional<Section> of(String words) {
        return Stream.of(values()).filter(s -> s.words.equals(words)).findFirst();
    }

    /** Whether the document holds something in this section, or says that there is nothing and why. */
    public boolean isIn(Facts facts) {
        return facts.once(this, () -> saysNothing(facts) || holdsSomething(facts));
    }

    private boolean holdsSomething(Facts facts) {
        return switch (this) {
            case HEADER -> !facts.purpose().isEmpty() && any(facts, Writer.class);
            case REASON -> any(facts, Reason.class);
            case METHOD -> any(facts, Method.class);
            case PREVIOUS_INVOLVEMENT -> any(facts, PreviousInvolvement.class) || any(facts, InvolvementNotShared.class)
                    || nothing(facts, "other involvement");
            case CURRENT_INVOLVEMENT -> any(facts, CurrentInvolvement.class);
            case PROFESSIONALS -> any(facts, Professional.class) || any(facts, Professionals.class) || any(facts, Restrictions.class);
            case VIEWS -> any(facts, Interest.class) || any(facts, Asked.class) || viewBy(facts, Child.class);
            case FAMILY_VIEWS -> viewBy(facts, Parent.class);
            case ASPIRATIONS -> any(facts, Aspiration.class);
            case ADULTHOOD -> any(facts, Adulthood.class);
            case STRENGTHS -> Elements.all(facts.document(), Strength.class).stream().anyMatch(s -> !Elements.statementText(s).isBlank());
            // Each need says where it goes, so with the needs told this list is told too, be it empty.
            case NEEDS, NEEDS_MET_OTHERWISE -> any(facts, Need.class) || nothing(facts, "needs");
            case SECTION_TWO -> any(facts, SectionTwo.class);
            // Without needs there is nothing to reach or to provide.
            case OUTCOMES -> any(facts, Outcome.class) || facts.thread().inSectionD().isEmpty() && NEEDS.isIn(facts);
            case PROVISION -> any(facts, Provision.class) || nothing(facts, "provision")
                    || facts.thread().inSectionD().isEmpty() && NEEDS.isIn(facts);
            case PROGRESS -> any(facts, Progress.class);
            case CONSENT -> any(facts, Consent.class);
            case AUTHORISATION -> any(facts, Oversight.class) || any(facts, Quality.class) || any(facts, Approval.class);
        };
    }

    /**
     * Whether the document is a draft that has not come to the section: then one finding says that it is missing,
     * and not one more for each thing that belongs in it.
     */
    public boolean isNotBegun(Facts facts) {
        return facts.status() == Status.DRAFT && !isIn(facts);
    }

    private boolean saysNothing(Facts facts) {
        return nothing(facts, words);
    }

    private static boolean any(Facts facts, Class<? extends Element> kind) {
        return Elements.first(facts.document(), kind).isPresent();
    }

    /** Whether the document says {@code no needs because …} or the like. */
    private static boolean nothing(Facts facts, String what) {
        return Elements.all(facts.document(), Nothing.class).stream()
                .anyMatch(n -> Words.startsWith(Words.of(n.getItems()), 0, what));
    }

    /** A view by somebody whose name means nothing may be theirs: that the name means nothing is one fault, and said. */
    private static boolean viewBy(Facts facts, Class<? extends Element> who) {
        return Elements.all(facts.document(), View.class).stream().map(Reading::of)
                .anyMatch(r -> !r.named("by", who).isEmpty() || who == Parent.class && r.has("both")
                        || r.references("by").stream().anyMatch(name -> Elements.meant(name).isEmpty()));
    }

    static List<String> allWords() {
        return Stream.of(values()).map(Section::words).toList();
    }

    private static final Set<Section> OF_INFORMATION = EnumSet.of(REASON, PREVIOUS_INVOLVEMENT);
    private static final Set<Section> OF_HOLDING_ADVICE =
            EnumSet.of(REASON, METHOD, PREVIOUS_INVOLVEMENT, NEEDS, SECTION_TWO, CONSENT, AUTHORISATION);
    private static final Set<Section> OF_CLOSING_ADVICE = EnumSet.of(REASON, PROVISION, CONSENT, AUTHORISATION);
    private static final Set<Section> NOT_EVERYWHERE = EnumSet.of(PROFESSIONALS, PROGRESS);

    /**
     * Whether the section is required where no profile says: as both authorities have it, before their differences.
     *
     * @param kind    {@code advice}, {@code holding advice} or {@code information}
     * @param purpose {@code closure} and the others
     */
    boolean isUsual(String kind, String purpose) {
        return switch (kind) {
            case "information" -> OF_INFORMATION.contains(this);
            case "holding advice" -> OF_HOLDING_ADVICE.contains(this);
            default -> purpose.equals("closure") ? OF_CLOSING_ADVICE.contains(this) : !NOT_EVERYWHERE.contains(this);
        };
    }
}
