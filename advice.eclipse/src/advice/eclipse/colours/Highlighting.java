// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.colours;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;

/** Tells prose, comments and the word at the head of a line apart by their looks alone; it knows no keyword. */
public final class Highlighting extends PresentationReconciler {

    public static final String PARTITIONING = "advice.eclipse.partitioning";
    private static final String PROSE = "advice.eclipse.string";
    private static final String COMMENT = "advice.eclipse.comment";
    public static final String[] PARTITIONS = {PROSE, COMMENT};

    /** Called by the platform, once an editor. */
    public Highlighting() {
        setDocumentPartitioning(PARTITIONING);
        show(IDocument.DEFAULT_CONTENT_TYPE, headsOfLines());
        show(PROSE, whole(PROSE));
        show(COMMENT, whole(COMMENT));
    }

    public static RuleBasedPartitionScanner partitions() {
        var prose = new Token(PROSE);
        var comment = new Token(COMMENT);
        var scanner = new RuleBasedPartitionScanner();
        scanner.setPredicateRules(new IPredicateRule[] {
            new EndOfLineRule("//", comment),
            new MultiLineRule("/*", "*/", comment, (char) 0, true),
            new MultiLineRule("\"\"\"", "\"\"\"", prose, (char) 0, true),
            new MultiLineRule("\"", "\"", prose, (char) 0, true),
        });
        return scanner;
    }

    private void show(String partition, ITokenScanner scanner) {
        var painter = new DefaultDamagerRepairer(scanner);
        setDamager(painter, partition);
        setRepairer(painter, partition);
    }

    private static RuleBasedScanner whole(String colour) {
        var scanner = new RuleBasedScanner();
        scanner.setDefaultReturnToken(new Token(new TextAttribute(JFaceResources.getColorRegistry().get(colour))));
        return scanner;
    }

    private static RuleBasedScanner headsOfLines() {
        var scanner = new RuleBasedScanner();
        scanner.setRules(new IRule[] {new HeadOfLine(new Token(new TextAttribute(null, null, SWT.BOLD)))});
        return scanner;
    }

    /** A word with nothing but space before it in its line. */
    private record HeadOfLine(IToken head) implements IRule {

        @Override
        public IToken evaluate(ICharacterScanner scanner) {
            if (!isAtHead(scanner)) {
                return Token.UNDEFINED;
            }
            var count = 0;
            while (Character.isLetter(scanner.read())) {
                count++;
            }
            scanner.unread();
            return count > 0 ? head : Token.UNDEFINED;
        }

        /** Looks back only from where a word begins, so that a long line is not read again for each of its letters. */
        private static boolean isAtHead(ICharacterScanner scanner) {
            var column = scanner.getColumn();
            if (column == 0) {
                return true;
            }
            scanner.unread();
            if (!Character.isWhitespace(scanner.read())) {
                return false;
            }
            for (int i = 0; i < column; i++) {
                scanner.unread();
            }
            var blank = true;
            for (int i = 0; i < column; i++) {
                blank &= Character.isWhitespace(scanner.read());
            }
            return blank;
        }
    }
}
