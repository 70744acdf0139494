package mailsetup.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import mailsetup.core.Protocol;

/** Refusals that real servers were heard saying, with what was meant by them and where that is told. */
public final class RefusalCorpus {
    /** What a refusal is about. */
    public enum Group {
        /** The way to log in, or the command: it judges no password. */
        A,
        /** The password or the user. */
        B,
        /** Something else. */
        C
    }

    /** One of them; a login of IMAP has the tag {@code a}. */
    public record Refused(Group group, Protocol protocol, String line, String meaning) {}

    private RefusalCorpus() {}

    /** All, in the order of the file. */
    public static List<Refused> all() {
        try (var in = RefusalCorpus.class.getResourceAsStream("/mailsetup/probe/refusals.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.matches("[ABC] \\| .*")).map(line -> line.split(" \\| ", -1))
                    .map(parts -> new Refused(Group.valueOf(parts[0]), protocol(parts[1]), parts[2], parts[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Protocol protocol(String word) {
        return word.equals("POP") ? Protocol.POP3 : Protocol.valueOf(word);
    }
}
