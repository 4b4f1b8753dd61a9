// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.fields;

/** @param uri the document whose fields are asked for */
public record FieldsParams(String uri) {
}
