package mailsetup.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link Parsers} and {@link ColdPreset} with JMH, each in programs of its own. */
final class ParserBench {
    private ParserBench() {}

    static String measure() throws Exception {
        var options = new OptionsBuilder().include(Parsers.class.getName()).include(ColdPreset.class.getName())
                .addProfiler(GCProfiler.class).build();
        return table(new Runner(options).run());
    }

    private static String table(Collection<RunResult> results) {
        var table = new Table("what", "time", "± (99.9 %)", "allocated, kB");
        for (var result : results) {
            var time = result.getPrimaryResult();
            var bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            var name = result.getParams().getBenchmark();
            table.row(name.substring(name.lastIndexOf('.') + 1),
                    String.format(Locale.ROOT, "%.3f %s", time.getScore(), time.getScoreUnit()),
                    String.format(Locale.ROOT, "%.3f", time.getScoreError()),
                    bytes == null ? "" : String.format(Locale.ROOT, "%.1f", bytes.getScore() / 1e3));
        }
        return table.markdown();
    }
}
