package mailsetup.realservers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mailsetup.Main;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Waiting;
import org.junit.jupiter.api.Test;

/**
 * A mailbox that a careless program chokes on. 20,000 messages; {@code -Dmailsetup.big=200000} for more. The program
 * runs as people run it, in a process of its own whose whole heap is the 64 MB that an inspection may add.
 */
@Waiting
@Needs(Need.DOVECOT)
class BigMailboxTest {
    private static final BigMaildir MAIL = new BigMaildir(Integer.getInteger("mailsetup.big", 20_000), 40);
    private static final int QUOTA_KILOBYTES = 600_000;
    private static final int INSPECT_LIMIT_MS = 15_000;

    @Test
    void everyFactIsRightAndNothingTakesLong() throws Exception {
        long start = System.nanoTime();
        var setup = new Setup(CertificateKind.GOOD, true, MAIL::fill, QUOTA_KILOBYTES);
        try (var certificates = new Certificates(); var dovecot = DovecotServer.start(setup, certificates)) {
            System.err.println(MAIL + " made and served after " + seconds(start));
            var json = probe(dovecot, certificates);
            var imap = json.at("/servers/0");
            assertFacts(imap.at("/facts"));
            assertPopFacts(json.at("/servers/1/facts"));
            for (var server : json.at("/servers")) {
                System.err.println(server.at("/protocol").textValue() + " " + stages(server));
                assertThat(server.at("/works").booleanValue()).as(server.toPrettyString()).isTrue();
                assertThat(took(server, "inspect")).isLessThan(INSPECT_LIMIT_MS);
            }
            assertThat(json.at("/recommendation/reasons/0/id").textValue()).isEqualTo("elsewhere");
        }
        System.err.println("all of it took " + seconds(start));
    }

    private static void assertFacts(JsonNode facts) {
        assertThat(facts.at("/messages").intValue()).isEqualTo(MAIL.messages());
        assertThat(facts.at("/unseen").intValue()).isEqualTo(1);
        assertThat(facts.at("/bytes").longValue()).isEqualTo(MAIL.bytes());
        assertThat(facts.at("/bytesEstimated").booleanValue()).isFalse();
        assertThat(facts.at("/largest").longValue()).isEqualTo(MAIL.largest());
        assertThat(facts.at("/oldest").textValue()).isEqualTo(BigMaildir.OLDEST.toString());
        assertThat(facts.at("/newest").textValue()).isEqualTo(BigMaildir.NEWEST.toString());
        assertThat(facts.at("/elsewhere").intValue()).isEqualTo(MAIL.elsewhere());
        assertThat(facts.at("/folderDetails")).filteredOn(folder -> folder.at("/name").asText().startsWith("Project"))
                .hasSize(MAIL.folders()).allMatch(folder -> folder.at("/messages").asInt() == BigMaildir.IN_EACH);
        assertThat(StreamSupport.stream(facts.at("/folderDetails").spliterator(), false)
                .map(folder -> folder.at("/use").textValue())).contains("\\Sent", "\\Drafts", "\\Trash", "\\Junk");
        assertThat(facts.at("/quotaLimit").longValue()).isEqualTo(QUOTA_KILOBYTES * 1024L);
        assertThat(facts.at("/quotaUsed").longValue() / 1024)
                .isEqualTo((MAIL.bytes() + 400L * MAIL.elsewhere() + 1023) / 1024);
        assertThat(facts.at("/product").textValue()).contains("Dovecot");
        assertThat(facts.at("/flags").toString()).contains("Seen");
        assertThat(facts.at("/uidValidity").longValue()).isPositive();
        assertThat(facts.at("/latencyMs").isNumber()).isTrue();
        assertThat(facts.at("/gaps")).as(facts.at("/gaps").toString()).isEmpty();
    }

    private static void assertPopFacts(JsonNode facts) {
        assertThat(facts.at("/messages").intValue()).isEqualTo(MAIL.messages());
        assertThat(facts.at("/bytes").longValue()).isEqualTo(MAIL.bytes());
        assertThat(facts.at("/looked").intValue()).isBetween(1, 200);
        assertThat(facts.at("/gaps/0/fact").textValue()).isEqualTo("largest");
        assertThat(facts.at("/gaps/0/why").textValue()).isEqualTo("sampled");
        assertThat(facts.at("/firstUid").textValue()).isNotEmpty();
        assertThat(facts.at("/leavesMail").booleanValue()).isTrue();
    }

    private static JsonNode probe(DovecotServer dovecot, Certificates certificates) throws Exception {
        var authority = pem(certificates);
        try {
            var process = new ProcessBuilder(words(dovecot, authority)).start();
            try (var in = process.getOutputStream()) {
                in.write((Account.PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
            }
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(output).as(errors).startsWith("{");
            return new ObjectMapper().readTree(output);
        } finally {
            Files.delete(authority);
        }
    }

    private static List<String> words(DovecotServer dovecot, Path authority) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("java.class.path") + System.getProperty("path.separator")
                + System.getProperty("jdk.module.path", "");
        var words = new ArrayList<>(List.of(java, "-Xmx64m", "-cp", path, Main.class.getName(), "probe",
                Account.ADDRESS.toString(), "--only", "--password-stdin", "--json", "--lang", "en", "--timeout", "60",
                "--ca", authority.toString()));
        for (var protocol : Protocol.INCOMING) {
            words.add(protocol == Protocol.IMAP ? "--imap" : "--pop");
            words.add("localhost:" + dovecot.settings(protocol, Security.TLS).endpoint().port() + "/tls");
        }
        return words;
    }

    private static Path pem(Certificates certificates) throws Exception {
        var body = Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(certificates.authority().getEncoded());
        return Files.writeString(Files.createTempFile("authority", ".pem"),
                "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
    }

    private static int took(JsonNode server, String stage) {
        return StreamSupport.stream(server.at("/stages").spliterator(), false)
                .filter(each -> each.at("/stage").textValue().equals(stage)).mapToInt(each -> each.at("/ms").intValue())
                .sum();
    }

    private static List<String> stages(JsonNode server) {
        return Stream.of("authenticate", "inspect").map(stage -> stage + " " + took(server, stage) + " ms").toList();
    }

    private static String seconds(long start) {
        return (System.nanoTime() - start) / 1_000_000 + " ms";
    }
}
