// SPDX-License-Identifier: EPL-2.0
package advice.documents.composing;

import static advice.documents.composing.Phrasing.anyText;
import static advice.documents.composing.Phrasing.capital;
import static advice.documents.composing.Phrasing.day;
import static advice.documents.composing.Phrasing.joined;
import static advice.documents.composing.Phrasing.prose;
import static advice.documents.composing.Phrasing.sentence;
import static advice.documents.composing.Phrasing.statement;
import static advice.documents.composing.Phrasing.title;
import static advice.documents.composing.Phrasing.together;
import static advice.documents.composing.Phrasing.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import advice.documents.Form.Area;
import advice.documents.Form.Aspirations;
import advice.documents.Form.Question;
import advice.documents.Form.Views;
import advice.documents.Prose;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Thread;
import advice.dsl.model.Account;
import advice.dsl.model.Adulthood;
import advice.dsl.model.Asked;
import advice.dsl.model.Aspiration;
import advice.dsl.model.Child;
import advice.dsl.model.Element;
import advice.dsl.model.Interest;
import advice.dsl.model.Part;
import advice.dsl.model.Strength;
import advice.dsl.model.View;

/** What child and family say, hope for and do well. */
final class Voices {

    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();
    private static final Map<String, String> AREAS = new LinkedHashMap<>();

    /** What a group says that holds no aspiration while the other does. */
    private static final advice.documents.Form.Aspiration NO_ASPIRATION =
            new advice.documents.Form.Aspiration("None at this time", "", "", Prose.NONE, Prose.NONE, Prose.NONE, "");

    static {
        QUESTIONS.put("important", "What is important");
        QUESTIONS.put("enjoys", "What is enjoyed");
        QUESTIONS.put("friends", "Friends");
        QUESTIONS.put("groups", "Groups and clubs");
        QUESTIONS.put("where", "Where activities take place");
        QUESTIONS.put("barriers", "What gets in the way of activities");
        QUESTIONS.put("well", "What goes well");
        QUESTIONS.put("difficult", "What is difficult");
        QUESTIONS.put("unhelpful", "What does not help");
        QUESTIONS.put("help", "What would help");
        QUESTIONS.put("support", "Help from family, friends and professionals");
        QUESTIONS.put("else", "Anything else");
        QUESTIONS.put("offer", "The Local Offer");
        AREAS.put("work", "Work-related activity");
        AREAS.put("health", "Health and wellbeing");
        AREAS.put("living", "Independent living");
        AREAS.put("community", "Community participation");
    }

    private final Facts facts;
    private final People people;
    private final Origins origins;

    Voices(Facts facts, People people, Origins origins) {
        this.facts = facts;
        this.people = people;
        this.origins = origins;
    }

    private <T extends Element> Stream<T> all(Class<T> kind) {
        return Elements.all(facts.document(), kind).stream();
    }

    // ---- views

    Views views() {
        List<advice.documents.Form.View> child = new ArrayList<>();
        List<advice.documents.Form.View> family = new ArrayList<>();
        all(View.class).forEach(view -> {
            Reading line = Reading.of(view);
            boolean own = !line.named("by", Child.class).isEmpty() || !line.has("by") && !line.has("both");
            (own ? child : family).add(origins.from(view, new advice.documents.Form.View(title(view), people.after("by", line),
                    source(view, line), told(view, true))));
        });
        return new Views(child, all(Interest.class).map(this::interest).toList(), all(Account.class).map(this::account).toList(),
                family);
    }

    /** How a view was come by, with its day: "Direct work, 10 March 2026". */
    private static String source(Element view, Reading line) {
        List<String> how = new ArrayList<>();
        String own = "";
        for (Part part : Elements.parts(view, "source")) {
            Reading source = Reading.of(part);
            how.add(joined("", source.phrase(), source.phrase().isEmpty() ? source.text() : ""));
            own = joined("", own, day(source.date("on")));
        }
        String from = line.phrase("from");
        how.add(from.isEmpty() ? line.text("from") : from);
        return capital(joined(", ", joined(", ", how.toArray(String[]::new)), own.isEmpty() ? day(line.date("on")) : own));
    }

    private advice.documents.Form.Interest interest(Interest interest) {
        Reading line = Reading.of(interest);
        boolean own = !line.named("by", Child.class).isEmpty() || !line.has("by");
        return origins.from(interest, new advice.documents.Form.Interest(told(interest, false), own ? "" : "Told by " + people.after("by", line),
                joined(" ", Elements.parts(interest, "where").stream().map(p -> anyText(Reading.of(p))).toArray(String[]::new))));
    }

    private advice.documents.Form.View account(Account account) {
        Reading line = Reading.of(account);
        return origins.from(account, new advice.documents.Form.View(title(account), people.after("by", line), day(line.date("on")),
                told(account, false)));
    }

    List<Question> questions() {
        return all(Asked.class).map(asked -> {
            Reading line = Reading.of(asked);
            String question = QUESTIONS.keySet().stream().filter(line::has).findFirst().map(QUESTIONS::get)
                    .orElse(capital(line.phrase()));
            String date = day(line.date("on"));
            return origins.from(asked, new Question(question + (date.isEmpty() ? "" : " (" + date + ")"), statement(asked)));
        }).toList();
    }

    // ---- hopes

    Aspirations aspirations() {
        List<advice.documents.Form.Aspiration> wanted = new ArrayList<>();
        List<advice.documents.Form.Aspiration> other = new ArrayList<>();
        all(Aspiration.class).forEach(a -> (Thread.wantedAndAgreed(a) ? wanted : other).add(aspiration(a)));
        if (wanted.isEmpty() != other.isEmpty()) {
            (wanted.isEmpty() ? wanted : other).add(NO_ASPIRATION);
        }
        return new Aspirations(wanted, other);
    }

    private advice.documents.Form.Aspiration aspiration(Aspiration aspiration) {
        Reading wants = Elements.reading(aspiration, "wants");
        boolean group = Thread.wantedAndAgreed(aspiration);
        String standing = group ? "" : Phrasing.sentences(
                wants.wholePhrase().startsWith("no") ? "No change is wanted" : "",
                Elements.says(aspiration, "does") ? "Support is not agreed to" : "");
        return origins.from(aspiration, new advice.documents.Form.Aspiration(title(aspiration), people.after("by", Reading.of(aspiration)),
                Elements.reading(aspiration, "area").wholePhrase(), told(aspiration, false), noneOr(aspiration, "barriers"),
                prose(aspiration, "supported"), joined(" ", standing, sentence(Elements.reading(aspiration, "no").text("because")))));
    }

    private static Prose noneOr(Element element, String key) {
        return Elements.reading(element, key).has("none") ? Prose.of("None.") : prose(element, key);
    }

    advice.documents.Form.Adulthood adulthood() {
        List<Area> areas = new ArrayList<>();
        AREAS.forEach((topic, title) -> {
            Prose words = about(topic);
            if (!words.isEmpty()) {
                areas.add(origins.from(saying(topic).findFirst(), new Area(title, words)));
            }
        });
        return new advice.documents.Form.Adulthood(areas, about("barriers"), about("support"), about("needs"), about("provision"));
    }

    private Prose about(String topic) {
        return origins.from(saying(topic).findFirst(), together(saying(topic)
                .flatMap(a -> Stream.of(prose(Reading.of(a).text(topic)), statement(a))).toList()));
    }

    private Stream<Adulthood> saying(String topic) {
        return all(Adulthood.class).filter(a -> Reading.of(a).has(topic));
    }

    /** Why nothing is said about adult life. */
    Prose noAdulthood() {
        return together(all(Adulthood.class).map(Reading::of).filter(line -> line.has("none"))
                .map(line -> prose(joined(" ", "None.", line.text("none"), line.text("because")))).toList());
    }

    List<Prose> strengths() {
        return all(Strength.class).map(strength -> origins.from(strength, statement(strength))).filter(p -> !p.isEmpty()).toList();
    }
}
