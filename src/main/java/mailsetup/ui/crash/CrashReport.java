package mailsetup.ui.crash;

import java.lang.module.ModuleDescriptor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fault of the program, for whoever mends it. Messages of exceptions are left out, because anything may stand in
 * them: an address, a server's answer, a file name.
 *
 * @param memory how much was in use then, so that what is saved later is what was shown
 * @param traces each exception and its causes, by class and place; at most 8 of at most 60 lines
 */
public record CrashReport(Instant time, String memory, List<String> traces) {
    private static final int MOST_CAUSES = 8;
    private static final int MOST_FRAMES = 60;
    private static final List<String> SYSTEM = List.of("os.name", "os.version", "os.arch", "java.version",
            "javafx.runtime.version", "glass.platform");

    /** Copies. */
    public CrashReport {
        traces = List.copyOf(traces);
    }

    /** What can be told of this fault. */
    public static CrashReport of(Throwable fault, Instant time) {
        var traces = new ArrayList<String>();
        collect(fault, "", traces, Collections.newSetFromMap(new IdentityHashMap<>()));
        return new CrashReport(time.truncatedTo(ChronoUnit.SECONDS), memoryNow(), traces);
    }

    /** The report as a file holds it, in English, with lines that end in LF. */
    public String text() {
        return Stream.of(Stream.of("Mail Setup Assistant " + version(), "Crash report", "", "time: " + time),
                SYSTEM.stream().map(key -> key + ": " + System.getProperty(key, "-")),
                Stream.of("language: " + Locale.getDefault().getLanguage(), "memory: " + memory, ""), traces.stream())
                .flatMap(lines -> lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private static void collect(Throwable fault, String role, List<String> traces, Set<Throwable> seen) {
        if (traces.size() >= MOST_CAUSES || !seen.add(fault)) {
            return;
        }
        traces.add(role + trace(fault));
        Optional.ofNullable(fault.getCause()).ifPresent(cause -> collect(cause, "Caused by: ", traces, seen));
        for (var other : fault.getSuppressed()) {
            collect(other, "Suppressed: ", traces, seen);
        }
    }

    private static String trace(Throwable fault) {
        return Stream.concat(Stream.of(fault.getClass().getName()),
                Arrays.stream(fault.getStackTrace()).limit(MOST_FRAMES).map(frame -> "    at " + frame))
                .collect(Collectors.joining("\n"));
    }

    private static String version() {
        return Optional.ofNullable(CrashReport.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion).orElse("(development)");
    }

    private static String memoryNow() {
        var runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        return used + " of " + (runtime.maxMemory() >> 20) + " MB";
    }
}
