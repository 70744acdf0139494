package mailsetup.bench;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mailsetup.core.Hostname;
import mailsetup.presets.Preset;
import mailsetup.presets.file.Bundled;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The first look-up of a program that has just started: all files are read for it. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdPreset {
    /** For JMH. */
    public ColdPreset() {}

    /** A domain that is known. */
    @Benchmark
    public Optional<Preset> presetCold() {
        return Bundled.book().ofDomain(Hostname.of("gmail.com"));
    }
}
