// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.Elements;
import advice.dsl.facts.NameFit;
import advice.dsl.library.Library;
import advice.dsl.model.Element;
import advice.dsl.model.Profile;
import advice.dsl.syntax.Shape.Kind;
import advice.dsl.syntax.Skeletons.Choice;
import advice.dsl.syntax.Skeletons.Line;
import advice.dsl.syntax.Skeletons.Name;
import advice.dsl.syntax.Skeletons.Open;
import advice.dsl.syntax.Skeletons.Piece;
import advice.dsl.syntax.Skeletons.Skeleton;
import advice.dsl.syntax.Skeletons.Words;

/** A new element with the lines that the standards ask of it: names and words to choose from where the document knows them. */
final class NewElement {

    /** More names than a writer looks through are typed. */
    private static final int MOST_NAMES = 12;

    private final Findings findings;
    private final Library library;

    @Inject
    NewElement(Findings findings, Library library) {
        this.findings = findings;
        this.library = library;
    }

    Snippet of(Skeleton skeleton, Cursor cursor) {
        var element = Elements.blank(skeleton.keyword()).orElseThrow();
        var snippet = new Snippet();
        for (var line : skeleton.lines()) {
            if (line != skeleton.lines().get(0)) {
                snippet.text(cursor.lineBreak() + cursor.indentation() + Lines.STEP);
            }
            var before = "";
            for (var piece : line.pieces()) {
                snippet.text(before);
                write(piece, line, element, cursor, snippet);
                before = " ";
            }
        }
        return snippet;
    }

    private void write(Piece piece, Line line, Element element, Cursor cursor, Snippet snippet) {
        if (piece instanceof Words words) {
            snippet.text(words.words());
        } else if (piece instanceof Name) {
            snippet.stop(List.of("Name"));
        } else if (piece instanceof Choice choice) {
            snippet.stop(choice.words());
        } else if (piece instanceof Open open && open.isProse()) {
            snippet.text("\"").stop().text("\"");
        } else if (piece instanceof Open open) {
            snippet.stop(values(open, line, element, cursor));
        }
    }

    /** What may stand there; where nobody knows, what kind of thing it is, so that whoever leaves it is told. */
    private List<String> values(Open open, Line line, Element element, Cursor cursor) {
        if (open.values().take(Kind.NAME)) {
            var names = names(open, line, element, cursor);
            return names.isEmpty() ? List.of(open.values().names().get(0)) : names;
        }
        if (open.values().take(Kind.DATE)) {
            return List.of("date");
        }
        var shape = line.key().isEmpty() ? Elements.headerShape(element) : Elements.word(element).flatMap(w -> w.property(line.key())).orElseThrow();
        var words = List.copyOf(ChosenWords.of(Elements.keyword(element), line.key(), shape, findings.facts(cursor.document())));
        return words.isEmpty() ? List.of("words") : words;
    }

    private List<String> names(Open open, Line line, Element element, Cursor cursor) {
        if (open.values().afar().contains("profile")) {
            return List.copyOf(library.visible(cursor.resource(), Profile.class, "profile").keySet());
        }
        var kinds = open.values().names();
        var known = new ArrayList<>(cursor.document().getElements().stream()
                .filter(e -> e.getName() != null && kinds.contains(Elements.keyword(e))).toList());
        known.sort(Comparator.comparing(e -> kinds.indexOf(Elements.keyword(e))));
        return NameFit.ranked(known, element, line.key(), findings.facts(cursor.document())).stream()
                .map(fit -> fit.element().getName()).distinct().limit(MOST_NAMES).toList();
    }
}
