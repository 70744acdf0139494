package mailsetup.diagnosis.faults.certificate;

import java.util.List;
import mailsetup.diagnosis.ServerCheck;

/** TLS and certificates: the ordered list. */
public final class CertificateFaults {
    /** Of equally sure answers the earlier stands first. */
    public static final List<ServerCheck> ALL = List.of(new SeveralFlaws(), new Expired(), new ChainExpired(),
            new NotYetValid(), new SecuritySoftware(), new GatewayCertificate(), new SelfSigned(),
            new UnknownAuthority(), new IssuerMissing(),
            new LookalikeName(), new AddressAsHost(), new NoNames(), new WildcardTooDeep(), new HosterName(),
            new ForeignName(),
            new WeakKey(), new TlsTooOld(), new NoCommonCipher(), new ClientCertificate(), new TlsBroken());

    private CertificateFaults() {}
}
