package mailsetup.practice.lab;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every fault the lab can play. */
public final class Lab {
    private Lab() {}

    /** In the order of the catalogue. */
    public static List<LabFault> all() {
        return Stream
                .of(InputLab.ALL, NameLab.ALL, ReachLab.ALL, ModeLab.ALL, CertificateLab.ALL, LoginLab.ALL,
                        TokenLab.ALL, MailboxLab.ALL,
                        SendingLab.ALL)
                .flatMap(List::stream).toList();
    }

    /** Three servers that take a token and have no fault: what is wrong is the sign-in before. */
    public static LabFault signIn() {
        return new LabFault("sign-in", TokenLab.good());
    }

    /** The one that plays this fault. */
    public static Optional<LabFault> find(String fault) {
        return all().stream().filter(each -> each.fault().equals(fault)).findFirst();
    }
}
