package mailsetup.ui.servers;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.assistant.Assistant;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.practice.PracticeServer;
import mailsetup.probe.Deadline;
import mailsetup.ui.kit.Job;
import mailsetup.ui.kit.Jobs;
import org.jspecify.annotations.Nullable;

/** The three servers, found for the address and open to correction. */
public final class ServersModel {
    private static final Duration SEARCH = Duration.ofSeconds(15);

    /** How the search stands. */
    public enum Search {
        /** Not begun, or given up: the forms are to be filled in by hand. */
        BY_HAND,
        /** On. */
        RUNNING,
        /** Over, and the forms show what it found. */
        DONE
    }

    private final Jobs jobs;
    private final List<ServerForm> forms = Arrays.stream(Protocol.values()).map(ServerForm::new).toList();
    private final ReadOnlyObjectWrapper<Search> search = new ReadOnlyObjectWrapper<>(Search.BY_HAND);
    private final ReadOnlyObjectWrapper<Boolean> nothingWanted = new ReadOnlyObjectWrapper<>(false);
    private Optional<EmailAddress> searched = Optional.empty();
    private @Nullable Job job;

    /** Three empty forms. */
    public ServersModel(Jobs jobs) {
        this.jobs = jobs;
        forms.forEach(form -> form.wanted().addListener((_, _, _) -> nothingWanted.set(false)));
    }

    /** The form of that server. */
    public ServerForm form(Protocol protocol) {
        return forms.stream().filter(form -> form.protocol() == protocol).findFirst().orElseThrow();
    }

    /** How the search stands. */
    public ReadOnlyObjectProperty<Search> search() {
        return search.getReadOnlyProperty();
    }

    /** Whether the person wanted to go on with every server switched off. */
    public ReadOnlyObjectProperty<Boolean> nothingWanted() {
        return nothingWanted.getReadOnlyProperty();
    }

    /** Searches, unless it was done for this address: then everything typed stays. */
    public void find(EmailAddress address, Assistant assistant) {
        if (searched.equals(Optional.of(address))) {
            return;
        }
        cancel();
        searched = Optional.of(address);
        forms.forEach(form -> form.usualPorts(Map.of()));
        search.set(Search.RUNNING);
        job = jobs.start(() -> assistant.find(address, Deadline.in(SEARCH)), found -> fill(found, address),
                _ -> search.set(Search.BY_HAND));
    }

    /** Takes the practice server's settings; a change of protection finds its other port. */
    public void practise(PracticeServer server) {
        if (searched.equals(Optional.of(server.address()))) {
            return;
        }
        cancel();
        searched = Optional.of(server.address());
        server.startTls().forEach(other -> form(other.protocol())
                .usualPorts(ports(server, other.protocol(), other.endpoint().port())));
        fill(server.tls().stream().map(settings -> new Candidate(settings, Provenance.PRACTICE)).toList(),
                server.address());
    }

    /** Gives up the search; the forms stay for filling in by hand. */
    public void cancel() {
        if (job != null && search.get() == Search.RUNNING) {
            job.close();
            search.set(Search.BY_HAND);
        }
    }

    /** Shows every remark of the servers that are to be tested. */
    public void judge() {
        wanted().forEach(ServerForm::judge);
        nothingWanted.set(wanted().isEmpty());
    }

    /** Whether at least one server can be tested, and none is left half filled in. */
    public boolean ready(EmailAddress address) {
        return !wanted().isEmpty() && wanted().stream()
                .allMatch(form -> form.settings(address).isPresent() && !form.lacksConsent());
    }

    /** What is to be tested: IMAP, POP, SMTP. */
    public List<ServerSettings> settings(EmailAddress address) {
        return wanted().stream().flatMap(form -> form.settings(address).stream()).toList();
    }

    /** Whether somebody agreed to a readable password; each server without encryption needs that yes. */
    public boolean plainTextAllowed() {
        return wanted().stream().anyMatch(form -> form.security().get() == Security.PLAIN && form.plainAgreed().get());
    }

    private List<ServerForm> wanted() {
        return forms.stream().filter(form -> form.wanted().get()).toList();
    }

    private void fill(List<Candidate> found, EmailAddress address) {
        forms.forEach(form -> form.wanted().set(false));
        found.forEach(candidate -> form(candidate.settings().protocol()).fill(candidate, address));
        search.set(Search.DONE);
    }

    private static Map<Security, Integer> ports(PracticeServer server, Protocol protocol, int startTls) {
        var tls = server.tls().stream().filter(settings -> settings.protocol() == protocol)
                .map(settings -> settings.endpoint().port()).findFirst().orElse(protocol.port(Security.TLS));
        return Map.of(Security.TLS, tls, Security.STARTTLS, startTls, Security.PLAIN, startTls);
    }
}
