// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import advice.dsl.facts.SealBlock.Act;
import advice.dsl.model.Comma;
import advice.dsl.model.Connector;
import advice.dsl.model.Element;
import advice.dsl.model.Figure;
import advice.dsl.model.Item;
import advice.dsl.model.Part;
import advice.dsl.model.Phrase;
import advice.dsl.model.Provision;
import advice.dsl.model.Reference;
import advice.dsl.model.Stray;
import advice.dsl.model.Text;

/**
 * What the elements of a document mean, as sums: neither layout nor comments nor the order of properties is part of it, and a name counts by whom it means.
 * An agreed wording is part of the provision that takes it, so a wording that is replaced is seen too.
 */
final class Imprint {

    /** Lengths of the sums in hexadecimal digits; who forges one need only seal anew, so they are no longer than a slip asks for. */
    private static final int WORDS = 8;
    private static final int TIES = 6;

    /** Elements that come after agreement and signature, or are never part of either. */
    private static final Set<String> NEVER = Set.of("checklist", "seals", "oversight", "quality", "approval");

    /** Elements of which a family is not asked: who else agreed, and what the writer says to the manager. */
    private static final Set<String> NOT_AGREED = Set.of("consent", "departure");

    /** What the head of a document says of its own way: how far it has come, and where it went. */
    private static final Set<String> ITS_WAY = Set.of("status", "shown", "submitted", "recorded");

    private final Facts facts;
    private final Act act;
    private final Map<Element, String> words = new IdentityHashMap<>();
    private final Map<Element, String> links = new IdentityHashMap<>();
    private final Map<Element, String> above = new IdentityHashMap<>();
    private final MessageDigest digest = sha256();
    private List<Element> elements;

    Imprint(Facts facts, Act act) {
        this.facts = facts;
        this.act = act;
    }

    /** The elements that are agreed or signed, in the order written. */
    List<Element> elements() {
        if (elements == null) {
            elements = facts.document().getElements().stream().filter(this::counts).toList();
        }
        return elements;
    }

    boolean counts(Element element) {
        var word = Elements.word(element).filter(w -> w.file().equals("advice") && !NEVER.contains(w.keyword()));
        return act == Act.AGREED ? word.filter(w -> !NOT_AGREED.contains(w.keyword()) && !w.header().isNeverPrinted()).isPresent() : word.isPresent();
    }

    private boolean counts(Element element, Part part) {
        var key = Elements.key(part);
        if (Elements.keyword(element).equals("advice") && (ITS_WAY.contains(key) || act == Act.AGREED && key.equals("completed"))) {
            return false;
        }
        return act == Act.SIGNED || !key.equals("departs") && !Elements.shape(part).isNeverPrinted();
    }

    /** The sum of what an element says. */
    String words(Element element) {
        return words.computeIfAbsent(element, e -> {
            var lines = new ArrayList<String>();
            e.getParts().stream().filter(p -> counts(e, p) && !isOnlyLinks(p)).forEach(p -> lines.add(Elements.key(p) + said(p.getItems())));
            // The element's own prose is the same on its line and on one of its own.
            var own = Reading.of(e).bareTexts();
            own.forEach(text -> lines.add(said(List.of(text))));
            lines.sort(null);
            lines.add(0, Elements.keyword(e) + said(e.getItems().stream().filter(item -> !own.contains(item)).toList()));
            if (e instanceof Provision provision) {
                facts.wordingNamed(provision).map(named -> facts.wordings().on(facts.asOf(), named)).ifPresent(wording ->
                        Stream.of("wording", "timing").flatMap(key -> Elements.parts(wording, key).stream()).forEach(p -> lines.add("agreed" + said(p.getItems()))));
            }
            return sum(lines, WORDS);
        });
    }

    /** Whether a property does nothing but name others, as {@code limits SeeFriends} does. */
    private static boolean isOnlyLinks(Part part) {
        return part.getItems().stream().anyMatch(Reference.class::isInstance)
                && part.getItems().stream().allMatch(item -> item instanceof Reference || item instanceof Comma);
    }

    /** Items one after the other, each by what it means; names are left to {@link #links}. */
    private static String said(List<Item> items) {
        var said = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (item instanceof Phrase || item instanceof Figure) {
                var run = new StringBuilder(plain(item));
                while (i + 1 < items.size() && (items.get(i + 1) instanceof Phrase || items.get(i + 1) instanceof Figure)) {
                    run.append(' ').append(plain(items.get(++i)));
                }
                var words = run.toString();
                said.append("\nwords ").append(When.said(words).map(w -> w.first() + "/" + w.last()).orElse(words));
            } else if (item instanceof Text text && text.getValue() != null) {
                said.append("\ntext ").append(text.getValue());
            } else if (item instanceof Connector connector) {
                said.append("\nword ").append(connector.getWord());
            } else if (item instanceof Stray stray) {
                said.append("\nstray ").append(stray.getText());
            }
        }
        return said.toString();
    }

    private static String plain(Item item) {
        return item instanceof Phrase phrase ? phrase.getText() : ((Figure) item).getText();
    }

    /** The sum of whom an element names, by the names of today. */
    String links(Element element) {
        return links.computeIfAbsent(element, e -> links(e, named -> named.getName() == null ? "" : named.getName()));
    }

    /**
     * The sum of whom an element names.
     *
     * @param nameOf what an element is called in the seals that this one is held against, which may be an earlier name
     */
    String links(Element element, Function<Element, String> nameOf) {
        var links = new ArrayList<String>();
        links(element.getItems(), "", nameOf, links);
        element.getParts().stream().filter(p -> counts(element, p)).forEach(p -> links(p.getItems(), Elements.key(p), nameOf, links));
        links.sort(null);
        return links.isEmpty() ? "" : sum(links, TIES);
    }

    private static void links(List<Item> items, String key, Function<Element, String> nameOf, List<String> into) {
        var before = "";
        for (var item : items) {
            if (item instanceof Connector connector) {
                before = connector.getWord();
            } else if (item instanceof Reference reference) {
                into.add(key + " " + before + " " + Elements.meant(reference).map(e -> Elements.keyword(e) + " " + nameOf.apply(e))
                        .orElseGet(() -> Elements.writtenName(reference)));
            }
        }
    }

    /** The sum of what an element hangs from, all the way up the thread. */
    String above(Element element) {
        var known = above.get(element);
        if (known == null) {
            var over = facts.thread().above(element).stream().map(e -> words(e) + above(e)).sorted().toList();
            known = over.isEmpty() ? "" : sum(over, TIES);
            above.put(element, known);
        }
        return known;
    }

    private String sum(Collection<String> lines, int digits) {
        var said = String.join("\n\n", lines);
        var composed = Normalizer.isNormalized(said, Normalizer.Form.NFC) ? said : Normalizer.normalize(said, Normalizer.Form.NFC);
        return HexFormat.of().formatHex(digest.digest(composed.getBytes(StandardCharsets.UTF_8)), 0, digits / 2);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
