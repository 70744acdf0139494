package mailsetup.practice.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.probe.around.ControlHosts;
import org.junit.jupiter.api.Test;

/** The lab stands in for the independent hosts that the program asks, and for no others. */
class ElsewhereTest {
    private static final ControlHosts ASKED = ControlHosts.standard()
            .independentOf(List.of(Hostname.of("imap." + Scene.PUBLIC_DOMAIN)));

    @Test
    void everyIndependentHostIsThere() {
        assertThat(Elsewhere.HOSTS).containsExactlyInAnyOrderElementsOf(ASKED.hosts());
        assertThat(Elsewhere.PUBLIC_RESOLVER).isEqualTo(ASKED.resolverName());
        assertThat(Elsewhere.HOSTS).allSatisfy(host -> assertThat(Elsewhere.ZONE.addresses(host)).hasSize(1));
    }

    @Test
    void somebodyIsAtEveryPortThatIsKnockedAt() {
        var ports = Stream.concat(ASKED.doors().keySet().stream(), Stream.of(ASKED.web().port()));
        assertThat(Elsewhere.ways().keySet()).extracting(Spot::port)
                .containsExactlyInAnyOrderElementsOf(ports.toList());
    }

    @Test
    void thePageSaysWhatIsExpected() {
        assertThat(Page.SUCCESS.body()).isEqualTo(ASKED.web().content());
    }
}
