package mailsetup.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.LiveAssistant;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;

/** Probes of test servers with the real engine and little patience. */
public final class Probing {
    /** Odd enough to differ in every encoding. */
    public static final String PASSWORD = "p=ss %wörd+7";
    /** Whose mailbox it is. */
    public static final EmailAddress ADDRESS = EmailAddress.of("hanako@example.jp");

    /** The whole run; each stage but the greeting may use it up. */
    public static final Duration RUN = Duration.ofSeconds(10);

    private static final Limits LIMITS = new Limits(RUN, RUN, Duration.ofMillis(1500), RUN, RUN, RUN);

    private Probing() {}

    /** The real assistant, which believes the authority of {@link TestCertificates}. */
    public static Assistant assistant() {
        var trust = TrustAnchors.system().with(List.of(TestCertificates.authority().certificate()));
        return new LiveAssistant((_, _, _) -> List.of(), DnsClient.offline(), new SystemResolver(), trust, LIMITS,
                new AngusEngine(),
                Diagnostician.of(Catalogue.all()));
    }

    /** A careful login with the test's password. */
    public static Login login() {
        return Login.careful(ADDRESS, new Secret(PASSWORD.toCharArray()));
    }

    /** One probe of that server, with a careful login. */
    public static ProbeReport probe(ScriptedServer server, Protocol protocol, Security security) {
        return probe(server.endpoint(protocol, security), login());
    }

    /** One probe of that endpoint, with that login. */
    public static ProbeReport probe(Endpoint endpoint, Login login) {
        return probe(endpoint, login, RUN);
    }

    /** One probe of that endpoint, with that login and deadline. */
    public static ProbeReport probe(Endpoint endpoint, Login login, Duration limit) {
        var settings = List.of(new ServerSettings(endpoint, "hanako"));
        try (var run = assistant().probe(settings, Optional.of(login), limit, _ -> {})) {
            return run.await().getFirst();
        }
    }
}
