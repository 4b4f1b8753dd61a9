// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A day from which a deadline may be counted. */
public enum Trigger {

    RECEIVED("received", "the day the request was received", "received"),
    REQUESTED("requested", "the day of the request", "requested"),
    NOTIFIED("notified", "the day the notification was received", "notified"),
    AGREED("agreed to assess", "the day it was agreed to assess", "agreed to assess on"),
    MEETING("meeting", "the meeting", "meeting"),
    CLOSURE("closure", "the day of closure", "closure"),
    TRIBUNAL("ordered", "the day set by the SEND Service", "tribunal by"),
    FORM("form due", "the day on the request form", "form due"),
    /** The day that the row before it gave. */
    THAT("that", "that day", "");

    private final String words;
    private final String phrase;
    private final String property;

    Trigger(String words, String phrase, String property) {
        this.words = words;
        this.phrase = phrase;
        this.property = property;
    }

    /** As a deadline names it. */
    public String words() {
        return words;
    }

    /** As one reads it. */
    public String phrase() {
        return phrase;
    }

    /** How an advice says it, a date following. */
    public String property() {
        return property;
    }

    static Optional<Trigger> at(List<Words.Word> words, int from) {
        return Stream.of(values()).filter(d -> Words.startsWith(words, from, d.words)).findFirst();
    }

    /** The day as the document gives it; where a request's receipt or its own day is missing, the one stands in for the other. */
    public Optional<LocalDate> in(Facts facts) {
        return switch (this) {
            case RECEIVED -> facts.day("received").or(() -> facts.day("notified")).or(() -> facts.day("requested"));
            case REQUESTED -> facts.day("requested").or(() -> facts.day("received"));
            case NOTIFIED -> facts.day("notified").or(() -> facts.day("received"));
            case AGREED -> after(facts, "agreed", "on");
            case MEETING -> facts.day("meeting");
            case CLOSURE -> facts.day("closure");
            case TRIBUNAL -> after(facts, "tribunal", "by");
            case FORM -> after(facts, "form", "due");
            case THAT -> Optional.empty();
        };
    }

    private static Optional<LocalDate> after(Facts facts, String key, String connector) {
        return facts.advice().stream().flatMap(a -> Elements.parts(a, key).stream()).map(Reading::of)
                .flatMap(r -> r.date(connector).or(r::date).stream()).map(When::first).findFirst();
    }
}
