package mailsetup.support.baseline.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Keyword;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.discovery.presets.file.FileTree;
import mailsetup.discovery.presets.file.Part;
import mailsetup.discovery.presets.file.Problems;
import mailsetup.support.baseline.Baseline;
import mailsetup.support.baseline.KnownCertificate;
import mailsetup.support.baseline.KnownServer;

/** Reads a baseline; a file that is not exactly as we write it is none. */
final class BaselineReader {
    /** Bytes; about ten times what three talkative servers need. */
    static final int LARGEST = 128 * 1024;
    private static final String PROBLEM = "preset.problem.text";
    private static final int MOST = 100;

    private BaselineReader() {}

    static Optional<Baseline> read(byte[] content) {
        var problems = new Problems();
        var read = FileTree.read(content, LARGEST, problems).flatMap(root -> problems
                .read(() -> Optional.of(baseline(root)), Optional.<Baseline>empty()));
        return read.filter(_ -> problems.all().isEmpty());
    }

    private static Baseline baseline(Part file) {
        file.only(Set.of("baseline", "taken", "servers")).number("baseline", BaselineWriter.VERSION,
                BaselineWriter.VERSION);
        return new Baseline(file.text("taken", BaselineReader::moment, PROBLEM),
                file.parts("servers", Protocol.values().length, BaselineReader::server));
    }

    private static KnownServer server(Part part) {
        part.only(Set.of("protocol", "host", "port", "security", "addresses", "chain", "capabilities", "software",
                "mechanism", "uidValidity"));
        var endpoint = new Endpoint(part.text("protocol", text -> word(Protocol.values(), text), PROBLEM),
                part.text("host", BaselineReader::host, PROBLEM), part.number("port", 1, 65535),
                part.text("security", text -> word(Security.values(), text), PROBLEM));
        return new KnownServer(endpoint, texts(part, "addresses"),
                part.parts("chain", 10, BaselineReader::certificate), or(part, "software"),
                texts(part, "capabilities"), or(part, "mechanism"),
                part.has("uidValidity")
                        ? OptionalLong.of(part.text("uidValidity", BaselineReader::number, PROBLEM))
                        : OptionalLong.empty());
    }

    private static KnownCertificate certificate(Part part) {
        part.only(Set.of("authority", "sha256", "key"));
        return new KnownCertificate(or(part, "authority"), or(part, "sha256"), or(part, "key"));
    }

    private static List<String> texts(Part part, String key) {
        return part.texts(key, MOST, Optional::of, PROBLEM);
    }

    private static String or(Part part, String key) {
        return part.has(key) ? part.text(key) : "";
    }

    private static <E extends Enum<E>> Optional<E> word(E[] all, String text) {
        return Stream.of(all).filter(one -> Keyword.of(one).equals(text)).findFirst();
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Hostname> host(String text) {
        try {
            return Optional.of(new Hostname(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,10}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
