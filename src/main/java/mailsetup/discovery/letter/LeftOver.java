package mailsetup.discovery.letter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.core.MailPort;
import mailsetup.core.Protocol;
import mailsetup.core.Security;

/** What looks like a mail server or its encrypted port and was not understood. */
final class LeftOver {
    private static final int MOST = 20;

    private LeftOver() {}

    static List<String> of(Outdated.Rest rest, LetterReading reading) {
        var used = used(reading);
        return rest.lines().stream().flatMap(line -> line.cells().stream()).flatMap(cell -> cell.tokens().stream())
                .filter(LeftOver::isOfMail).map(Token::text).filter(text -> !used.contains(text)).distinct().limit(MOST)
                .toList();
    }

    /** Whether it is a port rather than a name. */
    static boolean isPort(String left) {
        return left.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isOfMail(Token token) {
        return switch (token.kind()) {
            case HOST -> Sightings.named(token.text()).isPresent() || token.text().startsWith("mail.");
            case NUMBER -> isEncrypted(Integer.parseInt(token.text()));
            case WORD, ADDRESS, URL -> false;
        };
    }

    private static boolean isEncrypted(int port) {
        return MailPort.isTls(port) || port == Protocol.SMTP.port(Security.STARTTLS);
    }

    private static Set<String> used(LetterReading reading) {
        return reading.servers().values().stream().flatMap(server -> Stream.of(
                server.host().flatMap(Found::value).map(Hostname::display),
                server.port().flatMap(Found::value).map(port -> Integer.toString(port)))).flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
