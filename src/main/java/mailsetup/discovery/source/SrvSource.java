package mailsetup.discovery.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.Endpoint;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;
import mailsetup.discovery.Party;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.Together;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.dns.DnsName;
import mailsetup.probe.dns.DnsRecord.Srv;
import mailsetup.probe.dns.RecordType;

/**
 * Service records (RFC 6186, RFC 8314 section 5.1). They say nothing of the user name, so the address it is. Anybody on
 * the way can forge them: the name in the certificate is that of the target, and a target elsewhere needs a yes.
 *
 * @param chance decides among records of the same priority, in proportion to their weight (RFC 2782)
 */
public record SrvSource(DnsClient dns, RandomGenerator chance) implements SettingsSource {
    private static final List<Service> SERVICES = List.of(new Service("_imaps._tcp", Protocol.IMAP, Security.TLS),
            new Service("_imap._tcp", Protocol.IMAP, Security.STARTTLS),
            new Service("_pop3s._tcp", Protocol.POP3, Security.TLS),
            new Service("_pop3._tcp", Protocol.POP3, Security.STARTTLS),
            new Service("_submissions._tcp", Protocol.SMTP, Security.TLS),
            new Service("_submission._tcp", Protocol.SMTP, Security.STARTTLS));

    private record Service(String label, Protocol protocol, Security security) {}

    /** The records of one service. */
    private record Offer(Service service, List<Srv> records) {
        private boolean denied() {
            return records.stream().anyMatch(srv -> srv.target().isEmpty());
        }
    }

    @Override
    public Origin origin() {
        return Origin.SRV;
    }

    @Override
    public Set<Party> asks() {
        return Set.of(Party.NAMES);
    }

    @Override
    public SourceAnswer find(Question question) {
        if (question.domain().isAddress() || question.domain().ascii().length() > 235) {
            return new SourceAnswer.Nothing();
        }
        var offers = Together
                .all(SERVICES.stream().<Supplier<Offer>>map(service -> () -> ask(service, question)).toList());
        var from = new Provenance(Origin.SRV, question.domain().ascii(), Trust.UNPROTECTED);
        var candidates = Stream.of(Protocol.values()).flatMap(protocol -> ordered(offers, protocol))
                .map(door -> new Candidate(new ServerSettings(door, question.address().toString()), from)).toList();
        var denied = denied(offers);
        return candidates.isEmpty() && denied.isEmpty()
                ? new SourceAnswer.Nothing()
                : new SourceAnswer.Settings(candidates, Map.of(), denied);
    }

    private Offer ask(Service service, Question question) {
        return new Offer(service, dns.ask(DnsName.under(service.label, question.domain()), RecordType.SRV,
                question.deadline()).all(Srv.class).toList());
    }

    /** Lowest priority first over both services of a protocol; TLS from the start where they are equal. */
    private Stream<Endpoint> ordered(List<Offer> offers, Protocol protocol) {
        record Door(int priority, Endpoint endpoint) {}
        var doors = new ArrayList<Door>();
        for (var offer : offers) {
            if (offer.service.protocol == protocol && !offer.denied()) {
                new ByWeight(chance).ordered(offer.records).forEach(srv -> srv.target().filter(_ -> srv.port() > 0)
                        .ifPresent(host -> doors.add(new Door(srv.priority(),
                                new Endpoint(protocol, host, srv.port(), offer.service.security)))));
            }
        }
        doors.sort(Comparator.comparingInt(Door::priority));
        return doors.stream().map(Door::endpoint);
    }

    /** Not offered at all: one of its services says so, and no other says where. */
    private static Set<Protocol> denied(List<Offer> offers) {
        var denied = EnumSet.noneOf(Protocol.class);
        for (var protocol : Protocol.values()) {
            var mine = offers.stream().filter(offer -> offer.service.protocol == protocol).toList();
            if (mine.stream().anyMatch(Offer::denied)
                    && mine.stream().allMatch(offer -> offer.denied() || offer.records.isEmpty())) {
                denied.add(protocol);
            }
        }
        return denied;
    }
}
