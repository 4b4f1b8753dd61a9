// SPDX-License-Identifier: EPL-2.0
package advice.documents.preview;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

import advice.documents.DocumentRefused;
import advice.documents.word.Template;

/** The forms last used, read once for as long as their files hold the same: a page is shown anew with each pause in typing. */
public final class Forms {

    /** Nobody writes for more authorities than these at once. */
    private static final int MOST = 8;

    private final Map<ByteBuffer, Template> opened = new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Template> eldest) {
            return size() > MOST;
        }
    };

    /** @throws DocumentRefused when it is no form, is damaged, or holds what no form may carry */
    synchronized Template opened(byte[] bytes) throws DocumentRefused {
        var key = ByteBuffer.wrap(bytes);
        var known = opened.get(key);
        if (known == null) {
            known = Template.read(bytes);
            opened.put(key, known);
        }
        return known;
    }
}
