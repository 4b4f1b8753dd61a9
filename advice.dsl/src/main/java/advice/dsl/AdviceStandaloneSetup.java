// SPDX-License-Identifier: EPL-2.0
package advice.dsl;

/** Starts the language outside Eclipse. */
public class AdviceStandaloneSetup extends AdviceStandaloneSetupGenerated {
}
