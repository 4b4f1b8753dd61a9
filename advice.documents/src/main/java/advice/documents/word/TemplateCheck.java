// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;
import java.util.*;
final class TemplateCheck {
    static List<TemplateFinding> check(Template t) { return t.tags().findings(); }
}
