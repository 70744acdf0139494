package mailsetup.probe.login;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.probe.Login;
import mailsetup.probe.net.Wire;
import mailsetup.probe.net.WireException;

/** AUTH (RFC 4954). */
final class SmtpLogin extends LoginExchange {
    SmtpLogin(Wire wire) {
        super(wire, Protocol.SMTP);
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
        return wire.readAnswer(line -> !line.matches("\\d{3}-.*"));
    }

    @Override
    Optional<String> question(String line) {
        return line.startsWith("334") ? Optional.of(line.substring(3)) : Optional.empty();
    }

    @Override
    boolean yes(String line) {
        return line.matches("2\\d\\d.*");
    }

    @Override
    List<String> command(Way way, String user, Login login) {
        throw new IllegalArgumentException("SMTP has no login but AUTH");
    }
}
