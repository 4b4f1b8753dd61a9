// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import advice.dsl.model.Capacity;
import advice.dsl.model.Child;
import advice.dsl.model.CurrentInvolvement;
import advice.dsl.model.Engagement;
import advice.dsl.model.Need;
import advice.dsl.model.Part;
import advice.dsl.model.PreviousInvolvement;
import advice.dsl.model.Provision;
import advice.dsl.model.SectionTwo;

/**
 * Reads each {@link Fact} from a document, as far as the document says it.
 *
 * @param facts     what is known of the document
 * @param authority whose lists of services decide who leads what
 * @param ageDay    the day on which ages are counted
 * @param yearDay   the day on which the school year is counted
 * @param provision the provision that is asked about, or {@code null}
 * @param need      the need that is asked about, or {@code null}
 * @param barred    facts that hang on the table which is being read, and so are not said to it
 */
record FactReader(Facts facts, Authority authority, LocalDate ageDay, LocalDate yearDay, Provision provision, Need need,
        Set<Fact> barred) {

    static FactReader of(Facts facts, Authority authority, Set<Fact> barred) {
        return new FactReader(facts, authority, facts.asOf(), facts.asOf(), null, null, barred);
    }

    FactReader on(LocalDate newAgeDay, LocalDate newYearDay) {
        return new FactReader(facts, authority, newAgeDay, newYearDay, provision, need, barred);
    }

    FactReader about(Provision which) {
        return new FactReader(facts, authority, ageDay, yearDay, which, need, barred);
    }

    FactReader about(Need which) {
        return new FactReader(facts, authority, ageDay, yearDay, provision, which, barred);
    }

    Optional<Said> read(Fact fact) {
        return barred.contains(fact) ? Optional.empty() : switch (fact.subject()) {
            case DOCUMENT -> ofDocument(fact);
            case SERVICE -> Optional.empty();
            case PROVISION -> provision == null ? Optional.empty() : ofProvision(fact);
            case NEED -> need == null ? Optional.empty() : ofNeed(fact);
        };
    }

    // ---- the document

    private Optional<Said> ofDocument(Fact fact) {
        return switch (fact) {
            case KIND -> named(facts.kind());
            case PURPOSE -> named(facts.purpose());
            case ORIGIN -> named(facts.header("origin"));
            case COUNCIL -> named(facts.header("council"));
            case AGE -> facts.ageOn(ageDay).map(Said.Number::new);
            case YEAR -> facts.schoolYearOn(yearDay).map(Said.Number::new);
            case AGE_AT_NEXT_REVIEW -> facts.ageOn(nextReview()).map(Said.Number::new);
            case YEAR_AT_NEXT_REVIEW -> facts.schoolYearOn(yearDay)
                    .map(y -> new Said.Number(y + academicYear(nextReview()) - academicYear(yearDay)));
            case OPEN -> open();
            case OPEN_TO -> openTo();
            case ALLOCATED -> allocated();
            case CLOSED -> closed();
            case KNOWN -> known();
            case LEGAL_STATUS -> child().map(c -> Elements.reading(c, "status").phrases()).filter(p -> !p.isEmpty()).map(Said.Names::new);
            case CONSENT_TO_ASK -> header("consent").map(r -> flag(!r.has("refused") && r.date("on").or(r::date).isPresent()));
            case STATUTORY_ASSESSMENT -> header("statutory").map(r -> Said.yes());
            case PLAN_IN_FORCE -> child().filter(c -> Elements.says(c, "plan"))
                    .map(c -> flag(!Elements.reading(c, "plan").has("none")));
            case PROVISION -> facts.thread().provisions().isEmpty() ? Optional.empty() : Optional.of(Said.yes());
            case IDENTIFIED_NEED -> header("identified").filter(r -> r.has("yes") || r.has("no")).map(r -> flag(r.has("yes")));
            case CAPABLE -> capable();
            case GIVES_A_VIEW -> givesAView();
            case ASKED -> authority.namesAsked(facts);
            case WRITTEN_BY -> authority.namesOfWriters(facts);
            case WRITER_UNDECIDED -> authority.leavesWriterOpen(facts);
            default -> Optional.empty();
        };
    }

    private static Optional<Said> named(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new Said.Names(List.of(words)));
    }

    private static Said flag(boolean yes) {
        return new Said.Flag(yes);
    }

    private Optional<Child> child() {
        return facts.child();
    }

    private Optional<Reading> header(String key) {
        return facts.advice().flatMap(a -> Elements.part(a, key)).map(Reading::of);
    }

    /** The earliest review that is planned after the document's day; else the plan's next anniversary; else a year on. */
    private LocalDate nextReview() {
        var from = facts.purpose().equals("annual review") ? facts.day("meeting").orElse(facts.asOf()) : facts.asOf();
        var planned = child().stream().flatMap(c -> Elements.parts(c, "plans").stream()).map(Reading::of)
                .flatMap(r -> r.date("review").stream()).map(When::first).filter(d -> d.isAfter(from)).min(Comparator.naturalOrder());
        return planned.or(() -> child().flatMap(c -> Elements.reading(c, "plan").date("issued")).map(When::first).map(d -> anniversary(d, from)))
                .orElseGet(() -> from.plusYears(1));
    }

    private static LocalDate anniversary(LocalDate of, LocalDate after) {
        var years = Math.max(1, after.getYear() - of.getYear());
        return of.plusYears(years).isAfter(after) ? of.plusYears(years) : of.plusYears(years + 1L);
    }

    /** The year in which the school year of that day began; it begins on 1 September. */
    private static int academicYear(LocalDate day) {
        return day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
    }

    // ---- open, allocated, known

    /** The lines {@code open to} that make a child open, and not only the lines as written. */
    private List<Part> opening() {
        return child().stream().flatMap(c -> Elements.parts(c, "open").stream()).filter(p -> authority.makesOpen(Reading.of(p))).toList();
    }

    /** Open as derived from the assessments and plans; for closing advice, open until the closure counts. */
    private Optional<Said> open() {
        if (child().isEmpty()) {
            return Optional.empty();
        }
        if (!opening().isEmpty()) {
            return Optional.of(Said.yes());
        }
        var closedOn = Elements.reading(child().get(), "not").date("since").map(When::first);
        if (facts.purpose().equals("closure") && facts.day("closure").isPresent()
                && closedOn.isPresent() && !closedOn.get().isBefore(facts.day("closure").get())) {
            return Optional.of(Said.yes());
        }
        return Elements.says(child().get(), "open") || Elements.says(child().get(), "not") || Elements.says(child().get(), "never")
                ? Optional.of(Said.no()) : Optional.empty();
    }

    private Optional<Said> openTo() {
        if (child().isEmpty()) {
            return Optional.empty();
        }
        var lines = Elements.parts(child().get(), "open").stream().map(Reading::of).toList();
        if (lines.isEmpty() && open().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Said.Names(lines.stream().flatMap(r -> Stream.concat(what(r), Authority.leaders(r).stream())).toList()));
    }

    private static Stream<String> what(Reading open) {
        return Stream.concat(open.texts("to").stream(), open.bareTexts().stream().map(t -> t.getValue() == null ? "" : t.getValue()));
    }

    private Optional<Said> allocated() {
        if (open().isEmpty()) {
            return Optional.empty();
        }
        var lines = opening().stream().map(Reading::of).toList();
        if (lines.stream().anyMatch(r -> !r.text("worker").isBlank())) {
            return Optional.of(Said.yes());
        }
        return lines.stream().allMatch(r -> r.has("unallocated")) ? Optional.of(Said.no()) : Optional.empty();
    }

    private Optional<Said> closed() {
        var seenFrom = facts.requestDay();
        if (child().isEmpty()) {
            return Optional.empty();
        }
        if (!opening().isEmpty() || Elements.says(child().get(), "never")) {
            return Optional.of(new Said.Period(Optional.empty(), seenFrom));
        }
        return Elements.reading(child().get(), "not").date("since").map(w -> new Said.Period(Optional.of(w.last()), seenFrom));
    }

    private Optional<Said> known() {
        if (child().isEmpty()) {
            return Optional.empty();
        }
        if (Elements.says(child().get(), "never")) {
            return Optional.of(Said.no());
        }
        var involved = !opening().isEmpty() || Elements.reading(child().get(), "not").date("since").isPresent()
                || Elements.first(facts.document(), PreviousInvolvement.class).isPresent()
                || Elements.first(facts.document(), CurrentInvolvement.class).isPresent();
        return involved ? Optional.of(Said.yes()) : Optional.empty();
    }

    private Optional<Said> capable() {
        return Elements.all(facts.document(), Capacity.class).stream().map(Reading::of)
                .filter(r -> r.has("yes") || r.has("no")).findFirst().map(r -> flag(r.has("yes")));
    }

    private Optional<Said> givesAView() {
        var unable = Elements.all(facts.document(), Engagement.class).stream().map(Reading::of)
                .anyMatch(r -> r.has("unable") && !r.named("by", Child.class).isEmpty());
        var incapable = facts.ageOn(ageDay).filter(a -> a >= 16).isPresent() && capable().equals(Optional.of(Said.no()));
        return unable || incapable ? Optional.of(Said.no()) : Optional.empty();
    }

    // ---- a provision

    private Optional<Said> ofProvision(Fact fact) {
        var footing = Footing.of(provision);
        return switch (fact) {
            case LED_BY_THE_AUTHORITY -> led(footing);
            case HEALTH_OR_EDUCATION -> authority.standing(footing.provider())
                    .map(s -> flag(s == Authority.Standing.HEALTH || s == Authority.Standing.EDUCATION));
            case SECTION_2 -> footing.sectionTwo().map(FactReader::flag);
            case LISTED_SERVICE -> present(!footing.letters().isEmpty());
            case OVERNIGHT -> present(footing.says("overnight") || footing.ownWords().overnight());
            case SHORT_TERM -> present(Elements.says(provision, "short"));
            case DIRECT_PAYMENTS -> present(footing.says("direct") || footing.ownWords().directPayments());
            case RELATED_TO_DISABILITY -> Elements.says(provision, "unrelated") ? Optional.of(Said.no()) : Optional.empty();
            case FUNDED -> funded();
            case ELIGIBLE -> eligible(footing);
            default -> Optional.empty();
        };
    }

    private static Optional<Said> present(boolean yes) {
        return yes ? Optional.of(Said.yes()) : Optional.empty();
    }

    /** Who leads a provision: as it says itself, else as the profile lists its provider. */
    private Optional<Said> led(Footing footing) {
        return footing.led().map(w -> flag(!w.startsWith("not ")))
                .or(() -> authority.standing(footing.provider()).map(s -> flag(s.isLedByTheAuthority())));
    }

    private Optional<Said> funded() {
        return Elements.part(provision, "funded").map(Reading::of).map(r -> flag(!r.text("by").isBlank() || !r.text().isBlank()));
    }

    /** A decision on the provision counts before its basis, and that before the document's own consideration of section 2. */
    private Optional<Said> eligible(Footing footing) {
        if (Elements.says(provision, "necessary")) {
            return Optional.of(Said.yes());
        }
        var basis = footing.sectionTwo().map(FactReader::flag);
        if (Elements.says(provision, "basis")) {
            return basis;
        }
        return Elements.first(facts.document(), SectionTwo.class).map(Reading::of).filter(r -> r.has("eligible"))
                .map(r -> flag(!r.has("not"))).or(() -> basis);
    }

    // ---- a need

    private Optional<Said> ofNeed(Fact fact) {
        return switch (fact) {
            case PROVISION_MEETS_IT -> facts.thread().provisionsFor(need).stream().anyMatch(p -> !led(Footing.of(p)).equals(Optional.of(Said.no())))
                    ? Optional.of(Said.yes()) : Optional.empty();
            case MET_OTHERWISE -> present(Elements.says(need, "met"));
            case DECLINED -> present(Elements.says(need, "declined"));
            case THRESHOLD_MET -> Elements.part(need, "threshold").map(Reading::of).flatMap(r -> r.has("not") ? Optional.of(Said.no())
                    : r.has("met") ? Optional.of(Said.yes()) : Optional.empty());
            default -> Optional.empty();
        };
    }
}
