// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fact that a condition in a profile may name: {@code not open and purpose annual review and year 1, 5, 9}.
 * How it is read from a document says {@link FactReader}.
 */
public enum Fact {

    KIND("kind", Shape.CHOICE, Subject.DOCUMENT, Silence.OPEN, List.of("advice", "information", "holding advice"),
        "the kind of document", "its kind", "", "`kind` in `advice`; advice where nothing is said"),
    PURPOSE("purpose", Shape.CHOICE, Subject.DOCUMENT, Silence.OPEN,
        List.of("needs assessment", "re-assessment", "annual review", "closure", "tribunal"),
        "what the advice is for", "what it is for", "", "`purpose` in `advice`"),
    ORIGIN("origin", Shape.CHOICE, Subject.DOCUMENT, Silence.OPEN,
        List.of("needs assessment", "re-assessment", "annual review"),
        "what a tribunal springs from", "what the tribunal springs from", "", "`origin` in `advice`"),
    COUNCIL("council", Shape.CHOICE, Subject.DOCUMENT, Silence.OPEN, List.of(),
        "the council, where an authority has several", "which council it is for", "", "`council` in `advice`"),
    AGE("age", Shape.NUMBER, Subject.DOCUMENT, Silence.OPEN, List.of(),
        "the age in completed years, on the day the table looks at; `under 18`, `18 or over` and `18 to 25` may stand without the word",
        "when the child was born", "", "`born` in `child`"),
    YEAR("year", Shape.NUMBER, Subject.DOCUMENT, Silence.OPEN, List.of(),
        "the school year", "when the child was born", "", "`year` in `child`, else worked out from `born`"),
    AGE_AT_NEXT_REVIEW("age at next review", Shape.NUMBER, Subject.DOCUMENT, Silence.OPEN, List.of(),
        "the age on the day of the next review", "when the child was born", "", "`plans … review` in `child`, else the plan's next anniversary, else a year on"),
    YEAR_AT_NEXT_REVIEW("year at next review", Shape.NUMBER, Subject.DOCUMENT, Silence.OPEN, List.of(),
        "the school year on the day of the next review", "when the child was born", "", "as the age at the next review"),
    OPEN("open", Shape.FLAG, Subject.DOCUMENT, Silence.OPEN, List.of(),
        "the child is open to an assessment or plan led by the authority", "whether the child is open",
        "the child is not open", "`open to … led by …` in `child`, weighed by the profile's `open by` and `services`; `not open since`, `never known`"),
    OPEN_TO("open to", Shape.NAMES, Subject.DOCUMENT, Silence.OPEN, List.of(),
        "what, or whose service, the child is open to", "what the child is open to", "", "`open to` in `child`"),
    ALLOCATED("allocated", Shape.FLAG, Subject.DOCUMENT, Silence.OPEN, List.of(),
        "the child has an allocated worker", "whether the child has an allocated worker",
        "the child has no allocated worker", "`open to … worker …` or `unallocated` in `child`"),
    CLOSED("closed", Shape.PERIOD, Subject.DOCUMENT, Silence.OPEN, List.of(),
        "how long before the request the child's case was closed: `closed within 3 months`", "when the child's case was closed",
        "", "`not open since` in `child`"),
    KNOWN("known", Shape.FLAG, Subject.DOCUMENT, Silence.OPEN, List.of(),
        "the child is or was known to statutory services", "whether the child was ever known to statutory services",
        "the child was never known to statutory services", "`never known` in `child`; known where `open to`, `not open since` or earlier involvement is said"),
    LEGAL_STATUS("legal status", Shape.CHOICE, Subject.DOCUMENT, Silence.OPEN,
        List.of("none", "section 20", "section 31", "special guardianship", "adopted", "care leaver"),
        "the legal status", "the child's legal status", "", "`status` in `child`"),
    CONSENT_TO_ASK("consent to ask", Shape.FLAG, Subject.DOCUMENT, Silence.OPEN, List.of(),
        "there is consent to the request itself", "whether there is consent to ask",
        "consent to ask was refused", "`consent to ask on …` or `refused` in `advice`"),
    STATUTORY_ASSESSMENT("statutory assessment", Shape.FLAG, Subject.DOCUMENT, Silence.NO, List.of(),
        "a statutory assessment was found necessary", "whether a statutory assessment was found necessary",
        "no statutory assessment was found necessary", "`statutory assessment found on …` in `advice`"),
    PLAN_IN_FORCE("plan in force", Shape.FLAG, Subject.DOCUMENT, Silence.OPEN, List.of(),
        "the child has an education, health and care plan", "whether the child has a plan",
        "the child has no plan", "`plan issued …` or `plan none` in `child`"),
    PROVISION("provision", Shape.FLAG, Subject.DOCUMENT, Silence.NO, List.of(),
        "the document holds provision in H1 or H2", "whether there is provision",
        "there is no provision", "any `provision`"),
    IDENTIFIED_NEED("identified need", Shape.FLAG, Subject.DOCUMENT, Silence.OPEN, List.of(),
        "the setting identified a social and care need", "whether a need was identified",
        "no need was identified", "`identified need yes` or `no` in `advice`"),
    CAPABLE("capable", Shape.FLAG, Subject.DOCUMENT, Silence.OPEN, List.of(),
        "the young person can decide about their own care", "whether the young person can decide about their own care",
        "the young person cannot decide about their own care", "`capacity capable yes` or `no`"),
    GIVES_A_VIEW("able to give a view", Shape.FLAG, Subject.DOCUMENT, Silence.YES, List.of(),
        "the child can give a view", "whether the child can give a view",
        "the child cannot give a view", "`engagement by … unable`, or from 16 `capacity capable no`; able where nothing is said"),
    ASKED("asked", Shape.NAMES, Subject.DOCUMENT, Silence.OPEN, List.of(),
        "a service that the table of `ask` rows says is asked", "which services are asked", "", "the rows `ask`"),
    WRITTEN_BY("written by", Shape.NAMES, Subject.DOCUMENT, Silence.OPEN, List.of(),
        "who writes by the table of `route` rows", "who writes", "", "the rows `route`"),
    WRITER_UNDECIDED("writer undecided", Shape.FLAG, Subject.DOCUMENT, Silence.OPEN, List.of(),
        "the table of `route` rows leaves it to a person to decide who writes", "who writes",
        "the table says who writes", "the rows `route`"),
    REASONABLE("reasonable", Shape.FLAG, Subject.SERVICE, Silence.YES, List.of(),
        "asking a service that the family names is reasonable", "whether it is reasonable to ask",
        "asking it is not reasonable", "`family names … not because …` in `advice` says it is not"),

    LED_BY_THE_AUTHORITY("led by the authority", Shape.FLAG, Subject.PROVISION, Silence.YES, List.of(),
        "delivered or commissioned by the authority, or in partnership with it", "who leads it",
        "it is not led by the authority", "`led` or `provider` in `provision`, weighed by the profile's `services`"),
    HEALTH_OR_EDUCATION("health or education", Shape.FLAG, Subject.PROVISION, Silence.NO, List.of(),
        "provided by a health or education service", "who provides it",
        "it is not provided by health or education", "`provider` in `provision`, weighed by the profile's `services`"),
    SECTION_2("section 2", Shape.FLAG, Subject.PROVISION, Silence.NO, List.of(),
        "it results from section 2 of the Chronically Sick and Disabled Persons Act 1970", "whether it results from section 2",
        "it does not result from section 2", "`basis section 2` in `provision`, or its agreed wording"),
    LISTED_SERVICE("listed service", Shape.FLAG, Subject.PROVISION, Silence.NO, List.of(),
        "it is one of the services (a) to (h)", "which of the services (a) to (h) it is",
        "it is none of the services (a) to (h)", "`services` in `provision`, or its agreed wording"),
    OVERNIGHT("overnight", Shape.FLAG, Subject.PROVISION, Silence.NO, List.of(),
        "it is an overnight break", "whether it is overnight",
        "it is not overnight", "`overnight` in `provision`, its own words, or its agreed wording"),
    SHORT_TERM("short term", Shape.FLAG, Subject.PROVISION, Silence.NO, List.of(),
        "it is short term because of present circumstances", "whether it is short term",
        "it is not short term", "`short term` in `provision`"),
    DIRECT_PAYMENTS("direct payments", Shape.FLAG, Subject.PROVISION, Silence.NO, List.of(),
        "it is paid by direct payment", "whether it is paid by direct payment",
        "it is not paid by direct payment", "`direct payments` in `provision`, its own words, or its agreed wording"),
    RELATED_TO_DISABILITY("related to disability", Shape.FLAG, Subject.PROVISION, Silence.YES, List.of(),
        "it is related to the disability", "whether it is related to the disability",
        "it is not related to the disability", "`unrelated to disability` in `provision` says it is not"),
    FUNDED("funded", Shape.FLAG, Subject.PROVISION, Silence.NO, List.of(),
        "its funding is authorised", "whether its funding is authorised",
        "its funding is not authorised", "`funded by … on …` in `provision`"),
    ELIGIBLE("eligible", Shape.FLAG, Subject.PROVISION, Silence.NO, List.of(),
        "the child was assessed as eligible under section 2 and it is necessary", "whether the child was found eligible under section 2",
        "the child was not found eligible under section 2",
        "`necessary on …` or `basis section 2` in `provision`, else `section 2 considered yes, eligible on …`"),

    PROVISION_MEETS_IT("provision meets it", Shape.FLAG, Subject.NEED, Silence.NO, List.of(),
        "provision led by the authority, current or planned, meets the need", "whether provision meets the need",
        "no provision meets it", "`meets` in `provision`"),
    MET_OTHERWISE("met otherwise", Shape.FLAG, Subject.NEED, Silence.NO, List.of(),
        "another service or the family meets the need", "whether the need is met otherwise",
        "nobody else meets it", "`met by` in `need`"),
    DECLINED("declined", Shape.FLAG, Subject.NEED, Silence.NO, List.of(),
        "support was declined", "whether support was declined",
        "support was not declined", "`declined` in `need`"),
    THRESHOLD_MET("threshold met", Shape.FLAG, Subject.NEED, Silence.OPEN, List.of(),
        "there is evidence that the threshold for statutory intervention is met", "whether the threshold is met",
        "the threshold is not met", "`threshold met` or `threshold not met` in `need`");

    /** How a fact is told and tested. */
    public enum Shape {
        /** Yes or no. */
        FLAG,
        /** One of a few values, listed after the name. */
        CHOICE,
        /** A number: {@code under 18}, {@code 14 or over}, {@code 5 to 9}, {@code 1, 5, 9}. */
        NUMBER,
        /** Quoted names after the fact's name. */
        NAMES,
        /** {@code within 3 months}. */
        PERIOD
    }

    /** What a fact is about. */
    public enum Subject {
        DOCUMENT, SERVICE, PROVISION, NEED
    }

    /** What it means that a document does not say. */
    public enum Silence {
        NO, YES, OPEN
    }

    private final String words;
    private final Shape shape;
    private final Subject subject;
    private final Silence silence;
    private final List<String> choices;
    private final String meaning;
    private final String question;
    private final String denial;
    private final String told;

    Fact(String words, Shape shape, Subject subject, Silence silence, List<String> choices, String meaning, String question,
            String denial, String told) {
        this.words = words;
        this.shape = shape;
        this.subject = subject;
        this.silence = silence;
        this.choices = choices;
        this.meaning = meaning;
        this.question = question;
        this.denial = denial;
        this.told = told;
    }

    /** As a condition names it. */
    public String words() {
        return words;
    }

    public Shape shape() {
        return shape;
    }

    public Subject subject() {
        return subject;
    }

    public Silence silence() {
        return silence;
    }

    /** The values a choice may have; none where any words will do. */
    public List<String> choices() {
        return choices;
    }

    /** What it means that it is so, a clause without full stop. */
    public String meaning() {
        return meaning;
    }

    /** What a document leaves open that does not say it: {@code whether the child is open}. */
    public String question() {
        return question;
    }

    /** What it means that it is not so; {@code ""} for what is not told by yes or no. */
    public String denial() {
        return denial;
    }

    /** Where a document says it. */
    public String told() {
        return told;
    }

    /** The fact whose name stands at {@code from}, the longest that fits. */
    static Optional<Fact> at(List<Words.Word> words, int from) {
        return Stream.of(values()).filter(f -> Words.startsWith(words, from, f.words))
                .max(Comparator.comparingInt(f -> Words.count(f.words)));
    }
}
