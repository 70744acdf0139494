package mailsetup.probe.login;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.probe.Capabilities;
import mailsetup.probe.Login;
import mailsetup.probe.net.Replies;
import mailsetup.probe.net.Wire;
import mailsetup.probe.net.WireException;

/** AUTHENTICATE and LOGIN (RFC 9051 section 6.2, SASL-IR of RFC 4959). */
final class ImapLogin extends LoginExchange {
    private static final String NEEDS_QUOTES = "(){ %*\"\\]";

    private final List<String> capabilities;
    private int commands;
    private String tag = "";

    ImapLogin(Wire wire, List<String> capabilities) {
        super(wire, Protocol.IMAP);
        this.capabilities = capabilities;
    }

    @Override
    String begin(String mechanism) {
        return nextTag() + " AUTHENTICATE " + mechanism;
    }

    @Override
    boolean takesInitialResponse() {
        return Capabilities.has(capabilities, "SASL-IR");
    }

    @Override
    List<String> answer() throws WireException {
        return wire.readAnswer(line -> line.startsWith(tag + " ") || question(line).isPresent()
                || Replies.negative(Protocol.IMAP, List.of(line)).isPresent());
    }

    @Override
    Optional<String> question(String line) {
        return line.startsWith("+ ") || line.equals("+") ? Optional.of(line.substring(1)) : Optional.empty();
    }

    @Override
    boolean yes(String line) {
        return line.regionMatches(true, 0, tag + " OK", 0, tag.length() + 3);
    }

    @Override
    List<String> command(Way way, String user, Login login) throws WireException {
        byte[] password = Octets.utf8(login.secret());
        byte[] quoted = quoted(password);
        Arrays.fill(password, (byte) 0);
        writeCredentials(Octets.joined(Octets.utf8(nextTag() + " LOGIN "), quoted(Octets.utf8(user)),
                new byte[]{' '}, quoted));
        return answer();
    }

    private String nextTag() {
        tag = "A" + commands++;
        return tag;
    }

    /** An atom where it is one; else in quotes, in which two characters need a backslash (RFC 9051 section 4.3). */
    private static byte[] quoted(byte[] text) {
        boolean atom = text.length > 0;
        int escapes = 0;
        for (byte b : text) {
            atom &= b > ' ' && b < 127 && NEEDS_QUOTES.indexOf(b) < 0;
            escapes += b == '"' || b == '\\' ? 1 : 0;
        }
        return atom ? text.clone() : inQuotes(text, escapes);
    }

    private static byte[] inQuotes(byte[] text, int escapes) {
        byte[] quoted = new byte[text.length + escapes + 2];
        int at = 0;
        quoted[at++] = '"';
        for (byte b : text) {
            if (b == '"' || b == '\\') {
                quoted[at++] = '\\';
            }
            quoted[at++] = b;
        }
        quoted[at] = '"';
        return quoted;
    }
}
