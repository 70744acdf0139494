package mailsetup.probe.around;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/**
 * What was observed around the servers that failed before the login. No password had a part in it.
 *
 * @param answers to questions put to name servers directly, past the resolver of the system
 * @param hostsLines lines of the hosts file of this computer that name one of the servers
 * @param proxies that are set for this computer
 * @param tunnels names of network interfaces that are tunnels, such as a VPN
 * @param network what independent hosts showed; empty unless somebody said yes to asking them
 * @param issuers what lay where certificates of unknown issuers point; empty without that yes
 */
public record Surroundings(List<NameAnswer> answers, List<HostsLine> hostsLines, List<ProxySetting> proxies,
        List<String> tunnels, Optional<NetworkCheck> network, List<IssuerAnswer> issuers) {
    /** Nobody looked. */
    public static final Surroundings NONE = new Surroundings(List.of(), List.of(), List.of(), List.of(),
            Optional.empty());

    private static final Pattern LOOPBACK = Pattern.compile("127[.].*|(0:){7}1|::1");

    public Surroundings {
        answers = List.copyOf(answers);
        hostsLines = List.copyOf(hostsLines);
        proxies = List.copyOf(proxies);
        tunnels = List.copyOf(tunnels);
        issuers = List.copyOf(issuers);
    }

    /** The same where no issuer was looked for. */
    public Surroundings(List<NameAnswer> answers, List<HostsLine> hostsLines, List<ProxySetting> proxies,
            List<String> tunnels, Optional<NetworkCheck> network) {
        this(answers, hostsLines, proxies, tunnels, network, List.of());
    }

    /** Whether looking around can explain this: it failed before the login, and not on this computer itself. */
    public static boolean matterTo(ProbeReport report) {
        var host = report.settings().endpoint().host();
        boolean early = report.failed().filter(failed -> failed.stage().compareTo(Stage.AUTHENTICATE) < 0).isPresent();
        return early
                && (host.isAddress() ? !LOOPBACK.matcher(host.ascii()).matches() : PublicName.canBeAsked(host));
    }

    /** What that resolver said of a name of the case. */
    public Optional<NameAnswer> answer(NameAnswer.Asked asked, String name, RecordKind kind) {
        return answers(asked, NameAnswer.Purpose.NAME)
                .filter(answer -> answer.name().equals(name) && answer.kind() == kind).findFirst();
    }

    /** The addresses, of both families, that a resolver gave for a name of the case; empty when it gave none. */
    public List<String> addresses(NameAnswer.Asked asked, String name) {
        return Stream.of(RecordKind.A, RecordKind.AAAA).flatMap(kind -> answer(asked, name, kind).stream())
                .filter(NameAnswer::found).flatMap(answer -> answer.values().stream()).toList();
    }

    /** Whether nobody answers at all: no independent host, and no public resolver, which is asked by its address. */
    public boolean nobodyAnswers() {
        return network.filter(NetworkCheck::nothingAnswered).isPresent()
                && answers.stream().noneMatch(answer -> answer.asked() == NameAnswer.Asked.PUBLIC
                        && answer.outcome() != NameAnswer.Outcome.NO_REPLY);
    }

    /** What a resolver answered for that purpose, in the order of asking. */
    public Stream<NameAnswer> answers(NameAnswer.Asked asked, NameAnswer.Purpose purpose) {
        return answers.stream().filter(answer -> answer.asked() == asked && answer.purpose() == purpose);
    }
}
