package mailsetup.support.decoder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mailsetup.diagnosis.Fault;

/** Server, port and protocol as Outlook lists them in its errors; what the text says stands in the answer. */
record PastedFacts(Optional<String> server, Optional<String> port, Optional<String> protocol) {
    private static final Pattern SERVER = Pattern
            .compile("(?:server|サーバー?) ?: ?['\"「]?([a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,8})");
    private static final Pattern PORT = Pattern.compile("(?:port|ポート) ?: ?(\\d{1,5})(?!\\d)");
    private static final Pattern PROTOCOL = Pattern.compile("(?:protocol|プロトコル) ?: ?(smtp|pop3?|imap)");

    static PastedFacts in(Pasted text) {
        return new PastedFacts(first(SERVER, text), first(PORT, text),
                first(PROTOCOL, text).map(word -> word.toUpperCase(Locale.ROOT)));
    }

    /** What the sentences of that fault are about, with the values that are known. */
    List<Object> of(Fault fault) {
        return fault.about().stream().<Object>map(thing -> known(thing)
                .<Object>map(value -> value).orElseGet(() -> Fault.unknown(thing))).toList();
    }

    /** Whether any of its sentences gains by them. */
    boolean tell(Fault fault) {
        return fault.about().stream().anyMatch(thing -> known(thing).isPresent());
    }

    private Optional<String> known(String thing) {
        return switch (thing) {
            case "server", "servers" -> server;
            case "port" -> port;
            case "protocol" -> protocol;
            default -> Optional.empty();
        };
    }

    private static Optional<String> first(Pattern pattern, Pasted text) {
        return pattern.matcher(text.plain()).results().map(found -> found.group(1)).findFirst();
    }
}
