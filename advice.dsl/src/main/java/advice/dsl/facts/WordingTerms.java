// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import advice.dsl.model.Part;
import advice.dsl.model.Specification;

/**
 * For whom and on what footing a wording is agreed.
 *
 * @param from            in force from, where it says so
 * @param until           the last day on which it is in force, where it has one
 * @param led             {@code led}, {@code commissioned} or {@code partnership}; {@code ""} where it does not say
 * @param needs           the kinds of need it usually meets, in the words of a need's {@code area}
 * @param basis           {@code section 2}, {@code section 17} or {@code ""}
 * @param services        the letters of the listed services: {@code b}, {@code h}
 * @param overnight       whether it is an overnight break
 * @param directPayments  whether it is paid by direct payment
 * @param holding         whether it stands in until a package is settled: a waiting list, a triage
 * @param under           the age before which it must end
 * @param underForLeavers the same for a care leaver, where it differs
 * @param endsWithSchool  whether it ends when the child starts school
 */
public record WordingTerms(Optional<LocalDate> from, Optional<LocalDate> until, String led, List<String> needs, String basis,
        List<String> services, boolean overnight, boolean directPayments, boolean holding, Optional<Integer> under,
        Optional<Integer> underForLeavers, boolean endsWithSchool) {

    static WordingTerms of(Specification specification) {
        var footing = Elements.parts(specification, "section").stream().map(Reading::of).toList();
        var age = Elements.reading(specification, "age");
        return new WordingTerms(Elements.reading(specification, "from").date().map(When::first),
                Elements.reading(specification, "until").date().map(When::last),
                led(Elements.reading(specification, "led").wholePhrase()),
                Elements.parts(specification, "need").stream().flatMap((Part p) -> Reading.of(p).phrases().stream()).toList(),
                footing.stream().map(Reading::phrase).filter(p -> !p.isEmpty()).findFirst().map(p -> "section " + p).orElse(""),
                footing.stream().flatMap(r -> Stream.of(r.phrase("service"), r.phrase("services")))
                        .flatMap(p -> Stream.of(p.split("[ ,]+"))).filter(l -> !l.isEmpty()).toList(),
                Elements.says(specification, "overnight"), Elements.says(specification, "direct"), Elements.says(specification, "holding"),
                number(age.phrase("under")), number(Elements.reading(specification, "care").phrase("under")),
                age.phrase("until").equals("school"));
    }

    private static String led(String words) {
        return words.contains("partnership") ? "partnership" : words.contains("commissioned") ? "commissioned" : words.isEmpty() ? "" : "led";
    }

    static Optional<Integer> number(String words) {
        return words.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(words)) : Optional.empty();
    }

    /** The age before which it must end; higher for a care leaver where the wording says so. */
    public Optional<Integer> endsBeforeAge(boolean careLeaver) {
        return careLeaver && underForLeavers.isPresent() ? underForLeavers : under;
    }
}
