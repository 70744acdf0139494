package mailsetup.assistant.migration.find;

import java.util.List;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.Lead;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.assistant.migration.Source;

/** The names in the certificate of a server that was reached. */
final class CertificateLead {
    private CertificateLead() {}

    static List<Lead> of(SideFacts side) {
        var names = side.certificateNames();
        return names.isEmpty()
                ? List.of()
                : List.of(Lead.of(Source.CERTIFICATE, Asked.SERVER, side.place().side().word(), names));
    }
}
