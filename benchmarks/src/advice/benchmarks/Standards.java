// SPDX-License-Identifier: EPL-2.0
package advice.benchmarks;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

import advice.dsl.rules.Rule;
import advice.dsl.rules.Rules;

/** All standards on a text of 1,000 lines that is typed into, and each of them by itself; timed by JMH. */
final class Standards {

    private static final double ALL_WITHIN = 10;
    private static final double EACH_WITHIN = 1;

    private final Path root;
    private final Table table;

    Standards(Path root, Table table) {
        this.root = root;
        this.table = table;
    }

    /**
     * Half a minute and more goes by until all 284 standards are warm: they are much code.
     *
     * @param quick all standards together and for a shorter time, for every run of the tests
     */
    void measure(boolean quick) throws RunnerException {
        table.head("standards, milliseconds", "half", "95 %", "mean", "at most");
        row("all " + Rules.shipped().all().size() + " standards", run(options("all").forks(1)
                .jvmArgsAppend("-D" + Checks.ROOT + "=" + root, "-XX:+UseSerialGC", "-Xms1g", "-Xmn768m")
                .warmupIterations(quick ? 15 : 40).measurementIterations(quick ? 3 : 10)).get(0), ALL_WITHIN);
        if (!quick) {
            System.setProperty(Checks.ROOT, root.toString());
            // In one process, which has seen all standards, as an editor's server has.
            var each = run(options("one").forks(0).param("standard", Rules.shipped().all().stream().map(Rule::id).toArray(String[]::new))
                    .warmupIterations(2).warmupTime(TimeValue.milliseconds(50)).measurementIterations(4).measurementTime(TimeValue.milliseconds(50)));
            each.stream().sorted(Comparator.comparingDouble((RunResult result) -> -mean(result))).limit(15)
                    .forEach(result -> row("  " + result.getParams().getParam("standard"), result, EACH_WITHIN));
        }
    }

    private static ChainedOptionsBuilder options(String what) {
        return new OptionsBuilder().include("^" + Checks.class.getName() + "\\." + what + "$").mode(Mode.SampleTime).timeUnit(TimeUnit.MILLISECONDS)
                .warmupTime(TimeValue.seconds(1)).measurementTime(TimeValue.seconds(1)).shouldFailOnError(true).verbosity(VerboseMode.SILENT);
    }

    private static List<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return List.copyOf(new Runner(options.build()).run());
    }

    private void row(String what, RunResult result, double atMost) {
        var times = result.getPrimaryResult().getStatistics();
        table.mean(what, times.getPercentile(50), times.getPercentile(95), times.getMean(), atMost);
    }

    private static double mean(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMean();
    }
}
