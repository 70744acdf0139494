package mailsetup.probe.login;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.probe.Login;
import mailsetup.probe.net.Wire;
import mailsetup.probe.net.WireException;

/** AUTH (RFC 5034), USER and PASS, and APOP (RFC 1939). */
final class PopLogin extends LoginExchange {
    private final String greeting;

    PopLogin(Wire wire, String greeting) {
        super(wire, Protocol.POP3);
        this.greeting = greeting;
    }

    @Override
    String begin(String mechanism) {
        return "AUTH " + mechanism;
    }

    @Override
    boolean takesInitialResponse() {
        return true;
    }

    @Override
    List<String> answer() throws WireException {
        return List.of(wire.readLine());
    }

    @Override
    Optional<String> question(String line) {
        return line.startsWith("+ ") || line.equals("+") ? Optional.of(line.substring(1)) : Optional.empty();
    }

    @Override
    boolean yes(String line) {
        return line.regionMatches(true, 0, "+OK", 0, 3);
    }

    @Override
    List<String> command(Way way, String user, Login login) throws WireException {
        if (way == Way.APOP) {
            var stamp = Octets.utf8(Ways.stamp(greeting));
            var digest = Octets.using(login.secret(),
                    key -> Octets.digest("MD5", Octets.joined(stamp, key.clone())));
            writeCredentials(Octets.utf8("APOP " + user + " " + HexFormat.of().formatHex(digest)));
            return answer();
        }
        wire.writeLine("USER " + user);
        var known = answer();
        if (!yes(known.getLast())) {
            return known;
        }
        writeCredentials(Octets.joined(Octets.utf8("PASS "), Octets.utf8(login.secret())));
        return answer();
    }
}
