// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

/** Text between tags, with entities resolved. */
public record Text(String value) implements Node {
}
