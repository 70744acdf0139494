package mailsetup.diagnosis.faults.certificate;

import java.util.List;
import mailsetup.diagnosis.FaultCheck;

/** TLS and certificates: the ordered list. */
public final class CertificateFaults {
    /** Of equally sure answers the earlier stands first. */
    public static final List<FaultCheck> ALL = List.of(new Expired());

    private CertificateFaults() {}
}
