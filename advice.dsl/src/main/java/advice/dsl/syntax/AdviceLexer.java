// SPDX-License-Identifier: EPL-2.0
package advice.dsl.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

import advice.dsl.parser.antlr.internal.InternalAdviceLexer;
import advice.dsl.parser.antlr.internal.InternalAdviceParser;
import advice.dsl.syntax.Shape.Kind;
import advice.dsl.syntax.Vocabulary.ElementWord;
import advice.dsl.syntax.Vocabulary.Naming;

/**
 * Cuts a text into tokens by layout and vocabulary, so that any text parses and a slip stays where it is.
 * A word is a keyword only where a keyword can stand (at the head of a line), a name only where a name is awaited.
 * A keyword with a slip in it keeps its meaning; a rule reports the slip.
 */
public final class AdviceLexer extends InternalAdviceLexer {

    private static final Map<String, Integer> KEYWORD_TOKENS = keywordTokens();
    private static final Map<Integer, String> KEYWORDS_BY_TYPE = KEYWORD_TOKENS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private String text;
    private List<CommonToken> tokens;
    private int next;

    // Where the cut is.
    private int at;
    private boolean lineHead;
    private int lineStart;
    private ElementWord element;
    private int elementColumn;
    private Shape shape = Shape.NOTHING_KNOWN;
    private String connector;
    private boolean connectorServed;
    private boolean bareProseSeen;
    private boolean bareValueSeen;
    private boolean nameAwaited;
    private boolean wordingNamed;
    private int lastType;

    public AdviceLexer() {
        super();
    }

    public AdviceLexer(CharStream input) {
        super(input);
    }

    /** The tokens of a text; layout, comments and noise are among them, so that together they are the text. */
    public static List<CommonToken> tokens(String text) {
        var lexer = new AdviceLexer(new ANTLRStringStream(text));
        var tokens = new ArrayList<CommonToken>();
        for (var token = lexer.nextToken(); token != Token.EOF_TOKEN; token = lexer.nextToken()) {
            tokens.add((CommonToken) token);
        }
        return tokens;
    }

    /** The keyword that a token of this type stands for, as the language spells it, whatever slip the writer made. */
    public static Optional<String> keyword(int type) {
        return Optional.ofNullable(KEYWORDS_BY_TYPE.get(type));
    }

    @Override
    public void setCharStream(CharStream input) {
        super.setCharStream(input);
        tokens = null;
        next = 0;
    }

    @Override
    public void reset() {
        super.reset();
        tokens = null;
        next = 0;
    }

    @Override
    public Token nextToken() {
        if (tokens == null) {
            text = input.size() == 0 ? "" : input.substring(0, input.size() - 1);
            cut();
        }
        return next < tokens.size() ? tokens.get(next++) : Token.EOF_TOKEN;
    }

    private void cut() {
        tokens = new ArrayList<>(text.length() / 5 + 8);
        at = 0;
        lineHead = true;
        lineStart = 0;
        element = null;
        shape = Shape.NOTHING_KNOWN;
        connector = null;
        lastType = 0;
        while (at < text.length()) {
            var c = text.charAt(at);
            if (isSpace(c)) {
                space();
            } else if (c == '/' && (startsWith("//") || startsWith("/*"))) {
                comment();
            } else if (c == '"' || c == '\u201c') {
                prose();
            } else if (c == ',') {
                emit(RULE_LIST_MARK, at + 1);
            } else if (c == ':' || c == ';' || c == '.') {
                emitHidden(RULE_NOISE, at + 1);
            } else if (isDigit(c)) {
                figure();
            } else if (startsWord(at)) {
                word();
            } else {
                emit(RULE_SCRAP, at + Character.charCount(text.codePointAt(at)));
            }
        }
    }

    // ---- words

    private void word() {
        var end = wordEnd(at);
        var word = text.substring(at, end);
        if (lineHead) {
            head(word, end);
        } else {
            midLine(word, end);
        }
    }

    private void head(String word, int end) {
        var asElement = vocabulary.element(word);
        var asKey = element == null ? null : element.properties().get(word);
        if (asElement.isPresent() && asKey != null) {
            var following = wordAfter(end);
            var means = following != null && asElement.get().header().introduces(following) && !asKey.introduces(following);
            if (means) {
                beginElement(asElement.get(), end);
            } else {
                beginPart(asKey, end);
            }
        } else if (asElement.isPresent()) {
            beginElement(asElement.get(), end);
        } else if (asKey != null) {
            beginPart(asKey, end);
        } else if (lastType == RULE_LIST_MARK) {
            midLine(word, end);
        } else {
            unknownHead(word, end);
        }
    }

    /** A word at the head of a line that is neither a keyword nor a key here: a slip, a slot, or in the wrong place. */
    private void unknownHead(String word, int end) {
        var atMargin = element == null || indentation() <= elementColumn;
        if (element != null && element.takesAnyKey()) {
            beginPart(element.properties().get("*"), end);
            return;
        }
        if (!atMargin && wordingNamed) {
            beginPart(Shape.NOTHING_KNOWN, end);
            return;
        }
        var nearKey = element == null ? null : Near.to(word, element.properties().keySet()).orElse(null);
        var nearElement = Near.to(word, KEYWORD_TOKENS.keySet()).flatMap(vocabulary::element).orElse(null);
        if (nearElement != null && (atMargin || nearKey == null && looksLikeHeader(nearElement, end))) {
            beginElement(nearElement, end);
        } else if (nearKey != null) {
            beginPart(element.properties().get(nearKey), end);
        } else if (vocabulary.isKeySomewhere(word) || !atMargin) {
            beginPart(elsewhere(word), end);
        } else {
            emit(RULE_WORD_AT_MARGIN, end);
            element = null;
            startStatement(Shape.NOTHING_KNOWN);
        }
    }

    /** The shape of a property that belongs in another element, so that its values are still read as such. */
    private Shape elsewhere(String key) {
        return vocabulary.homesOf(key).stream().findFirst().flatMap(vocabulary::element)
                .flatMap(e -> e.property(key)).orElse(Shape.NOTHING_KNOWN);
    }

    private boolean looksLikeHeader(ElementWord word, int end) {
        var from = skipBlanks(end);
        if (word.naming() == Naming.NONE || from >= text.length() || !startsWord(from)) {
            return false;
        }
        return nothingFollows(wordEnd(from));
    }

    private void beginElement(ElementWord word, int end) {
        element = word;
        elementColumn = indentation();
        wordingNamed = false;
        emit(KEYWORD_TOKENS.get(word.keyword()), end);
        startStatement(word.header());
        nameAwaited = word.naming() != Naming.NONE;
    }

    private void beginPart(Shape of, int end) {
        if (element != null && element.keyword().equals("provision") && text.startsWith("as", at) && end == at + 2) {
            wordingNamed = true;
        }
        emit(RULE_KEY, end);
        startStatement(of);
    }

    private void startStatement(Shape of) {
        shape = of;
        connector = null;
        connectorServed = true;
        bareProseSeen = false;
        bareValueSeen = false;
        nameAwaited = false;
    }

    private void midLine(String word, int end) {
        var connects = shape.introduces(word);
        if (nameAwaited) {
            nameAwaited = false;
            var following = wordAfter(end);
            if (!connects || following == null && nothingFollows(end) || word.equals(following)) {
                emit(RULE_NAME, end);
                return;
            }
        }
        var values = shape.after(connector);
        var open = connector == null || !connectorServed || lastType == RULE_LIST_MARK;
        var namesAwaited = open && values.take(Kind.NAME)
                || connector != null && connectorServed && lastType != RULE_LIST_MARK && shape.bare().take(Kind.NAME) && !connects;
        if (namesAwaited && (!connects || isNameInConnectorsPlace(word, end))) {
            connectorServed = true;
            emit(RULE_REF, end);
        } else if (connects) {
            connector = word;
            connectorServed = false;
            emit(RULE_LINK_WORD, end);
        } else if (isKeyHere(word, values, open)) {
            beginPart(element.properties().get(word), end);
        } else if (beginsElementMidLine(word, end)) {
            beginElement(vocabulary.element(word).orElseThrow(), end);
        } else {
            connectorServed = true;
            words(end);
        }
    }

    /** A whole header behind something else, its line break lost: {@code … "She waits." outcome Saturdays}. */
    private boolean beginsElementMidLine(String word, int end) {
        return !shape.bare().take(Kind.WORDS) && !shape.after(connector).take(Kind.WORDS)
                && vocabulary.element(word).filter(e -> e.naming() == Naming.REQUIRED && looksLikeHeader(e, end)).isPresent();
    }

    /** Two words that both could introduce: the first is somebody's name, as in {@code by on on 2026-03-10}. */
    private boolean isNameInConnectorsPlace(String word, int end) {
        var following = wordAfter(end);
        return following != null && shape.introduces(following) && !shape.after(word).isEmpty();
    }

    /** Whether a second property begins on the same line, as in {@code planned, referred 2026-03-09}. */
    private boolean isKeyHere(String word, Shape.Values values, boolean open) {
        if (element == null || !element.properties().containsKey(word) || shape == element.header()) {
            return false;
        }
        return lastType == RULE_LIST_MARK && !values.take(Kind.NAME) || !(open && values.take(Kind.WORDS));
    }

    /** Plain words; those that follow each other on a line are one phrase. */
    private void words(int end) {
        var phraseEnd = end;
        while (true) {
            var from = skipBlanks(phraseEnd);
            if (from == phraseEnd || from >= text.length() || !startsWord(from)) {
                break;
            }
            var to = wordEnd(from);
            var word = text.substring(from, to);
            if (shape.introduces(word) || element != null && element.properties().containsKey(word)
                    && !shape.after(connector).take(Kind.WORDS)) {
                break;
            }
            phraseEnd = to;
        }
        emit(RULE_WORDS, phraseEnd);
    }

    private void figure() {
        var end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || "-/.:".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (".:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        connectorServed = true;
        emit(RULE_NUMERAL, end);
    }

    // ---- prose

    private void prose() {
        var here = at;
        if (text.charAt(at) == '"' && !lineHead && here > 0 && !isSpace(text.charAt(here - 1)) && text.charAt(here - 1) != ','
                && (here + 1 >= text.length() || isSpace(text.charAt(here + 1)))) {
            emit(RULE_SCRAP, at + 1); // a closing mark that nothing opened
            return;
        }
        var end = proseEnd();
        var forConnector = connector != null && shape.after(connector).take(Kind.PROSE)
                && (!connectorServed || lastType == RULE_LIST_MARK);
        var continues = !lineHead || forConnector
                || shape.bare().take(Kind.PROSE) && (lastType == RULE_LIST_MARK
                        || !bareProseSeen && !(bareValueSeen && shape.bare().kinds().size() > 1));
        if (!continues) {
            startStatement(Shape.NOTHING_KNOWN);
            emit(RULE_MARGIN_PROSE, end);
            return;
        }
        if (forConnector) {
            connectorServed = true;
        } else {
            bareProseSeen = true;
        }
        emit(RULE_PROSE, end);
    }

    private int proseEnd() {
        if (startsWith("\"\"\"")) {
            var close = text.indexOf("\"\"\"", at + 3);
            return close >= 0 ? close + 3 : endWhenUnclosed(at + 3);
        }
        if (text.charAt(at) == '\u201c') {
            var close = text.indexOf('\u201d', at + 1);
            return close >= 0 ? close + 1 : endWhenUnclosed(at + 1);
        }
        var depth = 1;
        for (int i = at + 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n' && beginsStatement(i + 1)) {
                return trimmed(i);
            }
            if (c == '"') {
                if (opensInside(i)) {
                    depth++;
                } else if (--depth == 0) {
                    return i + 1;
                }
            }
        }
        return endWhenUnclosed(at + 1);
    }

    /** A straight mark with space before it and none after it opens speech inside the prose. */
    private boolean opensInside(int mark) {
        var before = text.charAt(mark - 1);
        return mark > at + 1 && (isSpace(before) || before == '(')
                && mark + 1 < text.length() && !isSpace(text.charAt(mark + 1)) && text.charAt(mark + 1) != '"';
    }

    /** Without a closing mark prose ends before the next line that begins with a keyword, or at the text's end. */
    private int endWhenUnclosed(int from) {
        for (int i = text.indexOf('\n', from); i >= 0; i = text.indexOf('\n', i + 1)) {
            var head = skipBlanks(i + 1);
            if (head < text.length() && startsWord(head)) {
                var word = text.substring(head, wordEnd(head));
                if (vocabulary.element(word).isPresent() && head - i - 1 <= elementColumn
                        || element != null && element.properties().containsKey(word)) {
                    return trimmed(i);
                }
            }
        }
        return trimmed(text.length());
    }

    /** Whether the line that starts here can hardly be prose: a keyword with its name, a key with its value. */
    private boolean beginsStatement(int start) {
        var head = skipBlanks(start);
        if (head >= text.length() || !startsWord(head)) {
            return false;
        }
        var end = wordEnd(head);
        var word = text.substring(head, end);
        var asElement = vocabulary.element(word).orElse(null);
        var asKey = element == null ? null : element.properties().get(word);
        if (asElement == null && asKey == null) {
            return false;
        }
        var lineEnd = text.indexOf('\n', end);
        var rest = text.substring(end, lineEnd < 0 ? text.length() : lineEnd).stripTrailing();
        if (asElement != null && head - start <= elementColumn && looksLikeHeader(asElement, rest.strip())) {
            return true;
        }
        if (asKey != null && (asKey.bare().take(Kind.NAME) && rest.matches(" +" + NAME + "( *, *" + NAME + ")*")
                || rest.matches(".*\\b\\d{4}-\\d\\d(-\\d\\d)?"))) {
            return true;
        }
        var opening = rest.indexOf(" \"");
        if (opening < 0 || opening + 2 >= rest.length() || isSpace(rest.charAt(opening + 2))) {
            return false;
        }
        var marks = rest.chars().filter(c -> c == '"').count();
        return marks % 2 == 1 || rest.endsWith("\"");
    }

    /** Nothing more, or a name, or a word that introduces something in this element's line. */
    private static boolean looksLikeHeader(ElementWord word, String rest) {
        var words = rest.split(" +", 3);
        return rest.isEmpty() || word.header().introduces(words[0])
                || word.naming() != Naming.NONE && words[0].matches(NAME)
                        && (words.length == 1 || word.header().introduces(words[1]));
    }

    private static final String NAME = "\\p{L}[\\p{L}\\p{M}\\d'\u2019_-]*";

    private int trimmed(int end) {
        var last = end;
        while (last > at + 1 && isSpace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    // ---- layout

    private void space() {
        var end = at;
        while (end < text.length() && isSpace(text.charAt(end))) {
            if (text.charAt(end) == '\n') {
                lineHead = true;
                lineStart = end + 1;
                nameAwaited = false;
            }
            end++;
        }
        var head = lineHead;
        emitHidden(RULE_WS, end);
        lineHead = head;
    }

    /** A comment that nobody closes ends before the next line that begins with a keyword. */
    private void comment() {
        if (startsWith("//")) {
            var end = text.indexOf('\n', at);
            emitHidden(RULE_COMMENT, end < 0 ? text.length() : end);
            return;
        }
        var close = text.indexOf("*/", at + 2);
        var end = close >= 0 ? close + 2 : endWhenUnclosed(at + 2);
        var breaks = text.lastIndexOf('\n', end - 1);
        if (breaks >= at) {
            lineHead = true;
            lineStart = breaks + 1;
        }
        emitHidden(RULE_COMMENT, end);
    }

    private void emitHidden(int type, int end) {
        var token = new CommonToken(input, type, Token.DEFAULT_CHANNEL, at, end - 1);
        tokens.add(token);
        at = end;
    }

    private void emit(int type, int end) {
        emitHidden(type, end);
        lastType = type;
        lineHead = false;
        nameAwaited = false;
        bareValueSeen |= connector == null && (type == RULE_WORDS || type == RULE_NUMERAL || type == RULE_REF);
    }

    // ---- characters

    private boolean startsWith(String what) {
        return text.startsWith(what, at);
    }

    private boolean startsWord(int i) {
        return Character.isLetter(text.codePointAt(i));
    }

    private int wordEnd(int from) {
        var i = from;
        while (i < text.length()) {
            var c = text.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '\'' && c != '\u2019'
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            i += Character.charCount(c);
        }
        while (i > from + 1 && "-'\u2019".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private String wordAfter(int end) {
        var from = skipRemarks(end);
        return from < text.length() && startsWord(from) ? text.substring(from, wordEnd(from)) : null;
    }

    private boolean nothingFollows(int end) {
        var from = skipRemarks(end);
        return from >= text.length() || text.charAt(from) == '\n' || text.charAt(from) == '\r' || text.startsWith("//", from);
    }

    /** Past blanks, and past comments that end in the same line. */
    private int skipRemarks(int from) {
        var i = skipBlanks(from);
        while (text.startsWith("/*", i)) {
            var close = text.indexOf("*/", i + 2);
            if (close < 0 || text.substring(i, close).contains("\n")) {
                break;
            }
            i = skipBlanks(close + 2);
        }
        return i;
    }

    /** How far the line stands in; a comment at its head moves nothing. */
    private int indentation() {
        return skipBlanks(lineStart) - lineStart;
    }

    private int skipBlanks(int from) {
        var i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0' || c == '\ufeff' || c == '\f';
    }

    private static Map<String, Integer> keywordTokens() {
        var types = new HashMap<String, Integer>();
        var names = InternalAdviceParser.tokenNames;
        for (int type = 0; type < names.length; type++) {
            if (names[type].startsWith("'")) {
                types.put(names[type].substring(1, names[type].length() - 1), type);
            }
        }
        return Map.copyOf(types);
    }
}
