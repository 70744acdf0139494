package mailsetup.probe.angus;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Deadline;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.Wire;
import mailsetup.probe.net.WireException;
import org.junit.jupiter.api.Test;

class AngusFailuresTest {
    @Test
    void anExceptionThatWasThrownTooOftenToHaveATraceIsAFailureOfTheAnswer() {
        var bare = new NullPointerException();
        bare.setStackTrace(new StackTraceElement[0]);
        assertThatExceptionOfType(WireException.class).isThrownBy(() -> AngusFailures.guard(channel(), () -> {
            throw bare;
        }));
    }

    @Test
    void aFaultOfOurOwnStaysOne() {
        assertThatIllegalStateException().isThrownBy(() -> AngusFailures.guard(channel(), () -> {
            throw new IllegalStateException("ours");
        }));
    }

    private static Channel channel() {
        var wire = new Wire(Protocol.IMAP, Deadline.in(Duration.ofSeconds(5)));
        return new Channel(wire, new ServerSettings(
                Endpoint.standard(Protocol.IMAP, Hostname.of("imap.example.jp"), Security.TLS), "hanako"),
                List.of(), List.of());
    }
}
