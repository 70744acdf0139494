package mailsetup.probe.surroundings;

import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.probe.Deadline;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.NameAnswer.Asked;
import mailsetup.probe.around.NameAnswer.Purpose;
import mailsetup.probe.around.PublicName;
import mailsetup.probe.around.RecordKind;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.dns.DnsName;
import mailsetup.probe.dns.RecordType;

/** The questions to name servers about one trouble. */
record NameQuestions(Trouble trouble, Deadline deadline) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LETTERS = 18;

    /** All that the name servers of this computer are asked. */
    List<Callable<NameAnswer>> own(DnsClient dns) {
        var domain = PublicName.canBeAsked(trouble.domain()) ? Stream.of(trouble.domain()) : Stream.<Hostname>empty();
        var ask = new Asking(dns, Asked.OWN);
        return trouble.names().isEmpty()
                ? List.of()
                : Stream.of(addresses(ask, trouble.names()),
                        domain.flatMap(name -> Stream.concat(
                                Stream.of(ask.name(name, RecordType.NS), ask.name(name, RecordType.MX)),
                                services(ask, name))),
                        hosts().map(name -> ask.name(name, RecordType.CNAME)), strays(ask)).flatMap(s -> s).toList();
    }

    /** The few that a public resolver is asked for comparison. */
    List<Callable<NameAnswer>> compared(DnsClient dns) {
        return addresses(new Asking(dns, Asked.PUBLIC), trouble.publicNames()).toList();
    }

    private static Stream<Callable<NameAnswer>> addresses(Asking ask, List<Hostname> names) {
        return names.stream()
                .flatMap(name -> Stream.of(ask.name(name, RecordType.A), ask.name(name, RecordType.AAAA)));
    }

    /** What the domain says of the services that failed (RFC 6186, RFC 8314). */
    private Stream<Callable<NameAnswer>> services(Asking ask, Hostname domain) {
        return trouble.protocols().stream().flatMap(NameQuestions::services)
                .map(service -> ask.about(Purpose.NAME, DnsName.under(service + "._tcp", domain), RecordType.SRV));
    }

    private static Stream<String> services(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> Stream.of("_imaps", "_imap");
            case POP3 -> Stream.of("_pop3s", "_pop3");
            case SMTP -> Stream.of("_submissions", "_submission");
        };
    }

    /** Invented names: beside each host, which only a wildcard answers, and one that nobody has. */
    private Stream<Callable<NameAnswer>> strays(Asking ask) {
        var beside = hosts().map(host -> host.ascii().substring(host.ascii().indexOf('.') + 1)).distinct()
                .filter(parent -> parent.contains("."))
                .map(parent -> ask.about(Purpose.STRAY_LABEL, new DnsName(label() + "." + parent), RecordType.A));
        return Stream.concat(beside,
                Stream.of(ask.about(Purpose.STRAY_DOMAIN, new DnsName(label() + ".com"), RecordType.A)));
    }

    private Stream<Hostname> hosts() {
        return trouble.hosts().stream().filter(PublicName::canBeAsked);
    }

    private static String label() {
        return RANDOM.ints(LETTERS, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private final class Asking {
        private final DnsClient dns;
        private final Asked asked;

        private Asking(DnsClient dns, Asked asked) {
            this.dns = dns;
            this.asked = asked;
        }

        Callable<NameAnswer> name(Hostname name, RecordType type) {
            return about(Purpose.NAME, DnsName.of(name), type);
        }

        Callable<NameAnswer> about(Purpose purpose, DnsName name, RecordType type) {
            return () -> Answers.of(asked, purpose, name, RecordKind.valueOf(type.name()),
                    dns.ask(name, type, deadline));
        }
    }
}
