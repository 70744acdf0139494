package mailsetup.diagnosis.faults;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.faults.certificate.CertificateFaults;
import mailsetup.diagnosis.faults.input.InputFaults;
import mailsetup.diagnosis.faults.login.LoginFaults;
import mailsetup.diagnosis.faults.mailbox.MailboxFaults;
import mailsetup.diagnosis.faults.mode.ModeFaults;
import mailsetup.diagnosis.faults.name.NameFaults;
import mailsetup.diagnosis.faults.network.NetworkFaults;
import mailsetup.diagnosis.faults.sending.SendingFaults;

/** Every fault this program knows, in the order of the evidence ladder; the folders read like the catalogue. */
public final class Catalogue {
    private Catalogue() {}

    /** The ordered list. */
    public static List<ServerCheck> all() {
        return Stream.of(InputFaults.ALL, NameFaults.ALL, NetworkFaults.ALL, ModeFaults.ALL, CertificateFaults.ALL,
                LoginFaults.ALL, MailboxFaults.ALL, SendingFaults.ALL).flatMap(List::stream).toList();
    }
}
