// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

/** What stands below one another: paragraphs and tables. */
sealed interface Block permits Paragraph, Table {
}
