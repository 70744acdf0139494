package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mailsetup.assistant.Assistant;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.HostileWire;
import mailsetup.testkit.HostileWords;
import mailsetup.testkit.HostileWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every field that somebody else fills is hostile on the wire or in a file; no output of the command line has it raw. */
class HostileWireTest {
    private static final String[] SERVERS = {"--imap", "imap.himawari.test:993", "--pop",
            "pop.himawari.test:995", "--smtp", "smtp.himawari.test:465"};

    /** What was written, by the way it left. */
    private final Map<String, StringBuilder> outputs = new LinkedHashMap<>();

    @Test
    void noFieldReachesTerminalJsonReportOrPageRaw(@TempDir Path folder) throws IOException {
        int round = 0;
        for (var world : List.<Supplier<HostileWorld>>of(() -> HostileWorld.answering(true),
                () -> HostileWorld.answering(false), HostileWorld::refusing, HostileWorld::misnamed,
                HostileWorld::strange)) {
            try (var played = world.get()) {
                probe(played, folder.resolve("r" + round++));
            }
        }
        try (var played = HostileWorld.answering(true).publishing()) {
            run(played, "terminal", "discover", HostileWorld.ADDRESS, "--send-address");
            run(played, "JSON", "discover", HostileWorld.ADDRESS, "--send-address", "--json");
        }
        files(folder);
        assertThat(HostileWire.fields()).hasSizeGreaterThanOrEqualTo(40);
        Stream.of("JSON", "report", "page").forEach(way -> assertThat(seen(way)).as(way).isGreaterThanOrEqualTo(40));
        outputs.forEach((way, text) -> {
            HostileWords.assertHarmless(text.toString());
            assertThat(text).as(way).doesNotContainPattern("x{1300}");
        });
        tell();
    }

    /** What came past every other door: line ends are our own, but not those that Unicode has beside them. */
    @Test
    void theTerminalIsADoorOfItsOwn() {
        var bytes = new ByteArrayOutputStream();
        var out = HarmlessOutput.on(CommandLineFixture.stream(bytes));
        out.println(HostileWire.brief("printed") + "\u000B\u000C\u2029");
        HostileWords.assertHarmless(bytes.toString(StandardCharsets.UTF_8));
    }

    private void probe(HostileWorld world, Path report) throws IOException {
        var command = Stream.concat(Stream.of("probe", HostileWorld.ADDRESS, "--password-stdin"), Stream.of(SERVERS));
        run(world, "terminal",
                Stream.concat(command, Stream.of("--report", report + ".mailreport")).toArray(String[]::new));
        run(world, "JSON", Stream.concat(Stream.concat(Stream.of("probe", HostileWorld.ADDRESS, "--password-stdin"),
                Stream.of(SERVERS)), Stream.of("--json")).toArray(String[]::new));
        for (var file : files(Objects.requireNonNull(report.getParent()), report.getFileName().toString())) {
            out(file.toString().endsWith(".html") ? "page" : "report").append(Files.readString(file));
        }
        run(FakeAssistant.telling(List.of()), "terminal", "report", report + ".mailreport");
    }

    /** What files and pasted texts tell. */
    private void files(Path folder) throws IOException {
        var nasty = json("organisation-name");
        var pack = Files.createDirectories(folder.resolve("pack/presets"));
        Files.writeString(pack.resolveSibling("organisation.json"),
                "{\"organisation\": 1, \"name\": {\"en\": \"" + nasty + "\", \"ja\": \"x\"}, \"" + nasty + "\": 1}");
        Files.writeString(pack.resolve("evil.json"), "{\"id\": \"" + json("preset-id") + "\", \"name\": {\"en\": \""
                + json("preset-name") + "\", \"ja\": \"x\"}, \"" + json("preset-key") + "\": 1}");
        run(FakeAssistant.telling(List.of()), "terminal", "organisation", "check", folder.resolve("pack").toString());
        run(FakeAssistant.telling(List.of()), "terminal", "presets", "check", pack.toString());
        run(FakeAssistant.telling(List.of()), "JSON", "presets", "check", "--json", pack.toString());
        var setup = Files.writeString(folder.resolve("evil.mailsetup"),
                "{\"format\": \"" + json("setup-maker") + "\"}");
        run(FakeAssistant.telling(List.of()), "terminal", "probe", "--from", setup.toString());
        var letter = Files.writeString(folder.resolve("letter.txt"), "IMAP: " + HostileWire.brief("letter-host")
                + ".example.jp\nUser name: " + HostileWire.brief("letter-user") + "\n"
                + HostileWire.brief("letter-line"));
        run(FakeAssistant.telling(List.of()), "terminal", "letter", letter.toString());
        run(FakeAssistant.telling(List.of()), "JSON", "letter", letter.toString(), "--json");
        run(FakeAssistant.telling(List.of()), "terminal", "explain", HostileWire.text("pasted-error"));
        run(FakeAssistant.telling(List.of()), "terminal", "explain", "535 5.7.8 " + HostileWire.text("pasted-reply"));
        run(FakeAssistant.telling(List.of()), "terminal", "discover",
                HostileWire.text("typed-argument") + "@example.jp");
    }

    private static String json(String field) {
        return HostileWire.brief(field).replace("\u001B", "\\u001b").replace("\u0007", "\\u0007");
    }

    private void run(HostileWorld world, String way, String... command) {
        run(world.assistant(), way, command);
    }

    private void run(Assistant assistant, String way, String... command) {
        var terminal = new CommandLineFixture();
        terminal.stdin = "Geheim-Wort-7\n".getBytes(StandardCharsets.UTF_8);
        int code = terminal.run(assistant, command);
        assertThat(code).as(terminal.err()).isNotEqualTo(ExitCode.OUR_FAULT.number());
        out(way).append(terminal.out());
        out("terminal").append(terminal.err());
    }

    private StringBuilder out(String way) {
        return outputs.computeIfAbsent(way, _ -> new StringBuilder());
    }

    private static List<Path> files(Path folder, String name) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith(name + ".")).toList();
        }
    }

    private long seen(String way) {
        return HostileWire.fields().stream().filter(field -> out(way).indexOf(field) >= 0).count();
    }

    private void tell() {
        outputs.keySet().forEach(way -> System.out.println("Hostile: " + way + " shows " + seen(way) + " of "
                + HostileWire.fields().size() + " fields, none raw"));
    }
}
