package mailsetup.said;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.support.Lines;

/**
 * One script: what is published, what stands at which door, and how a test of it must end.
 *
 * @param title its number and where the server was seen
 * @param options of the command, beside the address
 * @param zone lines of the name system
 * @param files of the domain's web server: place, then content
 */
record Scenario(String title, List<String> options, List<String> zone, List<List<String>> files, List<Door> doors,
        List<String> ends) {
    /** A door: {@code imap 993 tls imap.himawari.test good}. */
    record Door(Protocol protocol, int port, Security security, String host, String certificate, List<String> offers,
            List<String> greeting, List<Rule> rules) {}

    /** What is said to a line that begins so, or matches; a reply {@code !close} hangs up, {@code !tls} begins a handshake. */
    record Rule(Pattern line, List<String> replies) {}

    /** All scripts of that file. */
    static List<Scenario> of(String file) {
        var all = new ArrayList<Scenario>();
        for (var line : Lines.of("/mailsetup/said/" + file)) {
            if (line.startsWith("= ")) {
                all.add(new Scenario(line.substring(2), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                        new ArrayList<>(), new ArrayList<>()));
            } else {
                all.getLast().take(line);
            }
        }
        return all;
    }

    /** Whether the servers are typed, and nothing is looked for. */
    boolean isTyped() {
        return !options.contains("search");
    }

    private void take(String line) {
        var words = List.of(line.split(" ", 2));
        var rest = words.getLast();
        switch (words.getFirst()) {
            case "run" -> options.addAll(List.of(rest.split(" ", -1)));
            case "dns" -> zone.add(rest);
            case "web" -> files.add(new ArrayList<>(List.of(rest.split(" ", 2))));
            case "imap", "pop3", "smtp" -> doors.add(door(line.split(" ", -1)));
            case "offers" -> doors.getLast().offers.addAll(List.of(rest.split(" \\| ", -1)));
            case "on" -> doors.getLast().rules
                    .add(new Rule(Pattern.compile("^" + rest, Pattern.CASE_INSENSITIVE), new ArrayList<>()));
            case "S" -> said(doors.getLast()).add(line.equals("S") ? "" : octets(rest));
            case ">" -> ends.add(rest);
            default -> throw new IllegalArgumentException(title + ": " + line);
        }
    }

    /** As a scripted server sends it, each char as one octet: letters beyond Latin-1 go in UTF-8. */
    private static String octets(String line) {
        return line.chars().allMatch(c -> c < 256)
                ? line
                : new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static List<String> said(Door door) {
        return door.rules.isEmpty() ? door.greeting : door.rules.getLast().replies;
    }

    private static Door door(String[] words) {
        var protocol = Protocol.valueOf(words[0].toUpperCase(java.util.Locale.ROOT));
        var security = word(words, 2).map(word -> Security.valueOf(word.toUpperCase(java.util.Locale.ROOT)))
                .orElse(Security.TLS);
        int port = word(words, 1).map(Integer::parseInt).orElse(protocol.port(security));
        var host = word(words, 3).orElse(switch (protocol) {
            case IMAP -> "imap.himawari.test";
            case POP3 -> "pop.himawari.test";
            case SMTP -> "smtp.himawari.test";
        });
        return new Door(protocol, port, security, host, word(words, 4).orElse("good"), new ArrayList<>(),
                new ArrayList<>(), new ArrayList<>());
    }

    private static Optional<String> word(String[] words, int at) {
        return Stream.of(words).skip(at).findFirst();
    }
}
