// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.profile;

import java.util.Locale;

import advice.dsl.facts.RowFault;
import advice.dsl.model.Element;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.rules.Report;

/** A fault of a row as a finding, at the words themselves where they are found again in the text. */
final class Faults {

    private Faults() {
    }

    static void report(RowFault fault, Report report) {
        if (fault.at() instanceof Element element) {
            report.atKeyword(element).saying(fault.problem());
            return;
        }
        var written = report.written(fault.at());
        var from = fault.written().isEmpty() ? -1 : written.toLowerCase(Locale.ROOT).indexOf(fault.written());
        if (from < 0) {
            report.at(fault.at()).saying(fault.problem());
            return;
        }
        var start = report.start(fault.at()) + from;
        var breach = report.atWritten(fault.at(), start, fault.written().length()).saying(fault.problem());
        fault.near().ifPresent(near -> breach.fix("Write `" + near + "`", new Edit(start, fault.written().length(), near)));
    }
}
