package mailsetup.diagnosis.faults.name;

import java.util.List;
import mailsetup.diagnosis.ServerCheck;

/** Names and addresses: the ordered list. */
public final class NameFaults {
    /** Of equally sure answers the earlier stands first. */
    public static final List<ServerCheck> ALL = List.of(new ResolverDead(), new DomainUnknown(),
            new DomainTakesNoMail(), new NoNamesAtAll(), new ServiceNotOffered(), new NoServersFound(),
            new NameServerFailure(),
            new DanglingAlias(), new NameWithoutAddress(), new ResolversDisagree(), new HostUnknown(),
            new RewrittenNames(), new HostsFileEntry(), new AnyNameAnswers(), new PrivateAddress());

    private NameFaults() {}
}
