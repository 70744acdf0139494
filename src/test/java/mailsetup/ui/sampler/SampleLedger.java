package mailsetup.ui.sampler;

import mailsetup.core.Protocol;
import mailsetup.core.ledger.ChannelSecurity;
import mailsetup.core.ledger.Disclosure;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.ledger.Purpose;
import mailsetup.core.ledger.Receiver;
import mailsetup.core.ledger.Transport;

/** A ledger with a line of each kind. */
final class SampleLedger {
    private SampleLedger() {}

    static Ledger ofATest() {
        var ledger = Ledger.inMemory();
        tell(ledger, Receiver.SYSTEM, new Transport.SystemLookUp(), Purpose.SEARCH,
                new Disclosure.Name("autoconfig.himawari.test"));
        tell(ledger, new Receiver("autoconfig.himawari.test", "", 443, false), new Transport.Web(true), Purpose.SEARCH,
                new Disclosure.Page("https://autoconfig.himawari.test/mail/config-v1.1.xml"), Disclosure.Plain.ADDRESS);
        tell(ledger, new Receiver("", "192.0.2.53", 53, false), new Transport.NameQuestion(), Purpose.SEARCH,
                new Disclosure.Name("_imaps._tcp.himawari.test"));
        mail(ledger, Protocol.IMAP, "imap.himawari.test", 993, Disclosure.Plain.USER_NAME,
                new Disclosure.Password(ChannelSecurity.VERIFIED));
        mail(ledger, Protocol.SMTP, "smtp.himawari.test", 465, Disclosure.Plain.OWN_IP_ADDRESS,
                Disclosure.Plain.USER_NAME,
                new Disclosure.Password(ChannelSecurity.VERIFIED), Disclosure.Plain.ADDRESS);
        tell(ledger, new Receiver("pop.himawari.test", "192.0.2.3", 110, false),
                new Transport.Knock(ChannelSecurity.NONE),
                Purpose.CAUSES);
        tell(ledger, new Receiver("localhost", "127.0.0.1", 40995, true),
                new Transport.Mail(Protocol.POP3, ChannelSecurity.NONE),
                Purpose.TEST, Disclosure.Plain.USER_NAME, new Disclosure.Password(ChannelSecurity.NONE));
        return ledger;
    }

    private static void mail(Ledger ledger, Protocol protocol, String host, int port, Disclosure... told) {
        tell(ledger, new Receiver(host, "192.0.2.3", port, false),
                new Transport.Mail(protocol, ChannelSecurity.VERIFIED), Purpose.TEST,
                told);
    }

    private static void tell(Ledger ledger, Receiver to, Transport transport, Purpose purpose, Disclosure... told) {
        var line = ledger.open(to, transport, purpose);
        for (var thing : told) {
            line.tells(thing);
        }
    }
}
