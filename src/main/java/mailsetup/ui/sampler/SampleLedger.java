package mailsetup.ui.sampler;

import mailsetup.core.Protocol;
import mailsetup.core.ledger.Ground;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.ledger.Receiver;
import mailsetup.core.ledger.Shield;
import mailsetup.core.ledger.Thing;
import mailsetup.core.ledger.Way;

/** A ledger with a line of each kind. */
final class SampleLedger {
    private SampleLedger() {}

    static Ledger ofATest() {
        var ledger = Ledger.inMemory();
        tell(ledger, Receiver.SYSTEM, new Way.SystemLookUp(), Ground.SEARCH,
                new Thing.Name("autoconfig.himawari.test"));
        tell(ledger, new Receiver("autoconfig.himawari.test", "", 443, false), new Way.Web(true), Ground.SEARCH,
                new Thing.Page("https://autoconfig.himawari.test/mail/config-v1.1.xml"), Thing.Plain.ADDRESS);
        tell(ledger, new Receiver("", "192.0.2.53", 53, false), new Way.NameQuestion(), Ground.SEARCH,
                new Thing.Name("_imaps._tcp.himawari.test"));
        mail(ledger, Protocol.IMAP, "imap.himawari.test", 993, Thing.Plain.USER_NAME,
                new Thing.Password(Shield.VERIFIED));
        mail(ledger, Protocol.SMTP, "smtp.himawari.test", 465, Thing.Plain.OWN_IP_ADDRESS, Thing.Plain.USER_NAME,
                new Thing.Password(Shield.VERIFIED), Thing.Plain.ADDRESS);
        tell(ledger, new Receiver("pop.himawari.test", "192.0.2.3", 110, false), new Way.Knock(Shield.NONE),
                Ground.CAUSES);
        tell(ledger, new Receiver("localhost", "127.0.0.1", 40995, true), new Way.Mail(Protocol.POP3, Shield.NONE),
                Ground.TEST, Thing.Plain.USER_NAME, new Thing.Password(Shield.NONE));
        return ledger;
    }

    private static void mail(Ledger ledger, Protocol protocol, String host, int port, Thing... told) {
        tell(ledger, new Receiver(host, "192.0.2.3", port, false), new Way.Mail(protocol, Shield.VERIFIED), Ground.TEST,
                told);
    }

    private static void tell(Ledger ledger, Receiver to, Way way, Ground ground, Thing... told) {
        var line = ledger.open(to, way, ground);
        for (var thing : told) {
            line.tells(thing);
        }
    }
}
