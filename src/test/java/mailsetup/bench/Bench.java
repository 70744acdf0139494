package mailsetup.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mailsetup.realservers.Provider;

/** Measures, prints, and writes its tables into docs/performance.md: {@code Bench [part…]}, without a part all of them. */
public final class Bench {
    private static final List<String> PARTS = List.of("probe", "line", "tools", "discovery", "journey", "dead",
            "parsers",
            "batch");

    private final Report report = new Report(Path.of(System.getProperty("bench.report", "docs/performance.md")));

    private Bench() {}

    /** Runs the parts that were named, or all. */
    public static void main(String[] parts) throws Exception {
        var bench = new Bench();
        for (var part : parts.length == 0 ? PARTS : List.of(parts)) {
            bench.run(part);
        }
        // The server of the JDK and other helpers leave threads behind.
        System.exit(0);
    }

    private void run(String part) throws Exception {
        System.out.println("== " + part);
        var machine = Machine.now();
        report.write(part, machine + "\n\n" + measure(part));
    }

    private static String measure(String part) throws Exception {
        return switch (part) {
            case "probe" -> withProvider(provider -> new ProbeBench(provider).measure());
            case "line" -> withProvider(small -> {
                try (var large = Provider.withALargeMail()) {
                    return LineBench.measure(small, large);
                }
            });
            case "tools" -> withProvider(provider -> new ToolsBench(provider).measure());
            case "discovery" -> {
                try (var bench = new DiscoveryBench()) {
                    yield bench.measure();
                }
            }
            case "journey" -> {
                try (var bench = new DiscoveryBench()) {
                    yield bench.measureJourneys();
                }
            }
            case "dead" -> DeadHostBench.measure();
            case "parsers" -> ParserBench.measure();
            case "batch" -> {
                try (var bench = new BatchBench()) {
                    yield bench.measure();
                }
            }
            default -> throw new IllegalArgumentException("no part " + part + ", but " + PARTS);
        };
    }

    /** What needs the real servers. */
    private interface Measuring {
        String of(Provider provider) throws Exception;
    }

    private static String withProvider(Measuring measuring) throws Exception {
        var missing = Provider.missing();
        if (missing.isPresent()) {
            throw new IOException(missing.get());
        }
        try (var provider = new Provider()) {
            return measuring.of(provider);
        }
    }
}
