package mailsetup.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.realservers.Provider;

/** What people use instead, asked for the same facts of the same servers. */
record OtherTools(Provider provider) {
    /** Commands of POP whose answer is one line; curl has to be told. */
    private static final Set<String> ONE_LINE = Set.of("NOOP", "STAT", "UIDL 1");
    private static final long MOST_SECONDS = 60;

    /**
     * One command.
     *
     * @param program its file in /usr/bin
     * @param words from the server as it is seen from far away
     * @param input what is typed
     */
    record Tool(String program, String name, Protocol protocol, Words words, String input) {
        interface Words {
            List<String> of(ServerSettings server);
        }

        /** Whether it is installed. */
        boolean isHere() {
            return Files.isExecutable(Path.of("/usr/bin", program));
        }

        void run(ServerSettings server) throws IOException, InterruptedException {
            var process = new ProcessBuilder(words.of(server)).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            try (var out = process.getOutputStream()) {
                out.write(input.getBytes(StandardCharsets.UTF_8));
            }
            boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(name + " failed for " + server.endpoint());
            }
        }
    }

    List<Tool> all() {
        return List.of(new Tool("curl", "curl (imaps)", Protocol.IMAP, this::curlImap, ""),
                new Tool("openssl", "openssl s_client (imaps), everything sent blindly", Protocol.IMAP, this::openssl,
                        imapLines()),
                new Tool("curl", "curl (pop3s)", Protocol.POP3, this::curlPop, ""),
                new Tool("openssl", "openssl s_client (pop3s), everything sent blindly", Protocol.POP3, this::openssl,
                        popLines()),
                new Tool("swaks", "swaks (smtps)", Protocol.SMTP, this::swaks, ""));
    }

    ServerSettings near(Tool tool) {
        return provider.settings(tool.protocol(), Security.TLS);
    }

    private List<String> curlImap(ServerSettings server) {
        var commands = List.of("EXAMINE INBOX", "ID NIL", "GETQUOTAROOT INBOX", "LIST \"\" \"*\"",
                "FETCH 1:6 (RFC822.SIZE INTERNALDATE)", "STATUS INBOX (UNSEEN)", "STATUS Sent (MESSAGES)",
                "STATUS &TtVOiw- (MESSAGES)", "STATUS Drafts (MESSAGES)", "STATUS Trash (MESSAGES)",
                "STATUS Junk (MESSAGES)", "STATUS INBOX (SIZE)");
        return curl(server, "imaps", commands);
    }

    private List<String> curlPop(ServerSettings server) {
        return curl(server, "pop3s", List.of("NOOP", "STAT", "UIDL 1", "LIST"));
    }

    /** One connection for all, as {@code --next} keeps it. */
    private List<String> curl(ServerSettings server, String scheme, List<String> commands) {
        var words = new ArrayList<>(List.of("curl"));
        for (var command : commands) {
            if (words.size() > 1) {
                words.add("--next");
            }
            if (ONE_LINE.contains(command)) {
                words.add("-I");
            }
            words.addAll(List.of("-s", "--cacert", provider.authorityFile().toString(), "-u",
                    provider.address() + ":" + provider.password(), "-X", command,
                    scheme + "://localhost:" + server.endpoint().port() + "/"));
        }
        return words;
    }

    private List<String> openssl(ServerSettings server) {
        return List.of("openssl", "s_client", "-quiet", "-verify_return_error", "-verify_hostname", "localhost",
                "-CAfile", provider.authorityFile().toString(), "-connect", "localhost:" + server.endpoint().port());
    }

    private List<String> swaks(ServerSettings server) {
        return List.of("swaks", "--server", "localhost", "--port", Integer.toString(server.endpoint().port()),
                "--tls-on-connect", "--tls-verify", "--tls-ca-path", provider.authorityFile().toString(), "--auth",
                "PLAIN", "--auth-user", provider.address().toString(), "--auth-password", provider.password(), "--from",
                provider.address().toString(), "--to", provider.address().toString(), "--helo", "[127.0.0.1]",
                "--quit-after", "RCPT");
    }

    private String imapLines() {
        return lines("a AUTHENTICATE PLAIN " + plain(), "b NOOP", "c EXAMINE INBOX", "d ID NIL",
                "e GETQUOTAROOT INBOX", "f LIST \"\" \"*\"", "g FETCH 1:6 (RFC822.SIZE INTERNALDATE)",
                "h STATUS INBOX (UNSEEN)", "i STATUS Sent (MESSAGES)", "j STATUS INBOX (SIZE)", "k LOGOUT");
    }

    private String popLines() {
        return lines("CAPA", "AUTH PLAIN " + plain(), "NOOP", "STAT", "UIDL 1", "LIST", "QUIT");
    }

    private String plain() {
        var words = "\0" + provider.address() + "\0" + provider.password();
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(String... lines) {
        return String.join("", Stream.of(lines).map(line -> line + "\r\n").toList());
    }
}
