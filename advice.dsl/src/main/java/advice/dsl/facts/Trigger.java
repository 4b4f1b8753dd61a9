// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import advice.dsl.model.Part;

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

    /** The line that gives the day; where a request's receipt or its own day is missing, the one stands in for the other. */
    public Optional<Part> line(Facts facts) {
        return keys().stream().flatMap(key -> facts.advice().stream().flatMap(advice -> Elements.parts(advice, key).stream()))
                .filter(line -> day(line).isPresent()).findFirst();
    }

    /** The day as the document itself gives it; nothing stands in for it. */
    Optional<LocalDate> given(Facts facts) {
        return switch (this) {
            case RECEIVED, REQUESTED, NOTIFIED -> facts.day(property);
            default -> in(facts);
        };
    }

    /** The day as the document gives it. */
    public Optional<LocalDate> in(Facts facts) {
        return line(facts).flatMap(this::day);
    }

    private List<String> keys() {
        return switch (this) {
            case RECEIVED -> List.of("received", "notified", "requested");
            case REQUESTED -> List.of("requested", "received");
            case NOTIFIED -> List.of("notified", "received");
            case AGREED -> List.of("agreed");
            case MEETING -> List.of("meeting");
            case CLOSURE -> List.of("closure");
            case TRIBUNAL -> List.of("tribunal");
            case FORM -> List.of("form");
            case THAT -> List.of();
        };
    }

    private Optional<LocalDate> day(Part line) {
        var reading = Reading.of(line);
        var introduced = switch (this) {
            case AGREED -> reading.date("on");
            case TRIBUNAL -> reading.date("by");
            case FORM -> reading.date("due");
            default -> Optional.<When>empty();
        };
        return introduced.or(reading::date).map(When::first);
    }
}
