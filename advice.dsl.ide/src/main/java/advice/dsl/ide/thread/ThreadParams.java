// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.thread;

/** @param uri the document whose thread is to be drawn */
public record ThreadParams(String uri) {
}
