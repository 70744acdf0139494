package mailsetup.support.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mailsetup.core.Security;
import mailsetup.practice.PracticeServer;
import mailsetup.testkit.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed twice in the middle of a batch and run again. The normal test has 120 accounts; 1,000 with
 * {@code -Dbatch.accounts=1000}.
 */
@Waiting
class KilledBatchTest {
    private static final int ACCOUNTS = Integer.getInteger("batch.accounts", 120);
    private static final Pattern DONE = Pattern.compile("\"done\":(\\d+)");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit does it
    private Path folder;

    @Test
    void everyAccountIsCheckedOnceAndOnlyOnce() throws Exception {
        long start = System.nanoTime();
        try (var server = PracticeServer.start(passwords())) {
            prepare(server);
            kill(ACCOUNTS / 4);
            kill(ACCOUNTS / 2);
            try (var last = start()) {
                assertThat(last.await()).as(Files.readString(last.err())).isOne();
            }

            assertThat(numbers(DONE)).as("one outcome for each").containsExactlyElementsOf(
                    IntStream.rangeClosed(1, ACCOUNTS).boxed().toList());
            assertThat(passwords().keySet()).as("no password was sent twice")
                    .allMatch(user -> server.loginsSeen(user) <= 1);
            theResultsAreRight(server);
            nothingSecretIsWritten();
            measured(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** The figures of docs/batch.md. */
    private void measured(Duration took) throws IOException {
        var heap = HeapLog.in(folder);
        assertThat(heap.fullest()).as("megabytes").isBetween(1, 256);
        var target = Files.createDirectories(Path.of("target"));
        Files.writeString(target.resolve("batch-measured.txt"), "%d accounts, %d s, %d interrupted logins, %s%n"
                .formatted(ACCOUNTS, took.toSeconds(), count("LOGIN_UNKNOWN"), heap));
    }

    private void theResultsAreRight(PracticeServer server) throws IOException {
        int unknown = count("LOGIN_UNKNOWN");
        assertThat(unknown).as("only what was under way at the kills").isLessThanOrEqualTo(2 * 4);
        assertThat(passwords().keySet().stream().filter(user -> server.loginsSeen(user) == 0).count())
                .as("a login that never came was announced by a run that was killed").isLessThanOrEqualTo(unknown);
        assertThat(count("WORKS") + count("FAILS") + unknown).isEqualTo(ACCOUNTS);
        var html = Files.readString(folder.resolve("out/overview.html"));
        assertThat(groups(html)).as("grouped by cause").containsEntry("These accounts work", count("WORKS"))
                .containsEntry("The server did not accept the user name and password.", count("FAILS"))
                .hasSize(unknown > 0 ? 3 : 2);
        assertThat(count("FAILS")).isBetween(ACCOUNTS / 10 - 8, ACCOUNTS / 10);
        assertThat(Files.readAllLines(folder.resolve("out/results.jsonl"))).hasSize(ACCOUNTS);
        assertThat(Files.readAllLines(folder.resolve("out/results.csv"))).hasSize(ACCOUNTS + 1);
    }

    private void nothingSecretIsWritten() throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            for (var file : files.toList()) {
                var text = Files.readString(file);
                assertThat(text).doesNotContain("pw-of-user", "wrong-word",
                        Base64.getEncoder().encodeToString("pw-of-user".getBytes(StandardCharsets.UTF_8)).substring(0,
                                10));
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
            }
        }
    }

    /** Every tenth has a wrong password, which is never five in a row. */
    private void prepare(PracticeServer server) throws IOException {
        var tls = server.tls().stream().collect(Collectors.toMap(settings -> settings.protocol().name(),
                settings -> settings.endpoint().host() + ":" + settings.endpoint().port() + "/tls"));
        var rows = passwords().entrySet().stream().map(user -> String.join(",", user.getKey(),
                user.getKey().contains("0@") ? "wrong-word" : user.getValue(),
                tls.get("IMAP"), tls.get("POP3"), tls.get("SMTP")));
        Files.writeString(folder.resolve("list.csv"),
                "address,password,imap,pop,smtp\n" + rows.collect(Collectors.joining("\n")) + "\n");
        var pem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(encoded(server)) + "\n-----END CERTIFICATE-----\n";
        Files.writeString(folder.resolve("ca.pem"), pem);
        assertThat(server.tls()).allMatch(settings -> settings.endpoint().security() == Security.TLS);
    }

    private static byte[] encoded(PracticeServer server) {
        try {
            return server.authority().getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> passwords() {
        return IntStream.rangeClosed(1, ACCOUNTS).mapToObj("user%04d@practice.example"::formatted).collect(
                Collectors.toMap(user -> user, user -> "pw-of-" + user, (one, _) -> one, TreeMap::new));
    }

    private void kill(int when) throws Exception {
        try (var run = start()) {
            run.killWhen(() -> numbers(DONE).size() >= when);
            assertThat(numbers(DONE).size()).as(Files.readString(run.err())).isBetween(when, ACCOUNTS - 1);
        }
    }

    private BatchProcess start() throws IOException {
        return BatchProcess.start(folder, "batch", folder.resolve("list.csv").toString(), "--out",
                folder.resolve("out").toString(), "--ca", folder.resolve("ca.pem").toString(), "--pause", "0",
                "--parallel", "4", "--per-host", "4", "--lang", "en");
    }

    private int count(String status) {
        return (int) journal().lines().filter(line -> line.contains("\"status\":\"" + status + "\"")).count();
    }

    private List<Integer> numbers(Pattern pattern) {
        return pattern.matcher(journal()).results().map((MatchResult found) -> Integer.valueOf(found.group(1))).sorted()
                .toList();
    }

    private String journal() {
        var file = folder.resolve("out/journal.jsonl");
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> groups(String html) {
        return Pattern.compile("<span class=\"count\">(\\d+)</span><h2>([^<]+)</h2>").matcher(html).results().collect(
                Collectors.toMap((MatchResult found) -> found.group(2),
                        (MatchResult found) -> Integer.valueOf(found.group(1))));
    }
}
