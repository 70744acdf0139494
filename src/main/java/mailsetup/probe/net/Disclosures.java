package mailsetup.probe.net;

import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.ledger.ChannelSecurity;
import mailsetup.core.ledger.Disclosure;
import mailsetup.core.ledger.OpenEntry;
import mailsetup.core.ledger.Transport;

/** What our lines tell the other side, written into the ledger as the lines pass; of secrets only that they did. */
final class Disclosures {
    private static final String PIECE = "BODY.PEEK[]<";

    private final Protocol protocol;
    private final OpenEntry line;
    private ChannelSecurity security = ChannelSecurity.NONE;

    Disclosures(Protocol protocol, OpenEntry line) {
        this.protocol = protocol;
        this.line = line;
    }

    /** From now on everything is encrypted. */
    void protectedBy(ChannelSecurity better) {
        security = better;
        line.speaks(new Transport.Knock(better));
    }

    /** This is about to leave. A password counts from the command that begins the login. */
    void client(ClientLine said) {
        line.speaks(new Transport.Mail(protocol, security));
        things(said).forEach(line::tells);
    }

    private List<Disclosure> things(ClientLine said) {
        if (said.credential()) {
            return List.of(Disclosure.Plain.USER_NAME,
                    said.bearer() ? Disclosure.Plain.ACCESS_TOKEN : new Disclosure.Password(security));
        }
        return switch (said.verb()) {
            case "USER" -> List.of(Disclosure.Plain.USER_NAME);
            case "EHLO", "HELO" -> List.of(Disclosure.Plain.OWN_IP_ADDRESS);
            case "ID" -> List.of(Disclosure.Plain.PROGRAM_NAME);
            case "FETCH" -> said.text().contains(PIECE) ? List.of(Disclosure.Plain.MAIL_PIECE) : List.of();
            case "MAIL", "RCPT" -> List.of(Disclosure.Plain.ADDRESS);
            case "DATA" -> List.of(Disclosure.Plain.TEST_MAIL);
            default -> List.of();
        };
    }
}
