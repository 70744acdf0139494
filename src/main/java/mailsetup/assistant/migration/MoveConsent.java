package mailsetup.assistant.migration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;
import mailsetup.core.network.InnerAddress;
import mailsetup.discovery.Found;
import mailsetup.discovery.consent.HostQuestion;
import mailsetup.discovery.consent.Witness;

/** What is to be asked before a password goes to the servers of a move: the same as anywhere else. */
record MoveConsent(MoveQuestion question) {
    /** Whether a password needs a yes there, because nobody but the network, or a file of somebody else, named it. */
    boolean isNeeded(SideLocation place) {
        return found(usual(place), List.of()).needsYes();
    }

    /**
     * Whether nobody is reached there without a yes: the name system alone says so, and it leads to this computer or into
     * the network around it; but where the mail domain itself is inside, so may its servers be.
     */
    boolean isHidden(SideLocation place, Leads leads) {
        var home = leads.addresses(Asked.SYSTEM, question.address().domain().ascii());
        return question.typed(place.side()).isEmpty() && place.addresses().stream().anyMatch(InnerAddress::isNumeric)
                && (home.isEmpty() || !home.stream().allMatch(InnerAddress::isNumeric));
    }

    /** The question about these sides, where a door is open for a login, or is not even knocked at. */
    List<HostQuestion> about(Stream<SideFacts> sides, Leads leads) {
        var open = sides.flatMap(side -> isHidden(side.place(), leads)
                ? Stream.of(found(usual(side.place()), leads.all()).leadingInside())
                : door(side).map(door -> found(door.endpoint(), leads.all())).stream()).toList();
        return HostQuestion.of(open, leads.all().stream().flatMap(MoveConsent::witnesses).distinct().toList(),
                question.address().domain());
    }

    private static Endpoint usual(SideLocation place) {
        return Endpoint.standard(Protocol.IMAP, place.name(), Security.TLS);
    }

    private static Optional<ServerSettings> door(SideFacts side) {
        return Protocol.INCOMING.stream().flatMap(protocol -> side.good(protocol).stream()).findFirst()
                .map(report -> report.settings());
    }

    private Found found(Endpoint door, List<Lead> leads) {
        return Found.brought(new Candidate(new ServerSettings(door, question.address().toString()),
                learnt(door.host(), leads)), question.address());
    }

    private Provenance learnt(Hostname host, List<Lead> leads) {
        if (Stream.of(question.old(), question.current()).flatMap(Optional::stream).anyMatch(host::equals)) {
            return Provenance.TYPED;
        }
        if (question.had().stream().anyMatch(settings -> settings.endpoint().host().equals(host))) {
            return Provenance.SETUP_FILE;
        }
        return new Provenance(leads.stream().flatMap(MoveConsent::witnesses)
                .filter(each -> each.host().equals(host)).map(Witness::origin).findFirst()
                .orElse(Origin.AUTOCONFIG_HTTP),
                question.address().domain().ascii(), Trust.UNPROTECTED);
    }

    private static Stream<Witness> witnesses(Lead lead) {
        return origin(lead).stream().flatMap(origin -> lead.values().stream()
                .flatMap(name -> host(name).map(host -> new Witness(origin, host)).stream()));
    }

    private static Optional<Origin> origin(Lead lead) {
        return switch (lead.source()) {
            case MX -> Optional.of(lead.asked() == Asked.SECOND ? Origin.SECOND_RESOLVER : Origin.MX);
            case SRV -> Optional.of(lead.asked() == Asked.SECOND ? Origin.SECOND_RESOLVER : Origin.SRV);
            case NS -> Optional.of(Origin.NS);
            case TYPED, SETTINGS, ADDRESS, HOSTS_FILE, PUBLISHED, SPF, CERTIFICATE, GREETING -> Optional.empty();
        };
    }

    private static Optional<Hostname> host(String name) {
        try {
            return Optional.of(Hostname.of(name));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
