package mailsetup.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mailsetup.core.Hostname;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import mailsetup.probe.net.WireException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InnerGuardTest {
    private static final Hostname IMAP = Hostname.of("imap.opfer.example");
    private static final Deadline LATER = Deadline.in(Duration.ofMinutes(1));

    private final Map<String, String> names = new HashMap<>(Map.of("opfer.example", "192.0.2.1"));
    private final List<String> asked = new ArrayList<>();
    private final InnerGuard guard = new InnerGuard((host, _) -> lookUp(host), Hostname.of("opfer.example"), LATER);

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "192.168.1.1", "169.254.1.1", "fd00::1"})
    void aNameThatLeadsInsideIsNotReachedAndIsRemembered(String address) {
        names.put("imap.opfer.example", address);
        assertThatThrownBy(() -> guard.resolve(IMAP, LATER)).isInstanceOf(WireException.class);
        assertThat(guard.leadsInside(IMAP)).isTrue();
    }

    @Test
    void otherNamesAreReached() throws WireException {
        names.put("imap.opfer.example", "192.0.2.7");
        assertThat(guard.resolve(IMAP, LATER)).containsExactly(InetAddress.ofLiteral("192.0.2.7"));
        assertThat(guard.leadsInside(IMAP)).isFalse();
    }

    @Test
    void aNameThatIsUnknownLeadsNowhere() {
        guard.look(List.of(IMAP));
        assertThat(guard.leadsInside(IMAP)).isFalse();
    }

    @Test
    void whereTheMailDomainItselfIsInsideSoMayItsServersBe() throws WireException {
        names.put("opfer.example", "10.0.0.1");
        names.put("imap.opfer.example", "10.0.0.2");
        assertThat(guard.resolve(IMAP, LATER)).hasSize(1);
    }

    @Test
    void whatThisComputerNamesItselfMayBeInside() throws WireException {
        names.put("imap.opfer.example", "10.0.0.2");
        guard.allow(IMAP);
        assertThat(guard.resolve(IMAP, LATER)).hasSize(1);
    }

    @Test
    void whatIsReachedIsWhatWasJudged() throws WireException {
        names.put("imap.opfer.example", "192.0.2.7");
        guard.look(List.of(IMAP));
        names.put("imap.opfer.example", "127.0.0.1");
        assertThat(guard.resolve(IMAP, LATER)).containsExactly(InetAddress.ofLiteral("192.0.2.7"));
        assertThat(asked).containsExactly("imap.opfer.example");
    }

    private List<InetAddress> lookUp(Hostname host) throws WireException {
        asked.add(host.ascii());
        var address = names.get(host.ascii());
        if (address == null) {
            throw new WireException(new Failure.NameNotFound(host.ascii()));
        }
        return List.of(InetAddress.ofLiteral(address));
    }
}
