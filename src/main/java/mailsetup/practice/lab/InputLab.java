package mailsetup.practice.lab;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.SMTP;

import java.util.List;

/** Servers that are good, and were entered wrongly. */
final class InputLab {
    static final List<LabFault> ALL = List.of(
            new LabFault("swapped-servers",
                    Scene.at(IMAP).askedAs("smtp." + Scene.DOMAIN).askedAtPort(465).now(SMTP)
                            .askedAs("imap." + Scene.DOMAIN).askedAtPort(993)),
            new LabFault("pop-host-in-imap", Scene.at(IMAP).askedAs("pop." + Scene.DOMAIN)),
            new LabFault("port-slip", Scene.at(IMAP).askedAtPort(933)));

    private InputLab() {}
}
