package mailsetup.probe.angus;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.ConnectionException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.jspecify.annotations.Nullable;

/**
 * Commands of IMAP that are sent without waiting for the answers to those before, as every server must take them (RFC 9051
 * section 5.5). What the server says untagged goes to the oldest command on its way that asked for this kind of it.
 */
final class ImapFlight {
    private final IMAPProtocol protocol;
    private final Map<String, SentCommand> open = new LinkedHashMap<>();

    ImapFlight(IMAPProtocol protocol) {
        this.protocol = protocol;
    }

    /**
     * Sends a command.
     *
     * @param kinds the untagged responses that belong to it
     */
    SentCommand send(String command, @Nullable Argument words, String... kinds)
            throws ProtocolException, WireException {
        var sent = new SentCommand(Set.of(kinds));
        try {
            open.put(protocol.writeCommand(command, words), sent);
        } catch (IOException e) {
            throw broken(e);
        }
        return sent;
    }

    /**
     * What the server said to it.
     *
     * @throws ProtocolException for a no, and for whatever else it does not understand
     */
    List<Response> answer(SentCommand sent) throws ProtocolException, WireException {
        while (sent.end() == null) {
            hear();
        }
        protocol.handleResult(Objects.requireNonNull(sent.end()));
        return sent.heard();
    }

    private void hear() throws ProtocolException, WireException {
        try {
            var response = protocol.readResponse();
            if (response.isBYE()) {
                throw new ConnectionException(protocol, response);
            }
            if (response.isTagged()) {
                end(response);
            } else {
                keep(response);
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private void end(Response response) {
        var sent = open.remove(response.getTag());
        if (sent != null) {
            sent.end(response);
        }
    }

    private void keep(Response response) {
        var kind = kind(response);
        open.values().stream().filter(sent -> sent.wants(kind)).findFirst()
                .ifPresent(sent -> sent.hear(response));
    }

    private static String kind(Response response) {
        var key = response instanceof IMAPResponse known ? known.getKey() : null;
        if (key != null) {
            return key.toUpperCase(Locale.ROOT);
        }
        return response.isOK() ? "OK" : "NO";
    }

    private static ProtocolException broken(IOException e) throws WireException {
        if (e instanceof WireException known) {
            throw known;
        }
        return new ProtocolException("the connection broke", e);
    }
}
