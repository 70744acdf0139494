package mailsetup.probe.net;

import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.ledger.Line;
import mailsetup.core.ledger.Shield;
import mailsetup.core.ledger.Thing;
import mailsetup.core.ledger.Way;

/** What our lines tell the other side, written into the ledger as the lines pass; of secrets only that they did. */
final class Disclosures {
    private final Protocol protocol;
    private final Line line;
    private Shield shield = Shield.NONE;

    Disclosures(Protocol protocol, Line line) {
        this.protocol = protocol;
        this.line = line;
    }

    /** From now on everything is encrypted. */
    void protectedBy(Shield better) {
        shield = better;
        line.speaks(new Way.Knock(better));
    }

    /** This is about to leave. A password counts from the command that begins the login. */
    void client(ClientLine said) {
        line.speaks(new Way.Mail(protocol, shield));
        things(said).forEach(line::tells);
    }

    private List<Thing> things(ClientLine said) {
        if (said.credential()) {
            return List.of(Thing.Plain.USER_NAME, new Thing.Password(shield));
        }
        return switch (said.verb()) {
            case "USER" -> List.of(Thing.Plain.USER_NAME);
            case "EHLO", "HELO" -> List.of(Thing.Plain.OWN_IP_ADDRESS);
            case "MAIL", "RCPT" -> List.of(Thing.Plain.ADDRESS);
            case "DATA" -> List.of(Thing.Plain.TEST_MAIL);
            default -> List.of();
        };
    }
}
