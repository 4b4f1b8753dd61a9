// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import advice.dsl.model.Element;
import advice.dsl.model.Part;
import advice.dsl.model.Text;
import advice.dsl.syntax.Vocabulary;

/**
 * One stretch of prose, with what kind of words it holds; what a rule on words looks at.
 * Offsets are those of the prose without its layout, as {@link advice.dsl.rules.Report#at(Text, int, int)} takes them.
 */
public final class Passage {

    /** What kind of words a stretch of prose holds. */
    public enum Kind {
        /** The writer's account. */
        NARRATIVE,
        /** Somebody's own words, never corrected. */
        SPEECH,
        /** A provision in the writer's own words, its sizes and times included. */
        PROVISION,
        /** What the writer puts into a slot of agreed wording. */
        SLOT,
        /** A heading that prints above an element. */
        HEADING,
        /** The title of a report or other document. */
        TITLE,
        /** Who, where, which service: a name or a role, not a sentence. */
        LABEL,
        /** Never printed in the shared form. */
        PRIVATE
    }

    /** Stands for what is left out of {@link #words()}; a mark that no pattern asks for and that parts two words. */
    private static final char LEFT_OUT = '\u2026';

    private static final Pattern QUOTATION = Pattern.compile("[\"\u201c][^\"\u201c\u201d]*+[\"\u201d]"
            + "|(?<![\\p{L}\\d])\u2018[^\u2018\n]*?\u2019(?!\\p{L})");

    private final Text prose;
    private final Element element;
    private final String key;
    private final Kind kind;
    private final String text;
    private final Searches.Found found;

    /** Some prose, the element it stands in, the property that holds it, {@code ""} for none, and what kind of words it holds. */
    record Placed(Text prose, Element element, String key, Kind kind) {

        static Placed of(Text prose, Element element) {
            var part = prose.eContainer() instanceof Part p ? p : null;
            var key = part == null ? "" : Elements.key(part);
            return new Placed(prose, element, key, Passage.kind(prose, element, part, key));
        }
    }

    /** @param titles those that the document declares, which are left out of the writer's own words */
    Passage(Placed placed, List<String> titles, Searches searches) {
        this.prose = placed.prose();
        this.element = placed.element();
        this.key = placed.key();
        this.kind = placed.kind();
        this.text = prose.getValue() == null ? "" : prose.getValue();
        this.found = searches.in(text, kind == Kind.SPEECH, words -> kind == Kind.SPEECH ? "" : withoutQuotations(words, titles));
    }

    public Text prose() {
        return prose;
    }

    /** The element it stands in. */
    public Element element() {
        return element;
    }

    /** The element's keyword. */
    public String keyword() {
        return Elements.keyword(element);
    }

    /** The property it stands in; {@code ""} for the element's own line and its statement. */
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    public boolean is(Kind... kinds) {
        for (var one : kinds) {
            if (one == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the element's own prose, not that of a property. */
    public boolean isStatement() {
        return key.isEmpty() && !is(Kind.LABEL, Kind.TITLE);
    }

    /** Whether it is written as sentences for the reader of the shared form. */
    public boolean isWriting() {
        return is(Kind.NARRATIVE, Kind.PROVISION, Kind.HEADING);
    }

    /** Whether it reaches the shared form other than as a name, a role or a title. */
    public boolean isRead() {
        return isWriting() || is(Kind.SPEECH, Kind.SLOT);
    }

    /** The prose with its layout taken out. */
    public String text() {
        return text;
    }

    /** The writer's own words: quotations and titles of declared reports are left out, the offsets stay. Empty for direct speech. */
    public String words() {
        return found.words();
    }

    /** Where the pattern first hits the writer's own words. */
    public Optional<MatchResult> first(Pattern pattern) {
        var all = all(pattern);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** Every hit in the writer's own words. */
    public List<MatchResult> all(Pattern pattern) {
        return found.inWords(pattern);
    }

    /** Every hit, quotations and direct speech included. */
    public List<MatchResult> anywhere(Pattern pattern) {
        return found.inText(pattern);
    }

    /** What stands in quotation marks in some prose, the marks included. */
    public static List<MatchResult> quotations(String text) {
        return QUOTATION.matcher(text).results().toList();
    }

    /**
     * Works something out from the writer's own words alone, once for as long as they stay the same.
     *
     * @param question names what is worked out; the same question always has the same answer for the same words
     */
    public <T> T once(Object question, Function<String, T> answer) {
        return found.once(question, answer);
    }

    private static String withoutQuotations(String text, List<String> titles) {
        var blank = new StringBuilder(text);
        var quotations = QUOTATION.matcher(text);
        while (quotations.find()) {
            leaveOut(blank, quotations.start(), quotations.end());
        }
        for (var title : titles) {
            for (int i = text.indexOf(title); i >= 0; i = text.indexOf(title, i + title.length())) {
                leaveOut(blank, i, i + title.length());
            }
        }
        return blank.toString();
    }

    private static void leaveOut(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, LEFT_OUT);
        }
    }

    // ---- what kind of words

    private static Kind kind(Text prose, Element element, Part part, String key) {
        var word = Elements.word(element);
        if (word.isPresent() && !word.get().file().equals("advice") || key.equals("departs")) {
            return Kind.PRIVATE;
        }
        if (key.equals("says")) {
            return Kind.SPEECH;
        }
        var reading = part == null ? Reading.of(element) : Reading.of(part);
        var bare = reading.bareTexts();
        var introducedBy = bare.contains(prose) ? "" : reading.introducing(prose);
        return switch (Elements.keyword(element)) {
            case "restrictions", "capacity", "sharing", "checklist", "seals", "departure" -> Kind.PRIVATE;
            case "child" -> key.equals("record") ? Kind.PRIVATE
                    : List.of("disability", "special").contains(key) ? Kind.NARRATIVE : Kind.LABEL;
            case "parent", "carer" -> key.equals("contact") ? Kind.PRIVATE
                    : introducedBy.equals("because") ? Kind.NARRATIVE : Kind.LABEL;
            case "writer", "contributor", "professional", "quality", "approval" -> Kind.LABEL;
            case "oversight" -> key.isEmpty() ? Kind.LABEL : Kind.NARRATIVE;
            case "advice" -> introducedBy.equals("because") || key.equals("decision") && introducedBy.isEmpty()
                    ? Kind.NARRATIVE : Kind.LABEL;
            case "glossary" -> introducedBy.equals("is") ? Kind.NARRATIVE : Kind.LABEL;
            case "attachment" -> introducedBy.isEmpty() ? Kind.TITLE : introducedBy.equals("by") ? Kind.LABEL : Kind.NARRATIVE;
            case "method" -> List.of("with", "by", "at", "role").contains(introducedBy) ? Kind.LABEL
                    : List.of("report", "reports").contains(introducedBy) ? Kind.TITLE : Kind.NARRATIVE;
            case "previous", "current" -> List.of("involvement", "by").contains(introducedBy) ? Kind.LABEL : Kind.NARRATIVE;
            case "provision" -> inProvision(element, key, introducedBy);
            default -> elsewhere(key, introducedBy);
        };
    }

    private static Kind elsewhere(String key, String introducedBy) {
        if (key.equals("title")) {
            return Kind.HEADING;
        }
        if (key.equals("source")) {
            return Kind.TITLE;
        }
        var person = List.of("by", "with").contains(introducedBy) && !List.of("supported", "measured", "met").contains(key);
        return person || introducedBy.equals("on") ? Kind.LABEL : introducedBy.equals("from") ? Kind.TITLE : Kind.NARRATIVE;
    }

    private static Kind inProvision(Element provision, String key, String introducedBy) {
        return switch (key) {
            case "title" -> Kind.HEADING;
            case "", "service", "timing", "type", "hours", "frequency", "expertise" -> Kind.PROVISION;
            case "provider", "plan" -> Kind.LABEL;
            default -> List.of("by", "with").contains(introducedBy) ? Kind.LABEL
                    : Vocabulary.shipped().element("provision").stream().anyMatch(w -> w.properties().containsKey(key))
                            || !Elements.says(provision, "as") ? Kind.NARRATIVE : Kind.SLOT;
        };
    }
}
