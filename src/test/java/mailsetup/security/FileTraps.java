package mailsetup.security;

import static mailsetup.security.Trap.Consent.NONE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Protocol;

/** Commands that read a file: a list of accounts, a setup file, a report. */
final class FileTraps {
    private FileTraps() {}

    static Stream<Trap> all() {
        var list = "address,password\n" + Person.ADDRESS + ",\"" + Person.PASSWORD + "\"\n";
        return Stream.of(
                trap("batch: SRV records name a stranger", NONE, list, FileTraps::stranger,
                        "batch {file} --out {folder}"),
                trap("batch: SRV records name a stranger, with the yes to it (the first server that answers gets the one login)",
                        Trap.Consent.TEST, list, FileTraps::stranger,
                        "batch {file} --out {folder} --allow-outside imap.evil.example,pop.evil.example,smtp.evil.example"),
                trap("migration: SRV records name a stranger", NONE, "", FileTraps::stranger,
                        "migration " + Person.ADDRESS + " --password-stdin --timeout 8"),
                trap("migration: the setup file of the old server names a stranger", NONE, WindowTraps.setupFile(),
                        _ -> {}, "migration " + Person.ADDRESS + " --settings {file} --password-stdin --timeout 8"),
                trap("migration: the same, with the yes to it", Trap.Consent.TEST, WindowTraps.setupFile(), _ -> {},
                        "migration " + Person.ADDRESS
                                + " --settings {file} --password-stdin --timeout 8 --allow-outside imap.evil.example,pop.evil.example,smtp.evil.example"),
                trap("migration in JSON: the setup file of the old server names a stranger", NONE,
                        WindowTraps.setupFile(), _ -> {}, "migration " + Person.ADDRESS
                                + " --settings {file} --password-stdin --timeout 8 --json"),
                trap("migration of a list: SRV records name a stranger", NONE, list, FileTraps::stranger,
                        "migration --batch {file} --out {folder} --login --old mail.himawari.test --timeout 8"),
                trap("migration of a list: the same, with the yes to it", Trap.Consent.TEST, list, FileTraps::stranger,
                        "migration --batch {file} --out {folder} --login --old mail.himawari.test --timeout 8"
                                + " --allow-outside imap.evil.example"),
                trap("batch in JSON: SRV records name a stranger, and the yes names somebody else", NONE, list,
                        FileTraps::stranger,
                        "batch {file} --out {folder} --json --allow-outside imap.hoster.example"),
                trap("probe: setup file names a stranger", NONE, WindowTraps.setupFile(), _ -> {},
                        "probe --from {file} --password-stdin"),
                trap("probe: setup file names a stranger, and the yes names somebody else", NONE,
                        WindowTraps.setupFile(), _ -> {},
                        "probe --from {file} --password-stdin --json --allow-outside imap.hoster.example"),
                trap("probe: setup file names a stranger, with the yes to it", Trap.Consent.TEST,
                        WindowTraps.setupFile(), _ -> {}, "probe --from {file} --password-stdin --allow-outside "
                                + "imap.evil.example,pop.evil.example,smtp.evil.example"),
                new Trap("a report about a stranger’s servers is opened", NONE, FileTraps::report));
    }

    private static void stranger(Scene scene) {
        scene.services("%s.evil.example");
    }

    private static Trap trap(String name, Trap.Consent consent, String file, Consumer<Scene> setting, String command) {
        return new Trap(name, consent, () -> inFolder(folder -> {
            var path = Files.writeString(folder.resolve("file"), file);
            try (var scene = new Scene()) {
                setting.accept(scene);
                var run = run(scene, command, path, folder);
                return cells(scene, "exit code " + run.code());
            }
        }));
    }

    /** A report is made where the stranger is tested with a yes, and opened where the stranger listens. */
    private static Map<Protocol, Cell> report() throws IOException {
        return inFolder(folder -> {
            var path = folder.resolve("made.mailreport");
            try (var scene = new Scene()) {
                stranger(scene);
                run(scene, "probe " + Person.ADDRESS + " --imap imap.evil.example --pop pop.evil.example"
                        + " --smtp smtp.evil.example:465/tls --password-stdin --report {file}", path,
                        folder);
            }
            try (var scene = new Scene()) {
                stranger(scene);
                var run = run(scene, "report {file}", path, folder);
                if (!run.out().contains("evil.example") || scene.calls() > 0) {
                    throw new AssertionError(scene.calls() + " calls, and " + run.said());
                }
                return cells(scene, "shows it, calls nobody");
            }
        });
    }

    private static Run run(Scene scene, String command, Path file, Path folder) {
        var words = new ArrayList<String>();
        List.of(command.split(" ", -1)).forEach(
                word -> words.add(word.replace("{file}", file.toString()).replace("{folder}", folder.toString())));
        return Run.of(scene.assistant(), Person.PASSWORD, words);
    }

    private static Map<Protocol, Cell> cells(Scene scene, String ended) {
        return Arrays.stream(Protocol.values())
                .collect(Collectors.toMap(each -> each, each -> scene.cell(each, ended)));
    }

    private interface Play {
        Map<Protocol, Cell> in(Path folder) throws IOException;
    }

    private static Map<Protocol, Cell> inFolder(Play play) throws IOException {
        var folder = Files.createTempDirectory("leaks");
        try {
            return play.in(folder);
        } finally {
            try (var all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
            }
        }
    }
}
